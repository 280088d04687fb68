import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../domain/atlas.ts';
import { boundsOf } from '../../domain/bounds.ts';
import { lengthKm } from '../../domain/measure.ts';
import { SEGMENT_COUNTRIES, type SegmentCountry } from '../../domain/vocabulary.ts';

/** Where a position lies, by Natural Earth's 1:10m borders, which are de facto. */
export type Ground = SegmentCountry | 'elsewhere' | 'sea';
export type Kilometres = Partial<Record<Ground, number>>;

/** ISO 3166-1 numeric, as world-atlas has them. */
const NUMERIC: Record<string, SegmentCountry> = {
  '156': 'cn',
  '398': 'kz',
  '417': 'kg',
  '762': 'tj',
  '795': 'tm',
  '860': 'uz',
  '364': 'ir',
  '031': 'az',
  '643': 'ru',
  '004': 'af',
};
/** A leased area is the lessor's ground. */
const LEASED: Record<string, SegmentCountry> = { Baikonur: 'kz' };
/** Longer steps are cut, so that a border within one is found. */
const STEP_KM = 4;

type Part = { box: [number, number, number, number]; shape: GeoJSON.Polygon };

let parts: Map<Ground, Part[]> | undefined;

function allParts(): Map<Ground, Part[]> {
  if (parts) return parts;
  // What the atlas asks for first stands first.
  const found = new Map<Ground, Part[]>(SEGMENT_COUNTRIES.map((country) => [country, []]));
  found.set('elsewhere', []);
  for (const { country, polygons } of landsOf('10m'))
    for (const coordinates of polygons)
      found
        .get(country ?? 'elsewhere')
        ?.push({ box: boundsOf(coordinates[0] as Position[]), shape: { type: 'Polygon', coordinates } });
  parts = found;
  return found;
}

/** The lands of the world at 1:10 or 1:50 million, by the country that has them as far as the atlas knows it. */
export function landsOf(
  scale: '10m' | '50m',
): { country: SegmentCountry | undefined; polygons: GeoJSON.Position[][][] }[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(world, world.objects.countries).features.map(({ id, properties, geometry }) => ({
    country: NUMERIC[String(id)] ?? LEASED[properties.name],
    polygons:
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
  }));
}

/** @param hint the ground that is tried first: a line mostly stays where it was */
export function groundAt(position: Position, hint?: Ground): Ground {
  const all = allParts();
  const hinted = hint ? (all.get(hint) ?? []) : [];
  if (hint && hinted.some((part) => holds(part, position))) return hint;
  for (const [ground, own] of all)
    if (ground !== hint && own.some((part) => holds(part, position))) return ground;
  return 'sea';
}

function holds({ box: [west, south, east, north], shape }: Part, position: Position): boolean {
  const [lon, lat] = position;
  return lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon(position, shape);
}

/** Kilometres of a line on each ground; they add up to its length. */
export function kilometresByGround(positions: Position[], hint?: Ground): Kilometres {
  const sums: Kilometres = {};
  let last = hint;
  for (const { middle, km } of stepsAlong(positions)) {
    last = groundAt(middle, last);
    sums[last] = (sums[last] ?? 0) + km;
  }
  return sums;
}

/** The line cut into short steps: the middle of each, and its length in km. */
export function stepsAlong(positions: Position[]): { middle: Position; km: number }[] {
  return positions.slice(1).flatMap((to, index) => {
    const from = positions[index] ?? to;
    const km = lengthKm([from, to]);
    const count = Math.max(1, Math.ceil(km / STEP_KM));
    return Array.from({ length: count }, (_, step) => {
      const share = (step + 0.5) / count;
      const middle: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { middle, km: km / count };
    });
  });
}
