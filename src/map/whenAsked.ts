import type { Map as MapLibre } from 'maplibre-gl';
import type { State, Store } from '../state/store.ts';

/** A part of the map, with what has to be loaded for it. */
type Bring = () => Promise<unknown>;

/** Brings a part when the state first asks for it; after a failure, when it asks again. */
export function whenAsked(store: Store, isAsked: (state: State) => boolean, bring: Bring): void {
  bringOnce(
    (look) => store.subscribe(look),
    () => isAsked(store.getState()),
    bring,
  );
}

/** Brings a part now; after a failure, when the map comes to rest. */
export function bringAtRest(map: MapLibre, bring: Bring): void {
  bringOnce(
    (look) => map.on('idle', look),
    () => true,
    bring,
  );
}

/** Brings a part when the map first comes near enough to show it; after a failure, at the next zoom. */
export function whenNear(map: MapLibre, zoom: number, bring: Bring): void {
  bringOnce(
    (look) => map.on('zoom', look),
    () => map.getZoom() >= zoom,
    bring,
  );
}

/** @param hear calls back whenever the part may be asked for */
function bringOnce(hear: (look: () => void) => void, isAsked: () => boolean, bring: Bring): void {
  let isBrought = false;
  const look = () => {
    if (isBrought || !isAsked()) return;
    isBrought = true;
    bring().catch((error) => {
      isBrought = false;
      console.error(error);
    });
  };
  hear(look);
  look();
}
