import { addProtocol, type MapOptions } from 'maplibre-gl';

/** Of addresses that the page alone can read. */
const SCHEME = 'within';

/**
 * Lets the map's worker have the files that lie within the page: their addresses hold in the page alone, so the worker asks the
 * page for them. To be given to the map as an option.
 */
export function readWithin(): Pick<MapOptions, 'transformRequest'> {
  addProtocol(SCHEME, async ({ url, type }, { signal }) => {
    const response = await fetch(url.slice(`${SCHEME}://`.length), { signal });
    return { data: type === 'json' ? await response.json() : await response.arrayBuffer() };
  });
  return { transformRequest: (url) => (url.startsWith('blob:') ? { url: `${SCHEME}://${url}` } : undefined) };
}
