import { stripOfRoute } from '../../data/source.ts';
import type { Position } from '../../domain/atlas.ts';
import { kmNear } from '../../domain/strip.ts';
import { type Store, showOnMap } from '../../state/store.ts';

/** So much of the map about a point is shown where it lies out of sight, degrees. */
const AROUND = 0.5;
/** A named point of the line nearer than this is the one that is sought. */
const SAME_KM = 1;

/** Points at a position on the strip of a route and on the map, as soon as the strip has come. */
export async function seekOnStrip(store: Store, route: string, at: Position): Promise<void> {
  const [lon, lat] = at;
  showOnMap(store, [lon - AROUND, lat - AROUND, lon + AROUND, lat + AROUND]);
  // The page itself tells of a strip that does not come.
  const strip = await stripOfRoute(route).catch(() => undefined);
  const { view } = store.getState();
  if (!strip || view.page !== 'strip' || !view.strips.includes(route)) return;
  const near = kmNear(strip, at);
  const off = (km: number) => Math.abs(km - near);
  const [point] = strip.waypoints.map(({ km }) => km).toSorted((one, other) => off(one) - off(other));
  const km = point !== undefined && off(point) < SAME_KM ? point : near;
  store.setState({ along: { route, km, pointedAt: 'search' } });
}
