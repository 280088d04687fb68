import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built site has what the app itself reads, `data/knots.geojson` or `basemap/atlas.pmtiles`: below a name with a hash. */
export function builtAt(path: string): string {
  const folders = readdirSync(join('dist', 'assets')).map((name) => `assets/${name}`);
  const folder = folders.find((name) => existsSync(join('dist', name, path)));
  if (!folder) throw new Error(`${path} was not built`);
  return `${folder}/${path}`;
}
