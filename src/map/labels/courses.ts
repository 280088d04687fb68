import type { LinePoint } from './placement.ts';

/** What is seen of a route where the same services run: px of the view. */
export type Piece = { route: string; services: string[]; points: LinePoint[]; lengthPx: number };

/** A line in the view that bears one name: that of the one route on it, or the block of all that share the track. */
export type Course = Omit<Piece, 'route' | 'services'> & {
  /** Their ids, sorted; each stands behind a choice, or before it, as the others do. */
  routes: string[];
  /** Whether other routes that are seen run on it, named with these or by themselves. */
  isShared: boolean;
};

/** How a route is seen, as feature-state tells it. */
type Seen = { dim: boolean; recede: boolean };

/**
 * One course for each set of routes that share a track: what the filters leave out belongs to none, and what is chosen to
 * none with what steps back behind it.
 */
export function coursesOf(pieces: Iterable<Piece>, look: (route: string) => Seen): Course[] {
  const courses = new Map<string, Course & { first: string }>();
  for (const { route, services, points, lengthPx } of pieces) {
    const { dim, recede } = look(route);
    if (dim) continue;
    const seen = services.filter((id) => !look(id).dim);
    const routes = seen.filter((id) => look(id).recede === recede);
    const key = routes.join();
    const course = courses.get(key) ?? { first: route, routes, points: [], lengthPx: 0, isShared: false };
    courses.set(key, course);
    // They all lie on the same points.
    if (course.first !== route) continue;
    course.points.push(...points);
    course.lengthPx += lengthPx;
    course.isShared ||= seen.length > 1;
  }
  // On one track they are of one length, and come in any order.
  return [...courses.values()].sort(
    (a, b) =>
      Math.round(b.lengthPx) - Math.round(a.lengthPx) || a.routes.join().localeCompare(b.routes.join(), 'en'),
  );
}

/**
 * The courses that ask for a name of their own: a route by itself unless it has one along its line, and a track while one of
 * its services is told neither along a line nor by a longer track.
 * @param leastPx a shorter one may go without
 */
export function worthNaming(courses: Course[], named: ReadonlySet<string>, leastPx: number): Course[] {
  const told = new Set(named);
  return courses.filter(({ routes, lengthPx }) => {
    const isTrack = routes.length > 1;
    if (lengthPx < leastPx || routes.every((id) => (isTrack ? told : named).has(id))) return false;
    if (isTrack) for (const id of routes) told.add(id);
    return true;
  });
}

/** The routes that no course has named, each with all that is seen of it, wherever that lies. */
export function leftOver(courses: Course[], told: ReadonlySet<string>, leastPx: number): Course[] {
  const alone = new Map<string, Course>();
  for (const { routes, points, lengthPx, isShared } of courses)
    for (const id of routes) {
      if (told.has(id)) continue;
      const course = alone.get(id) ?? { routes: [id], points: [], lengthPx: 0, isShared: false };
      alone.set(id, course);
      course.points.push(...points);
      course.lengthPx += lengthPx;
      course.isShared ||= isShared;
    }
  return [...alone.values()].filter(({ lengthPx }) => lengthPx >= leastPx);
}
