import type { Plugin } from 'vite';

const PICTURE = /background-image:url\("data:[^"]*"\);?/g;

/**
 * MapLibre's style sheet without its pictures: nearly all are for buttons that this map has not, they are most of the
 * sheet's bytes, and a strict policy refuses `data:` addresses. `src/styles/map.css` draws the sign of the credits.
 */
export function mapCssPlugin(): Plugin {
  return {
    name: 'map-css-without-pictures',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/maplibre-gl.css') ? code.replace(PICTURE, '') : null),
  };
}
