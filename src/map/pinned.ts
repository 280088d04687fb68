import type { Map as MapLibre } from 'maplibre-gl';
import type { Position } from '../domain/atlas.ts';

/**
 * Keeps an element over a place of the map, its middle on it; out of sight it is hidden, for a focus there would have the
 * browser scroll the map away. MapLibre's own marker would do more, and with it every visit would load it.
 * @returns takes the element away
 */
export function pin(map: MapLibre, element: HTMLElement, at: Position): () => void {
  const place = () => {
    const { x, y } = map.project(at);
    const { clientWidth, clientHeight } = map.getContainer();
    element.hidden = x < 0 || y < 0 || x > clientWidth || y > clientHeight;
    element.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px)`;
  };
  map.getCanvasContainer().append(element);
  map.on('move', place);
  map.on('resize', place);
  place();
  return () => {
    map.off('move', place);
    map.off('resize', place);
    element.remove();
  };
}
