import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { DATA_LANGUAGES } from '../domain/languages.ts';
import { meridianIn, parallelIn } from '../i18n/graticule.ts';
import { GRATICULE, GRATICULE_ZOOM } from '../layers/graticule.ts';
import { hasStyle } from './context.ts';

/** From a zoom on, minutes of arc from one line to the next. */
const STEPS: readonly (readonly [zoom: number, minutes: number])[] = [
  [GRATICULE_ZOOM, 120],
  [7.2, 60],
  [8.6, 30],
  [9.8, 10],
];
/** The lines reach so many views beyond the view, so that a map that is dragged does not run out of them. */
const BEYOND = 1;
/** Of the figures from the edge of the view, px. */
const INSET = 9;

type Edges = { west: number; south: number; east: number; north: number };

/** Keeps the lines around the view, and their figures along its top and its left, wherever the map comes to rest. */
export function followGraticule(map: MapLibre): void {
  const draw = () => {
    if (!hasStyle(map)) return;
    const step = STEPS.findLast(([zoom]) => map.getZoom() >= zoom)?.[1];
    const features = step ? [...linesIn(grown(edgesOf(map)), step), ...figuresIn(map, step)] : [];
    map.getSource<GeoJSONSource>(GRATICULE)?.setData({ type: 'FeatureCollection', features });
  };
  map.on('moveend', draw);
  map.on('resize', draw);
  map.on('style.load', draw);
  draw();
}

function edgesOf(map: MapLibre): Edges {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

function grown({ west, south, east, north }: Edges): Edges {
  const [across, up] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return {
    west: west - across,
    east: east + across,
    south: Math.max(-80, south - up),
    north: Math.min(80, north + up),
  };
}

/** Minutes of arc between two degrees at which there is a line. */
export function minutesBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil((from * 60) / step);
  const count = Math.floor((to * 60) / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

function linesIn({ west, south, east, north }: Edges, step: number): GeoJSON.Feature[] {
  const line = (from: [number, number], to: [number, number]): GeoJSON.Feature => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [from, to] },
  });
  return [
    ...minutesBetween(west, east, step).map((minutes) => line([minutes / 60, south], [minutes / 60, north])),
    ...minutesBetween(south, north, step).map((minutes) => line([west, minutes / 60], [east, minutes / 60])),
  ];
}

/** A view that is turned has none: its lines do not meet the edges squarely. */
function figuresIn(map: MapLibre, step: number): GeoJSON.Feature[] {
  if (map.getBearing() !== 0 || map.getPitch() !== 0) return [];
  const { west, south, east, north } = edgesOf(map);
  const figure = (
    at: [number, number],
    anchor: 'top' | 'left',
    minutes: number,
    inWords: typeof meridianIn,
  ): GeoJSON.Feature => ({
    type: 'Feature',
    properties: {
      anchor,
      ...Object.fromEntries(
        DATA_LANGUAGES.map((language) => [`name_${language}`, inWords(minutes, language)]),
      ),
    },
    geometry: { type: 'Point', coordinates: map.unproject(at).toArray() },
  });
  return [
    ...minutesBetween(west, east, step).map((minutes) =>
      figure([map.project([minutes / 60, north]).x, INSET], 'top', minutes, meridianIn),
    ),
    ...minutesBetween(south, north, step).map((minutes) =>
      figure([INSET, map.project([west, minutes / 60]).y], 'left', minutes, parallelIn),
    ),
  ];
}
