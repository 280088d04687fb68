import { expect, test } from 'vitest';
import type { FateClaim } from '../../src/domain/atlas.ts';
import { countriesWith, fateOf, inOrderOfWeight } from '../../src/domain/fates.ts';
import type { Evidence, Partner, SourceGrade } from '../../src/domain/vocabulary.ts';

const claim = (date: string, value: Evidence, countries: Partner[] = [], source = 'news'): FateClaim => ({
  id: `${date}-${source}`,
  kind: 'fate',
  date,
  value,
  countries,
  source,
  added: '2026-11-26',
  text: { en: '', zh: '', ru: '' },
});
const ordered = (...claims: FateClaim[]) => inOrderOfWeight(claims, ({ source }) => source as SourceGrade);

test('the newest comes first, of one day the best sourced, and a month after its days', () => {
  const all = ordered(
    claim('2024-05-30', 'held'),
    claim('2025-06', 'held'),
    claim('2025-06-17', 'held', [], 'mirror'),
    claim('2025-06-17', 'held', [], 'official'),
  );
  expect(all.map(({ id }) => id)).toEqual([
    '2025-06-news',
    '2025-06-17-official',
    '2025-06-17-mirror',
    '2024-05-30-news',
  ]);
});

test('the newest act decides, however often the words were said again since', () => {
  expect(fateOf(ordered(claim('2024', 'held'), claim('2025', 'repeated')))).toBe('held');
  expect(fateOf(ordered(claim('2024', 'held'), claim('2025', 'dropped')))).toBe('dropped');
  expect(fateOf([claim('2025', 'repeated')])).toBe('repeated');
});

test('no evidence is not the same as no search', () => {
  expect(fateOf([])).toBe('none-found');
  expect(fateOf(undefined)).toBe('unsearched');
});

test('countries are those of the claims that say this, each once, in the order of the texts', () => {
  const claims = [
    claim('2025', 'held', ['uz', 'kz']),
    claim('2024', 'held', ['kz']),
    claim('2023', 'repeated', ['tj']),
  ];
  expect(countriesWith(claims, 'held')).toEqual(['kz', 'uz']);
});
