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
): Promise<{ labels: Label[]; icons: Label[]; width: number; height: number }> {
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
    return { labels, icons, width, height };
  });
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
