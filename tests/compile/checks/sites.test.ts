import { expect, test } from 'vitest';
import { sitesWithActs } from '../../../src/domain/sites.ts';
import { type Change, compiled, complaints, fate, words } from '../fixture.ts';

const SITE = { name: words('Osh'), country: 'kg', at: [72.8, 40.5], accuracy_km: 5, source: 'gazette' };
const SITES: Change = ['sites.json', 'town', SITE];
/** The evidence, with the words of its fact and its sites. */
const lies = (sites: string[], fact = 'A plant began work in Osh.'): Change => [
  'threads/start.json',
  'claims.0',
  fate('held', '2024-12-27', { text: { ...words(fact) }, sites }),
];
const FIELD = 'threads/start.json › claims.fate-2024-12-27.sites';

test('evidence lies where it says', () => {
  const changes = [SITES, lies(['town'])];
  expect(complaints(changes)).toEqual([]);
  const [own] = sitesWithActs(compiled(...changes).ledger);
  expect(own?.site.at).toEqual([72.8, 40.5]);
  expect(own?.acts.map(({ claim }) => claim.date)).toEqual(['2024-12-27']);
});

test.each([
  [
    'a site that does not exist',
    [SITES, lies(['town', 'towm'])],
    `${FIELD}.towm: there is no site "towm"; did you mean "town"?`,
  ],
  [
    'a site that the words of the claim do not name',
    [SITES, lies(['town'], 'A plant began work.')],
    `${FIELD}.town: the words of the claim do not name Osh; say in them what the source gives as the place, or take the site out`,
  ],
  [
    'a site with swapped axes',
    [[SITES[0], SITES[1], { ...SITE, at: [40.5, 72.8] }], lies(['town'])],
    'sites.json › town.at: the axes are swapped: write [72.8, 40.5], longitude first',
  ],
  [
    'a site in which nothing lies',
    [SITES],
    'sites.json › town: no evidence lies there; name it in a claim of a thread, or take it out',
  ],
] satisfies [string, Change[], string][])('%s is a problem', (_, changes, problem) => {
  expect(complaints(changes)).toEqual([problem]);
});
