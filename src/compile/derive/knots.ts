import type { Atlas, Position } from '../../domain/atlas.ts';
import { segmentKey } from '../../domain/segments.ts';
import { isKnotKind, type KnotKind, type Mode } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { Stretch } from './stretches.ts';

/**
 * A known point of one or more lines: what the atlas knows of where they run. What it took from memory, guessed, or read off
 * as a bare vertex is none.
 */
export type Knot = {
  at: Position;
  kind: KnotKind;
  /** Under one of them or more, as far as the source or the curator has it. */
  name: { en: string; zh?: string | undefined; ru?: string | undefined };
  mode: Mode;
  /** All routes that run through it. */
  routes: string[];
  /** An end of a route, or where routes meet and part: drawn and named first. */
  isMain: boolean;
  /** Of them those that here begin or end, or join or leave the others on the track. */
  parting: string[];
  /** The title of what it was taken from. */
  source: string;
};

/** Known points once each, however many segments and routes run through them. */
export function knotsOf(atlas: Atlas, parsed: Parsed, stretches: Stretch[]): Knot[] {
  const users = usersOf(atlas);
  const main = mainPositions(stretches);
  const parting = partingsOf(stretches);
  const knots = new Map<string, Knot>();
  for (const [route, { features }] of parsed.routes)
    for (const { properties } of features) {
      if ('shares' in properties) continue;
      for (const { at, name, zh, ru, basis, source } of properties.points ?? []) {
        if (!isKnotKind(basis)) continue;
        const routes = users.get(segmentKey(route, properties.id)) ?? [route];
        const known = knots.get(at.join());
        if (known) {
          known.routes = [...new Set([...known.routes, ...routes])];
          known.name = { ...known.name, zh: known.name.zh ?? zh, ru: known.name.ru ?? ru };
          continue;
        }
        const cited = source ? [source] : properties.sources;
        knots.set(at.join(), {
          ...{ at, kind: basis, mode: properties.mode, routes },
          name: { en: name, zh, ru },
          isMain: main.has(at.join()),
          parting: [...(parting.get(at.join()) ?? [])].sort(),
          source: cited.map((id) => atlas.sources[id]?.title ?? id).join('; '),
        });
      }
    }
  return [...knots.values()];
}

/** By the key of the segment that is drawn, the routes that it belongs to. */
function usersOf({ routes }: Atlas): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const route of routes)
    for (const { id, shares } of route.segments) {
      const key = shares ?? segmentKey(route.id, id);
      users.set(key, [...(users.get(key) ?? []), route.id]);
    }
  return users;
}

/** Where a route ends, or where the routes on a track are others on its two sides. */
function mainPositions(stretches: Stretch[]): Set<string> {
  const met = new Map<string, Set<string>>();
  for (const { route, services, positions } of stretches)
    for (const at of [positions[0], positions.at(-1)]) {
      const key = at?.join() ?? '';
      met.set(key, (met.get(key) ?? new Set()).add(`${route} ${services.join()}`));
    }
  const ends = new Map<string, number>();
  for (const { route, positions } of stretches)
    for (const at of [positions[0], positions.at(-1)]) {
      const key = `${route} ${at?.join()}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
  const isEnd = (key: string) => [...ends].some(([name, count]) => count === 1 && name.endsWith(` ${key}`));
  return new Set(
    [...met.keys()].filter((key) => {
      const routes = new Set([...(met.get(key) ?? [])].map((one) => one.split(' ')[0]));
      return isEnd(key) || (met.get(key)?.size ?? 0) > routes.size;
    }),
  );
}

/** By position, the routes that begin or end there, and those that have company on one side of it alone. */
function partingsOf(stretches: Stretch[]): Map<string, Set<string>> {
  const sides = new Map<string, { at: string; route: string; companies: string[][] }>();
  for (const { route, services, positions } of stretches)
    for (const at of [positions[0]?.join() ?? '', positions.at(-1)?.join() ?? '']) {
      const side = sides.get(`${route} ${at}`) ?? { at, route, companies: [] };
      side.companies.push(services);
      sides.set(`${route} ${at}`, side);
    }
  const partings = new Map<string, Set<string>>();
  for (const { at, route, companies } of sides.values()) {
    const all = new Set(companies.flat());
    const changing =
      companies.length === 1
        ? [route]
        : [...all].filter((id) => !companies.every((company) => company.includes(id)));
    if (changing.length > 0) partings.set(at, new Set([...(partings.get(at) ?? []), ...changing]));
  }
  return partings;
}
