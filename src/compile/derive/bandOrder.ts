import type { Position } from '../../domain/atlas.ts';
import type { Stretch } from './stretches.ts';

/** Of more routes in one net of shared tracks not every order is tried. */
const MOST_TRIED = 7;

/**
 * An order from left to right for the routes that share tracks, the same on all of them, so that strands do not change
 * sides: the one in which the fewest strands cross others where they leave.
 */
export function placesInBand(stretches: Stretch[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const group of groupsOf(stretches)) {
    const partings = partingsOf(stretches.filter(({ route }) => group.includes(route)));
    let best = group;
    let fewest = Number.POSITIVE_INFINITY;
    for (const order of group.length > MOST_TRIED ? [group] : ordersOf(group)) {
      const crossings = partings.filter(
        ({ left, right }) => order.indexOf(left) > order.indexOf(right),
      ).length;
      if (crossings < fewest) [best, fewest] = [order, crossings];
    }
    for (const [index, route] of best.entries()) places.set(route, index);
  }
  return places;
}

/** Routes that share a track, with those that share one with any of them. */
function groupsOf(stretches: Stretch[]): string[][] {
  let groups: string[][] = [];
  for (const { services } of stretches) {
    if (services.length < 2) continue;
    const met = groups.filter((group) => group.some((route) => services.includes(route)));
    groups = [...groups.filter((group) => !met.includes(group)), [...new Set([...met.flat(), ...services])]];
  }
  return groups.map((group) => group.sort());
}

/** Two routes that come on one track and part there: which of them goes off to the left of the other. */
type Parting = { left: string; right: string };

function partingsOf(stretches: Stretch[]): Parting[] {
  const ends = stretches.flatMap((stretch) => {
    const { positions } = stretch;
    const [first, second, lastButOne, last] = [
      positions[0],
      positions[1],
      positions.at(-2),
      positions.at(-1),
    ];
    if (!first || !second || !lastButOne || !last) return [];
    return [
      { stretch, at: first, away: second, starts: true },
      { stretch, at: last, away: lastButOne, starts: false },
    ];
  });
  return ends.flatMap((from) => {
    if (from.stretch.services.length < 2) return [];
    const on = ends.filter(
      ({ at, away }) => at.join() === from.at.join() && away.join() !== from.away.join(),
    );
    const mine = on.filter(({ stretch }) => stretch.route === from.stretch.route);
    const theirs = on.filter(
      ({ stretch: { route } }) => route > from.stretch.route && from.stretch.services.includes(route),
    );
    return mine.flatMap((one) =>
      theirs.flatMap((other): Parting[] => {
        const apart = turnLeft(from, one) - turnLeft(from, other);
        if (apart === 0) return [];
        const [first, second] = [one.stretch.route, other.stretch.route];
        // Seen along the track's own direction: what starts here is looked at backwards.
        return apart > 0 === !from.starts
          ? [{ left: first, right: second }]
          : [{ left: second, right: first }];
      }),
    );
  });
}

/** How far to the left a line goes on, −π to π. */
function turnLeft(from: { at: Position; away: Position }, to: { at: Position; away: Position }): number {
  const squeeze = Math.cos((from.at[1] * Math.PI) / 180);
  const course = (a: Position, b: Position) => Math.atan2(b[1] - a[1], (b[0] - a[0]) * squeeze);
  const turn = course(to.at, to.away) - course(from.away, from.at);
  return Math.atan2(Math.sin(turn), Math.cos(turn));
}

function ordersOf(routes: string[]): string[][] {
  if (routes.length < 2) return [routes];
  return routes.flatMap((first) =>
    ordersOf(routes.filter((route) => route !== first)).map((rest) => [first, ...rest]),
  );
}
