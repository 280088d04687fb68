/**
 * What the app reads of the data, by name; beside these a strip of each route. It lies where its address changes with what it
 * holds, so that no host can answer a page by the data of another release; what is `open` too lies beside all that is offered
 * for download, at an address that stays.
 */
const READ_FILES = {
  'opening.json': 'own',
  'atlas.json': 'open',
  'ledger.json': 'open',
  'search.json': 'own',
  'static-map.json': 'own',
  'routes.geojson': 'open',
  'places.geojson': 'open',
  'lines.geojson': 'own',
  'lines-far.geojson': 'own',
  'strands.geojson': 'own',
  'bands.geojson': 'own',
  'knots.geojson': 'own',
  'nodes.geojson': 'own',
  'countries.geojson': 'own',
  'route-names.geojson': 'own',
  'route-names-near.geojson': 'own',
  'area-names.geojson': 'own',
} as const satisfies Record<string, 'own' | 'open'>;

export type ReadFile = keyof typeof READ_FILES | `strips/${string}.json`;

export function isRead(name: string): boolean {
  return Object.hasOwn(READ_FILES, name) || name.startsWith('strips/');
}

export function isOffered(name: string): boolean {
  return !isRead(name) || READ_FILES[name as keyof typeof READ_FILES] === 'open';
}
