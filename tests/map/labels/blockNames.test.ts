import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/compile/derive/stretches.ts';
import { DATA_LANGUAGES } from '../../../src/domain/languages.ts';
import { inOneBlock } from '../../../src/map/labels/blockNames.ts';
import { curated } from '../../curated.ts';

const { atlas, geometry } = curated;
const all = atlas.routes.map(({ short }) => short);
const block = (...ids: string[]) =>
  inOneBlock(
    atlas.routes.filter(({ id }) => ids.includes(id)).map(({ short }) => short),
    all,
  );

test('the routes of a track are one block, members of a family told together', () => {
  expect(
    block('china-kazakhstan-turkmenistan-iran-railway', 'trans-caspian-aktau', 'trans-caspian-kuryk'),
  ).toEqual({
    en: 'China–KZ–TM–Iran rail ·\nTrans-Caspian: Aktau, Kuryk',
    zh: '中哈土伊铁路 ·\n跨里海·阿克套、库雷克',
    ru: 'Ж/д Китай — КЗ — ТМ — Иран ·\nТранскаспий: Актау, Курык',
  });
});

test('a whole family goes by its name', () => {
  expect(block('china-europe-railway-express-alashankou', 'china-europe-railway-express-khorgos')).toEqual({
    en: 'China–Europe trains',
    zh: '中欧班列',
    ru: 'Китай — Европа',
  });
});

test('a name by itself is not touched', () => {
  for (const { id, short } of atlas.routes) expect(block(id)).toEqual(short);
});

test('every block of the atlas tells each of its routes', () => {
  const tracks = new Set(stretchesOf(atlas, geometry).map(({ services }) => services.join(' ')));
  const shared = [...tracks].filter((track) => track.includes(' '));
  expect(shared.length).toBeGreaterThan(4);
  for (const track of shared) {
    const ids = track.split(' ');
    const words = block(...ids);
    for (const { id, short } of atlas.routes)
      if (ids.includes(id))
        for (const language of DATA_LANGUAGES) {
          // By its own part, or by the family's where all of that is there.
          const [begin = '', own = ''] = short[language].split(/: |, |·/);
          const isTold =
            words[language].includes(own || begin) || words[language].split(' ·\n').includes(begin);
          expect([track, words[language], isTold]).toEqual([track, words[language], true]);
        }
  }
});
