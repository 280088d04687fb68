import type { Atlas, Position, Segment } from '../../domain/atlas.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';

/**
 * A part of a route that is drawn as one line: of one mode, state and certainty, and used by the same routes from end to
 * end. Where a state or a companion changes, the next one begins.
 */
export type Stretch = {
  route: string;
  positions: Position[];
  /** Ids of all routes that run along it, its own included, sorted: a track is one line, however many services use it. */
  services: string[];
  /** The segments along it, each with the index of the position that it begins at. */
  segments: { id: string; from: number }[];
} & Pick<Segment, 'mode' | 'alignment'> & { status: Segment['status']['value'] };

/** The routes' stretches, in the order of their segments. */
export function stretchesOf(atlas: Atlas, geometry: Geometry): Stretch[] {
  const users = usersOf(atlas, geometry);
  return atlas.routes.flatMap((route) => {
    const stretches: Stretch[] = [];
    for (const segment of route.segments) {
      const positions = geometry.segments.get(segmentKey(route.id, segment.id)) ?? [];
      for (const { services, from, to } of runsOf(positions, users)) {
        const own = positions.slice(from, to + 1);
        const { mode, alignment, status } = segment;
        const last = stretches.at(-1);
        if (last && goesOn(last, { mode, alignment, status: status.value, services, positions: own })) {
          last.segments.push({ id: segment.id, from: last.positions.length - 1 });
          last.positions.push(...own.slice(1));
        } else
          stretches.push({
            ...{ route: route.id, mode, alignment, status: status.value, services },
            positions: own,
            segments: [{ id: segment.id, from: 0 }],
          });
      }
    }
    return stretches;
  });
}

type Drawn = Omit<Stretch, 'route' | 'segments'>;

function goesOn(last: Drawn, next: Drawn): boolean {
  const alike = (['mode', 'alignment', 'status'] as const).every((fact) => last[fact] === next[fact]);
  const [end, start] = [last.positions.at(-1), next.positions[0]];
  return alike && last.services.join() === next.services.join() && end?.join() === start?.join();
}

type Users = Map<string, Set<string>>;

/** By step from one position to the next, which routes have it: lines that share a step share the track. */
function usersOf(atlas: Atlas, geometry: Geometry): Users {
  const users: Users = new Map();
  for (const route of atlas.routes)
    for (const { id } of route.segments)
      for (const step of stepsOf(geometry.segments.get(segmentKey(route.id, id)) ?? []))
        users.set(step, (users.get(step) ?? new Set()).add(route.id));
  return users;
}

function stepsOf(positions: Position[]): string[] {
  return positions.slice(1).map((to, index) => `${positions[index]?.join()} ${to.join()}`);
}

/** Runs of a line along which the same routes have every step; `from` and `to` are indices of positions. */
function runsOf(positions: Position[], users: Users): { services: string[]; from: number; to: number }[] {
  const runs: { services: string[]; from: number; to: number }[] = [];
  for (const [index, step] of stepsOf(positions).entries()) {
    const services = [...(users.get(step) ?? [])].sort();
    const run = runs.at(-1);
    if (run?.services.join() === services.join()) run.to = index + 1;
    else runs.push({ services, from: index, to: index + 1 });
  }
  return runs;
}
