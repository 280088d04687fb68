import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { addressOf } from '../data/source.ts';
import { dataLanguage, type UiLanguage } from '../domain/languages.ts';
import type { KnotKind } from '../domain/vocabulary.ts';
import { wordsIn } from '../i18n/words.ts';
import { KNOT_ZOOM, KNOTS } from '../layers/knots.ts';
import { hasStyle } from './context.ts';

/** A little before they are seen. */
const NEAR_ZOOM = KNOT_ZOOM - 0.3;

/** Loads the evidence of the lines when the map first comes near enough to show it. */
export function drawKnots(map: MapLibre): void {
  let isDrawn = false;
  const look = () => {
    if (isDrawn || !hasStyle(map) || map.getZoom() < NEAR_ZOOM) return;
    const source = map.getSource<GeoJSONSource>(KNOTS);
    if (!source) return;
    isDrawn = true;
    source.setData(addressOf('knots.geojson'));
  };
  map.on('style.load', () => {
    isDrawn = false;
    look();
  });
  map.on('zoom', look);
}

/** What is known of a line at a knot: its name in the reader's language or in English, kind and source. */
export function knotWords({ kind, source, ...names }: Record<string, unknown>, language: UiLanguage): string {
  const name = names[`name_${dataLanguage(language)}`] ?? names.name_en;
  return `${name} · ${wordsIn(language).knotKind[kind as KnotKind]} · ${source}`;
}
