import type { ImageSource, Map as MapLibre } from 'maplibre-gl';
import { hasStyle } from './context.ts';

/** Nearer than this the overview's own pixels begin to show. */
const FINE_ZOOM = 4.2;

/** The style brings the relief's overview; at the first nearer view the fine picture takes its place. */
export function refineRelief(map: MapLibre, fineUrl: () => string): void {
  let isFine = false;
  const refine = () => {
    if (isFine || map.getZoom() < FINE_ZOOM || !hasStyle(map)) return;
    isFine = true;
    map.getSource<ImageSource>('relief')?.updateImage({ url: fineUrl() });
  };
  map.on('style.load', () => {
    isFine = false;
    refine();
  });
  map.on('zoomend', refine);
}
