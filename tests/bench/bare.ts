import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../src/fonts.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { groundAddress } from '../../src/data/source.ts';
import { style } from '../../src/layers/style.ts';
import { styleAssets } from '../../src/map/assets.ts';
import { addIcons } from '../../src/map/images.ts';
import { registerArchive } from '../../src/map/pmtilesProtocol.ts';

/** Names of the atlas's places, written in by the build: a bare page has no atlas to ask. */
declare const PLACE_NAMES: string[];

/** Sources of the ground, which `?ground=off` leaves out. */
const GROUND = ['basemap', 'relief'];

setWorkerUrl(workerUrl);
const assets = await styleAssets();
registerArchive(groundAddress('atlas.pmtiles'));
const whole = style({ placeNames: PLACE_NAMES, language: 'en' }, 'light', assets);
const map = new MapLibre({
  container: 'map',
  style: location.search === '?ground=off' ? withoutGround(whole) : whole,
  hash: 'map',
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
});
void addIcons(map, 'light');
(window as { atlasMap?: MapLibre }).atlasMap = map;

function withoutGround(from: StyleSpecification): StyleSpecification {
  return {
    ...from,
    sources: Object.fromEntries(Object.entries(from.sources).filter(([name]) => !GROUND.includes(name))),
    layers: from.layers.filter((layer) => !('source' in layer && GROUND.includes(String(layer.source)))),
  };
}
