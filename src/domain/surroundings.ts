import type { DataLanguage, Localized, Place, Position, Route } from './atlas.ts';
import { isStatusClaim } from './claims.ts';
import type { IndexedAtlas } from './lookup.ts';
import { lengthKm } from './measure.ts';
import { statusAt } from './status.ts';
import type { Mode, PlaceKind, SegmentCountry, Status } from './vocabulary.ts';

/** The eight winds, clockwise from north. */
export const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof WINDS)[number];

/** What a reader who does not see the map is told of a route: what it is, where, along which way, beside what. */
export type RouteSurroundings = {
  name: string;
  modes: Mode[];
  km: number;
  course?: { from: string; to: string; wind: Wind } | undefined;
  /** In the order of the line. */
  countries: SegmentCountry[];
  /** Where it crosses a border. */
  crossings: string[];
  /** Routes on the same line for a part of the way. */
  neighbours: string[];
  status?: { value: Status; date: string } | undefined;
  commitments: number;
};

export type PlaceSurroundings = {
  name: string;
  kind: PlaceKind;
  country: SegmentCountry | null;
  nearest?: { name: string; km: number; wind: Wind } | undefined;
  routes: string[];
  status?: { value: Status; date: string } | undefined;
  commitments: number;
};

/** The wind towards which one goes from a position to another, along the parallel and the meridian. */
export function windFrom([fromLon, fromLat]: Position, [toLon, toLat]: Position): Wind {
  const east = (toLon - fromLon) * Math.cos((((fromLat + toLat) / 2) * Math.PI) / 180);
  const clockwise = (Math.atan2(east, toLat - fromLat) * 180) / Math.PI;
  return WINDS[Math.round((clockwise + 360) / 45) % WINDS.length] ?? 'n';
}

export function routeSurroundings(
  atlas: IndexedAtlas,
  route: Route,
  language: DataLanguage,
): RouteSurroundings {
  const say = (words: Localized) => words[language];
  const [start, end] = route.ends;
  const keys = new Set(keysOf(route));
  const [status] = route.statuses;
  return {
    name: say(route.name),
    modes: route.modes,
    km: route.lengthKm,
    course: start && end && { from: say(start.name), to: say(end.name), wind: windFrom(start.at, end.at) },
    countries: [...new Set(route.segments.flatMap(({ country }) => country ?? []))],
    crossings: atlas.places
      .filter(({ kind, routes }) => kind === 'crossing' && routes.includes(route.id))
      .map(({ name }) => say(name)),
    neighbours: atlas.routes
      .filter((other) => other !== route && keysOf(other).some((key) => keys.has(key)))
      .map(({ short }) => say(short)),
    status: status && { value: status.value, date: status.date },
    commitments: atlas.commitments.filter(({ routes }) => routes.includes(route.id)).length,
  };
}

export function placeSurroundings(
  atlas: IndexedAtlas,
  place: Place,
  language: DataLanguage,
): PlaceSurroundings {
  const say = (words: Localized) => words[language];
  const at = middleOf(place);
  const [nearest] = (isArea(place) ? [] : atlas.places)
    .filter((other) => other !== place && !isArea(other))
    .map((other) => ({ name: say(other.name), to: middleOf(other), km: lengthKm([at, middleOf(other)]) }))
    .sort((one, other) => one.km - other.km);
  return {
    name: say(place.name),
    kind: place.kind,
    country: place.country,
    nearest: nearest && { name: nearest.name, km: nearest.km, wind: windFrom(at, nearest.to) },
    routes: place.routes.flatMap((id) => {
      const route = atlas.routeById.get(id);
      return route ? [say(route.short)] : [];
    }),
    status: statusAt(
      place.claims.filter(isStatusClaim).sort((one, other) => one.date.localeCompare(other.date)),
    ),
    commitments: atlas.commitments.filter(({ places }) => places.includes(place.id)).length,
  };
}

/** Things from west to east, by the middle of what of them lies within the bounds. */
export function westToEast<Thing extends { bounds: [number, number, number, number] }>(
  things: Thing[],
  [west, , east]: [number, number, number, number],
): Thing[] {
  const middle = ({ bounds }: Thing) => (Math.max(bounds[0], west) + Math.min(bounds[2], east)) / 2;
  return things.toSorted((one, other) => middle(one) - middle(other));
}

/** Of the segments as they are drawn, whichever route's file draws them. */
function keysOf({ id, segments }: Route): string[] {
  return segments.map((segment) => segment.shares ?? `${id}/${segment.id}`);
}

/** The middle of a sea or a range says nothing of how near it is. */
function isArea({ bounds: [west, south, east, north] }: Pick<Place, 'bounds'>): boolean {
  return west < east && south < north;
}

function middleOf({ bounds: [west, south, east, north] }: Pick<Place, 'bounds'>): Position {
  return [(west + east) / 2, (south + north) / 2];
}
