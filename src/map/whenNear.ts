import type { Map as MapLibre } from 'maplibre-gl';

/** Brings a part of the map when it first comes near enough to show it; after a failure, at the next zoom. */
export function whenNear(map: MapLibre, zoom: number, bring: () => Promise<void>): void {
  let isComing = false;
  const look = () => {
    if (isComing || map.getZoom() < zoom) return;
    isComing = true;
    bring().then(
      () => map.off('zoom', look),
      (error) => {
        console.error(error);
        isComing = false;
      },
    );
  };
  look();
  map.on('zoom', look);
}
