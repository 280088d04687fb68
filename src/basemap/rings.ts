import type { Position } from 'geojson';

const EARTH_RADIUS_KM = 6371;

/** Whether a point lies inside a ring, by the even-odd rule. */
export function encloses(ring: Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Area within a ring of `[lon, lat]` on a sphere, km². */
export function ringArea(ring: Position[]): number {
  const radians = Math.PI / 180;
  const doubled = ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (nextLon - lon) * radians * (2 + Math.sin(lat * radians) + Math.sin(nextLat * radians));
  }, 0);
  return Math.abs(doubled / 2) * EARTH_RADIUS_KM ** 2;
}
