/** Scheme of the basemap's tiles, which the map serves from one archive, and their address in the style. */
export const TILE_SCHEME = 'atlas';
export const TILE_TEMPLATE = `${TILE_SCHEME}://{z}/{x}/{y}`;
