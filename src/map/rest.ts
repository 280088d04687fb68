import type { Theme } from '../domain/vocabulary.ts';
import { FULL_BELT_ZOOM } from '../layers/belts.ts';
import { GRATICULE_ZOOM } from '../layers/graticule.ts';
import { POST_ZOOM } from '../layers/posts.ts';
import { addHandsStop } from './hands/handsStop.ts';
import type { HandsSetting } from './hands/setting.ts';
import { printPicture } from './print.ts';
import { tellVisibleLegendItems } from './visibleLegendItems.ts';
import { whenAsked, whenNear } from './whenAsked.ts';

/** What no opening shows: the map's list for the keyboard, its print, what the legend asks, what is near or is asked for. */
export function addRest(setting: HandsSetting & { themeNow: () => Theme }): void {
  const { map, store, themeNow } = setting;
  addHandsStop(setting);
  printPicture(map, themeNow);
  tellVisibleLegendItems(map, store);
  whenNear(map, POST_ZOOM, async () => (await import('./posts.ts')).setPosts(map, store));
  whenNear(map, GRATICULE_ZOOM, async () => (await import('./graticule.ts')).followGraticule(map));
  whenNear(map, FULL_BELT_ZOOM, async () => (await import('./beltNote.ts')).tellOfWideBelts(map, store));
  whenAsked(
    store,
    ({ view }) => view.strips.length > 0,
    async () => (await import('./along.ts')).followAlong(map, store),
  );
  whenAsked(
    store,
    ({ view }) => view.sites,
    async () => (await import('./sites.ts')).followSites(map, store, themeNow),
  );
  whenAsked(
    store,
    ({ lit }) => lit.length > 0,
    async () => (await import('./litCountries.ts')).lightCountries(map, store, themeNow),
  );
  // It rests already, and is to tell so once more.
  map.triggerRepaint();
}
