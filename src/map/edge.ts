import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { EDGE_PIECE, EDGE_SOURCE } from '../layers/edge.ts';

const { length, breadth } = EDGE_PIECE;
const PICTURES = {
  'edge-upright': { width: breadth, height: length },
  'edge-level': { width: length, height: breadth },
};
const NONE: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** At rest no name is cut by the view's edge, or by a control: it moves to another side of its place, or waits. */
export function keepLabelsInside(map: MapLibre): void {
  const fence = (data: GeoJSON.FeatureCollection) => map.getSource<GeoJSONSource>(EDGE_SOURCE)?.setData(data);
  const prepare = () => {
    for (const [name, { width, height }] of Object.entries(PICTURES))
      map.addImage(name, { width, height, data: new Uint8Array(width * height * 4) });
    fence(edgeOf(map));
  };
  if (map.getSource(EDGE_SOURCE)) prepare();
  map.on('style.load', prepare);
  // The pieces lie on the ground: they would run through the map when it moves.
  map.on('movestart', () => fence(NONE));
  map.on('moveend', () => fence(edgeOf(map)));
  map.on('resize', () => fence(edgeOf(map)));
}

function edgeOf(map: MapLibre): GeoJSON.FeatureCollection {
  const { clientWidth: right, clientHeight: bottom } = map.getContainer();
  const pieces: { picture: keyof typeof PICTURES; at: [x: number, y: number] }[] = [];
  for (let y = length / 2; y < bottom + length / 2; y += length - 1)
    for (const x of [0, right]) pieces.push({ picture: 'edge-upright', at: [x, y] });
  for (let x = length / 2; x < right + length / 2; x += length - 1)
    for (const y of [0, bottom]) pieces.push({ picture: 'edge-level', at: [x, y] });
  for (const [x1, y1, x2, y2] of controlsOf(map))
    for (let y = y1; y < y2; y += breadth)
      for (let x = x1; x < x2; x += length)
        pieces.push({ picture: 'edge-level', at: [Math.min(x + length / 2, x2), y + breadth / 2] });
  return {
    type: 'FeatureCollection',
    features: pieces.map(({ picture, at }) => ({
      type: 'Feature',
      properties: { picture },
      geometry: { type: 'Point', coordinates: map.unproject(at).toArray() },
    })),
  };
}

/** What the map's own buttons, scale and credits cover. */
function controlsOf(map: MapLibre): [x1: number, y1: number, x2: number, y2: number][] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...map.getContainer().querySelectorAll('.maplibregl-ctrl')].map((control) => {
    const box = control.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top];
  });
}
