import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { MASK_SOURCE } from '../../layers/labelMask.ts';
import { hasStyle } from '../context.ts';
import { maskPieces, PICTURES } from './maskPieces.ts';
import type { Box } from './placement.ts';

const NONE: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
/** The map's own buttons, scale and credits, and what the panels lay over the map. */
const OVER_MAP = '.maplibregl-ctrl, [data-over-map]';

/**
 * At rest no name is cut by the view's edge, or by what lies over the map: it moves to another side of its
 * place, or waits.
 */
export function keepLabelsInside(map: MapLibre): void {
  let masked = '';
  const mask = (data: GeoJSON.FeatureCollection) => {
    if (hasStyle(map)) map.getSource<GeoJSONSource>(MASK_SOURCE)?.setData(data);
  };
  const raise = () => {
    const boxes = boxesOver(map);
    masked = boxes.join();
    const { clientWidth, clientHeight } = map.getContainer();
    mask({
      type: 'FeatureCollection',
      features: maskPieces(clientWidth, clientHeight, boxes).map(({ picture, at }) => ({
        type: 'Feature',
        properties: { picture },
        geometry: { type: 'Point', coordinates: map.unproject(at).toArray() },
      })),
    });
  };
  const prepare = () => {
    for (const [name, { width, height }] of Object.entries(PICTURES))
      map.addImage(name, { width, height, data: new Uint8Array(width * height * 4) });
    raise();
  };
  if (map.getSource(MASK_SOURCE)) prepare();
  map.on('style.load', prepare);
  // The pieces lie on the ground: they would run through the map when it moves.
  map.on('movestart', () => mask(NONE));
  map.on('moveend', raise);
  map.on('resize', raise);

  const sizes = new ResizeObserver(() => {
    if (!map.isMoving() && boxesOver(map).join() !== masked) raise();
  });
  const watched = new WeakSet<Element>();
  const watch = () => {
    for (const element of document.querySelectorAll(OVER_MAP)) {
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
    }
  };
  new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  watch();
}

/** What lies over the map, px of its view. */
export function boxesOver(map: MapLibre): Box[] {
  const view = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(OVER_MAP)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => [box.left - view.left, box.top - view.top, box.right - view.left, box.bottom - view.top]);
}
