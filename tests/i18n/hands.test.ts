import { beforeAll, expect, test } from 'vitest';
import { dataLanguage, UI_LANGUAGE_IDS, type UiLanguage } from '../../src/domain/languages.ts';
import { type IndexedAtlas, indexAtlas } from '../../src/domain/lookup.ts';
import { placeSurroundings, routeSurroundings, windFrom } from '../../src/domain/surroundings.ts';
import { sentenceOf } from '../../src/i18n/hands.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { curated } from '../curated.ts';

let atlas: IndexedAtlas;

beforeAll(async () => {
  atlas = indexAtlas(curated.atlas);
  await Promise.all(UI_LANGUAGE_IDS.map(loadWords));
}, 60_000);

function said(id: string, language: UiLanguage): string {
  const [route, place] = [atlas.routeById.get(id), atlas.placeById.get(id)];
  if (route) return sentenceOf(routeSurroundings(atlas, route, dataLanguage(language)), language);
  if (place) return sentenceOf(placeSurroundings(atlas, place, dataLanguage(language)), language);
  throw new Error(`no ${id}`);
}

test.each([
  // What it is, where, along which way, beside what: W3C technique G227.
  [
    'tacheng-ayagoz-railway',
    [
      'railway',
      'runs north-west from Tacheng to Ayagoz',
      'through China, Kazakhstan',
      'crosses at Baktu–Bakhty',
    ],
  ],
  [
    'trans-caspian-kuryk',
    [
      'railway and sea lane',
      'runs west from Khorgos to Alat',
      'on the same line in part as',
      'Trans-Caspian: Aktau',
    ],
  ],
  [
    'khorgos',
    ['border crossing in China', 'nearest is Dulata–Kolzhat crossing', 'to the south', 'WC–WE highway'],
  ],
])('%s is told by what it is, where, along which way and beside what', (id, parts) => {
  for (const part of parts) expect(said(id, 'en')).toContain(part);
});

test.each(UI_LANGUAGE_IDS)('every thing has a sentence without a hole in %s', (language) => {
  for (const { id, name } of [...atlas.routes, ...atlas.places]) {
    const sentence = said(id, language);
    expect(sentence.startsWith(name[dataLanguage(language)]), sentence).toBe(true);
    expect(sentence).not.toMatch(/undefined|null|NaN|,\s*[,;.]|;\s*;/);
  }
});

test('a wind is told by where one goes', () => {
  expect(windFrom([70, 40], [70, 41])).toBe('n');
  expect(windFrom([70, 40], [60, 40])).toBe('w');
  expect(windFrom([70, 40], [71.3, 39])).toBe('se');
});
