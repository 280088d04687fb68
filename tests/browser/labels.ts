import type { Page } from '@playwright/test';
import { mapIdle } from './support.ts';

/** A name as the map has set it; its shapes are px of the map's own view, air around the letters left out. */
export type Label = {
  layer: string;
  /** The feature that it names. */
  properties: Record<string, string | number>;
  boxes: [x1: number, y1: number, x2: number, y2: number][];
  circles: [x: number, y: number, radius: number][];
};

/** What is read of MapLibre's last placement; its own types do not show it. */
type Key = { bucketInstanceId: number; featureIndex: number };
type Inside = {
  style: {
    placement: {
      collisionIndex: {
        grid: { boxKeys: Key[]; bboxes: number[]; circleKeys: Key[]; circles: number[] };
      };
      retainedQueryData: Record<
        number,
        {
          bucketIndex: number;
          sourceLayerIndex: number;
          featureIndex: {
            bucketLayerIDs: string[][];
            sourceLayerCoder: { decode(index: number): string };
            loadVTLayers(): Record<
              string,
              { feature(index: number): { properties: Record<string, string | number> } }
            >;
          };
        }
      >;
    };
  };
};

/** The labels that MapLibre has really placed, and the icons, from the index that it placed them with. */
export function placedLabels(
  page: Page,
): Promise<{ labels: Label[]; icons: Label[]; over: Label['boxes']; width: number; height: number }> {
  return page.evaluate(() => {
    const map = window.atlasMap;
    if (!map) throw new Error('no map');
    // The index reaches this far beyond the view.
    const beyond = 100;
    const { placement } = (map as unknown as Inside).style;
    const { grid } = placement.collisionIndex;

    const labelOf = ({ bucketInstanceId, featureIndex: index }: Key): Label => {
      const data = placement.retainedQueryData[bucketInstanceId];
      if (!data) throw new Error('a placed label has no data');
      const { featureIndex, bucketIndex, sourceLayerIndex } = data;
      const layers = featureIndex.loadVTLayers();
      const sourceLayer = featureIndex.sourceLayerCoder.decode(sourceLayerIndex);
      return {
        layer: featureIndex.bucketLayerIDs[bucketIndex]?.[0] ?? '',
        properties: layers[sourceLayer]?.feature(index).properties ?? {},
        boxes: [],
        circles: [],
      };
    };
    const layout = (layer: string, name: 'text-padding' | 'icon-padding') => {
      const padding = map.getLayoutProperty(layer, name) as number | number[] | undefined;
      return (Array.isArray(padding) ? padding[0] : padding) ?? 2;
    };

    const labels: Label[] = [];
    const icons: Label[] = [];
    let before: Key | undefined;
    grid.boxKeys.forEach((key, at) => {
      const label = labelOf(key);
      if (label.layer === 'label-mask') return;
      // Of one feature the text is placed first; only a text that may be left out lets the icon stand alone.
      const again =
        before?.bucketInstanceId === key.bucketInstanceId && before.featureIndex === key.featureIndex;
      const hasText = Boolean(map.getLayoutProperty(label.layer, 'text-field'));
      const alone = map.getLayoutProperty(label.layer, 'text-optional') === true;
      const next = grid.boxKeys[at + 1];
      const pair = next?.bucketInstanceId === key.bucketInstanceId && next.featureIndex === key.featureIndex;
      const isIcon = again || !hasText || (alone && !pair);
      before = again ? undefined : key;
      const air = layout(label.layer, isIcon ? 'icon-padding' : 'text-padding');
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = grid.bboxes.slice(at * 4, at * 4 + 4);
      label.boxes.push([x1 - beyond + air, y1 - beyond + air, x2 - beyond - air, y2 - beyond - air]);
      (isIcon ? icons : labels).push(label);
    });
    let lastKey: Key | undefined;
    let lastX = 0;
    let lastY = 0;
    grid.circleKeys.forEach((key, at) => {
      const [x = 0, y = 0, radius = 0] = grid.circles.slice(at * 3, at * 3 + 3);
      // One name repeated along a line has one key: a gap between the circles parts them.
      const same =
        lastKey?.bucketInstanceId === key.bucketInstanceId &&
        lastKey.featureIndex === key.featureIndex &&
        Math.hypot(x - lastX, y - lastY) < radius * 4;
      if (!same) labels.push(labelOf(key));
      const label = labels.at(-1);
      label?.circles.push([x - beyond, y - beyond, radius - layout(label.layer, 'text-padding')]);
      [lastKey, lastX, lastY] = [key, x, y];
    });
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const view = map.getContainer().getBoundingClientRect();
    const over = [...document.querySelectorAll('.maplibregl-ctrl, [data-over-map]')]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.height > 0)
      .map((box): Label['boxes'][number] => [
        box.left - view.left,
        box.top - view.top,
        box.right - view.left,
        box.bottom - view.top,
      ]);
    return { labels, icons, over, width, height };
  });
}

/** A bucket of names along lines, as MapLibre draws it. */
type LineNames = {
  text: {
    placedSymbolArray: {
      length: number;
      get(index: number): {
        glyphStartIndex: number;
        numGlyphs: number;
        vertexStartIndex: number;
        hidden: number;
      };
    };
    dynamicLayoutVertexArray: { float32: Float32Array };
  };
  glyphOffsetArray: { getoffsetX(index: number): number };
  layerIds: string[];
};
type Drawing = {
  style: {
    tileManagers: Record<
      string,
      { getRenderableIds(): string[]; getTileByID(id: string): { buckets: Record<string, LineNames> } }
    >;
  };
};

/** Names along lines whose letters do not stand one after the other as the face has them: the layers that set them. */
export function brokenNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { style } = window.atlasMap as unknown as Drawing;
    // Letters around a bend come a little nearer to each other, or farther apart.
    const [least, most] = [0.85, 1.2];
    const found: string[] = [];
    for (const source of ['route-names', 'route-names-near']) {
      const manager = style.tileManagers[source];
      for (const id of manager?.getRenderableIds() ?? [])
        for (const bucket of new Set(Object.values(manager?.getTileByID(id).buckets ?? {}))) {
          const { placedSymbolArray, dynamicLayoutVertexArray } = bucket.text;
          for (let index = 0; index < placedSymbolArray.length; index++) {
            const name = placedSymbolArray.get(index);
            if (name.hidden !== 0) continue;
            const at = (glyph: number) => {
              const from = (name.vertexStartIndex + glyph * 4) * 3;
              return dynamicLayoutVertexArray.float32.slice(from, from + 2);
            };
            const ratios = Array.from({ length: name.numGlyphs - 1 }, (_, glyph) => {
              const [a, b] = [at(glyph), at(glyph + 1)];
              const apart = Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0));
              const offset = (of: number) => bucket.glyphOffsetArray.getoffsetX(name.glyphStartIndex + of);
              return apart / Math.abs(offset(glyph + 1) - offset(glyph));
            });
            // What lies outside the view is not set.
            if (!ratios.every(Number.isFinite)) continue;
            const usual = [...ratios].sort((x, y) => x - y)[Math.floor(ratios.length / 2)] ?? 1;
            if (ratios.some((ratio) => ratio < usual * least || ratio > usual * most))
              found.push(
                `${bucket.layerIds[0]} (${ratios.map((ratio) => (ratio / usual).toFixed(2)).join(' ')})`,
              );
          }
        }
    }
    return found;
  });
}

/** The routes that a name tells: one, or all in a block. */
export function routesOf(properties: Label['properties']): string[] {
  return String(properties.routes ?? properties.route).split(' ');
}

/** How far the names of routes stand from the drawn lines that they name, px: from the nearest of their edge. */
export function farFromLines(
  page: Page,
  labels: Label[],
): Promise<{ name: string; px: number; isShared: boolean }[]> {
  const named = labels
    .filter(({ properties, layer }) => properties.route && /names|labels/.test(layer))
    // A block of names stands near the line of each of its routes.
    .flatMap(({ properties, ...label }) =>
      routesOf(properties).map((route): Label => ({ ...label, properties: { ...properties, route } })),
    );
  return page.evaluate((names) => {
    const map = window.atlasMap;
    if (!map) throw new Error('no map');
    const { clientWidth, clientHeight } = map.getContainer();
    const layers = map.getStyle().layers.flatMap(({ id }) => (id === 'corridor-hit' ? [id] : []));
    const lines = map.queryRenderedFeatures({ layers });
    return names.map(({ properties, boxes, circles }) => {
      const shapes = [...boxes, ...circles.map(([x, y, r]) => [x - r, y - r, x + r, y + r])];
      let px = Number.POSITIVE_INFINITY;
      let isShared = false;
      for (const { geometry, properties: line } of lines) {
        if (line.route !== properties.route) continue;
        isShared ||= line.offset !== 0;
        const parts =
          geometry.type === 'LineString'
            ? [geometry.coordinates]
            : geometry.type === 'MultiLineString'
              ? geometry.coordinates
              : [];
        for (const part of parts)
          part.slice(1).forEach((position, index) => {
            const a = map.project(part[index] as [number, number]);
            const b = map.project(position as [number, number]);
            const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 3));
            if (Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > clientWidth) return;
            if (Math.max(a.y, b.y) < 0 || Math.min(a.y, b.y) > clientHeight) return;
            for (let step = 0; step <= Math.min(steps, 4000); step++) {
              const x = a.x + ((b.x - a.x) * step) / steps;
              const y = a.y + ((b.y - a.y) * step) / steps;
              for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of shapes)
                px = Math.min(px, Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2)));
            }
          });
      }
      return { name: `${properties.name_en} (${properties.route})`, px, isShared };
    });
  }, named);
}

/** Resolves when the map is at rest and has found room for the names that stand beside their lines. */
export async function mapSettled(page: Page): Promise<void> {
  await mapIdle(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const map = window.atlasMap;
        if (!map) throw new Error('no map');
        // Each rest may find names to set, which is drawn and rested from in turn.
        const QUIET_MS = 1500;
        let timer = setTimeout(resolve, QUIET_MS);
        map.on('render', () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, QUIET_MS);
        });
      }),
  );
}

/** The rectangle that a label fills. */
export function boundsOf({ boxes, circles }: Label): [x1: number, y1: number, x2: number, y2: number] {
  const all = [
    ...boxes,
    ...circles.map(([x, y, radius]) => [x - radius, y - radius, x + radius, y + radius] as const),
  ];
  return [
    Math.min(...all.map(([x1]) => x1)),
    Math.min(...all.map(([, y1]) => y1)),
    Math.max(...all.map(([, , x2]) => x2)),
    Math.max(...all.map(([, , , y2]) => y2)),
  ];
}

/** Whether two labels cover each other by more than a hair. */
export function overlap(a: Label, b: Label): boolean {
  const HAIR = 0.5;
  return (
    a.boxes.some(
      (box) =>
        b.boxes.some(
          (other) =>
            Math.min(box[2], other[2]) - Math.max(box[0], other[0]) > HAIR &&
            Math.min(box[3], other[3]) - Math.max(box[1], other[1]) > HAIR,
        ) || b.circles.some((circle) => covers(box, circle)),
    ) ||
    a.circles.some(
      (circle) =>
        b.boxes.some((box) => covers(box, circle)) ||
        b.circles.some(
          ([x, y, radius]) => Math.hypot(x - circle[0], y - circle[1]) < radius + circle[2] - HAIR,
        ),
    )
  );

  function covers([x1, y1, x2, y2]: Label['boxes'][number], [x, y, radius]: Label['circles'][number]) {
    const nearX = Math.max(x1, Math.min(x, x2));
    const nearY = Math.max(y1, Math.min(y, y2));
    return Math.hypot(x - nearX, y - nearY) < radius - HAIR;
  }
}

/**
 * The longest unbroken stretch of each route that lies in the view, px: straight from the lines that the
 * map is given, whatever tiles they are cut into.
 */
export function longestStretches(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const map = window.atlasMap;
    if (!map) throw new Error('no map');
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const lines: GeoJSON.FeatureCollection<GeoJSON.LineString> = await (
      await fetch('./data/routes.geojson')
    ).json();
    const longest: Record<string, number> = {};
    let run = 0;
    let route = '';
    let from = { x: 0, y: 0 };
    for (const { properties, geometry } of lines.features) {
      const start = map.project(geometry.coordinates[0] as [number, number]);
      // The segments of a route follow each other in its file.
      if (properties?.route !== route || Math.hypot(start.x - from.x, start.y - from.y) > 2) run = 0;
      route = String(properties?.route);
      from = start;
      for (const position of geometry.coordinates.slice(1)) {
        const to = map.project(position as [number, number]);
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const inside = middle.x >= 0 && middle.x <= width && middle.y >= 0 && middle.y <= height;
        run = inside ? run + Math.hypot(to.x - from.x, to.y - from.y) : 0;
        longest[route] = Math.max(longest[route] ?? 0, run);
        from = to;
      }
    }
    return longest;
  });
}
