import { expect, test } from 'vitest';
import { healAddress } from '../../src/state/heal.ts';

const LINK = { search: '?lang=ru&route=trans-caspian-aktau', hash: '#map=5.2/43.1/58.25' };
const NO_HASH = { search: '?lang=zh&place=bedel', hash: '' };
const link = (address: string) => {
  const { search, hash } = new URL(address, 'https://atlas.example/');
  return healAddress({ search, hash });
};

test.each([
  ['as it was', '?lang=ru&route=trans-caspian-aktau#map=5.2/43.1/58.25'],
  ['with entities', '?lang=ru&amp;route=trans-caspian-aktau#map=5.2/43.1/58.25'],
  ['with numeric entities', '?lang=ru&#38;route=trans-caspian-aktau#map=5.2/43.1/58.25'],
  ['with its hash encoded', '?lang=ru&route=trans-caspian-aktau%23map=5.2/43.1/58.25'],
  ['with hash and slashes encoded', '?lang=ru&route=trans-caspian-aktau%23map%3D5.2%2F43.1%2F58.25'],
  ['with the slashes of its hash encoded', '?lang=ru&route=trans-caspian-aktau#map=5.2%2F43.1%2F58.25'],
  ['encoded once more', '?lang%3Dru%26route%3Dtrans-caspian-aktau%23map%3D5.2%2F43.1%2F58.25'],
  ...[')', '。', '/', '%20', '.', '»', '”', '），', '%E3%80%82', '%29', "'", '%22', '…', '\u200b'].map(
    (tail) => [
      `with ${JSON.stringify(tail)} glued to it`,
      `?lang=ru&route=trans-caspian-aktau#map=5.2/43.1/58.25${tail}`,
    ],
  ),
])('a link comes back %s', (_what, address) => {
  expect(link(address)).toEqual(LINK);
});

test.each([')', '。', '/', '+', '%20', '%E3%80%82', '.', '"', ');', '&amp;'])(
  'a link without a camera comes back with %j glued to it',
  (tail) => {
    const { search, hash } = link(`?lang=zh&place=bedel${tail}`);
    expect({ search: search.replace(/&$/, ''), hash }).toEqual(NO_HASH);
  },
);

test('what a sound link holds stays', () => {
  const sound = '?q=100%25+%E5%8F%A3%E5%B2%B8,+a%26amp%3Bb%3Dc%2Bd+%252C&lang=en';
  expect(healAddress({ search: sound, hash: '' }).search).toBe(sound);
  expect(healAddress({ search: '', hash: '#map=north/%%' })).toEqual({ search: '', hash: '#map=north/%%' });
});
