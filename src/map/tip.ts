import type { Map as MapLibre } from 'maplibre-gl';

/** Words beside a point of the map, a line each, that come and go. */
export class MapTip {
  private readonly element = document.createElement('div');

  constructor(private readonly map: MapLibre) {
    this.element.className = 'map-tip';
    this.element.hidden = true;
    map.getContainer().append(this.element);
  }

  /** @param point px of the view */
  show({ x, y }: { x: number; y: number }, lines: string[]): void {
    this.element.hidden = false;
    this.element.replaceChildren(
      ...lines.map((line) => {
        const row = document.createElement('div');
        row.textContent = line;
        return row;
      }),
    );
    const room = this.map.getContainer().clientWidth - this.element.offsetWidth - 8;
    this.element.style.transform = `translate(${Math.max(8, Math.min(x + 14, room))}px, ${y + 14}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
