import type { Map as MapLibre } from 'maplibre-gl';
import type { IndexedOpening } from '../../domain/lookup.ts';
import type { Store } from '../../state/store.ts';
import type { ViewOnMap } from '../applyView.ts';
import type { MapTip } from '../tip.ts';

export type HandsSetting = {
  map: MapLibre;
  store: Store;
  atlas: IndexedOpening;
  shown: ViewOnMap;
  /** One for pointer and keyboard: what was asked last is told. */
  tip: MapTip;
};
