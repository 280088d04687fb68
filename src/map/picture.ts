import type { Map as MapLibre } from 'maplibre-gl';
import type { MapPicture } from '../state/store.ts';
import { hasStyle } from './context.ts';

/**
 * Draws the map as it is seen, finer or coarser, and copies it: a WebGL canvas keeps no picture once it has been shown.
 * @param ratio pixels of the picture for one of CSS; MapLibre lowers it in silence where the canvas would be very large
 * @throws where the map has nothing to draw with
 */
export async function drawPicture(map: MapLibre, ratio: number): Promise<MapPicture> {
  if (!hasStyle(map)) throw new Error('The map has no context to draw in');
  const before = map.getPixelRatio();
  const container = map.getContainer();
  // It may come to rest before the next line returns.
  const rested = map.once('idle');
  map.setPixelRatio(ratio);
  map.triggerRepaint();
  try {
    await rested;
    const source = map.getCanvas();
    const canvas = document.createElement('canvas');
    map.redraw();
    const drawn = Math.min(source.width, widthDrawn(source));
    Object.assign(canvas, { width: drawn, height: Math.round((drawn * source.height) / source.width) });
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
    const bar = container.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
    return {
      canvas,
      ratio: drawn / container.clientWidth,
      scale: { words: bar?.textContent ?? '', width: bar?.offsetWidth ?? 0 },
      credits: container.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '',
    };
  } finally {
    map.setPixelRatio(before);
  }
}

/** A browser may give a large canvas fewer pixels than it says it has. */
function widthDrawn(canvas: HTMLCanvasElement): number {
  return canvas.getContext('webgl2')?.drawingBufferWidth ?? canvas.width;
}
