import { expect, test } from 'vitest';
import { fromHash, inHash, linkOfFile } from '../../src/state/hashLink.ts';

const VIEW = '?route=canal&lang=zh';
const CAMERA = '#map=4/42/70';

test('the one file reads its link from the hash, and what it writes there it reads again', () => {
  for (const tail of [
    { search: VIEW, hash: CAMERA },
    { search: VIEW, hash: '' },
    { search: '', hash: CAMERA },
    { search: '', hash: '' },
  ])
    expect(fromHash({ search: '', hash: inHash(tail) })).toEqual(tail);
});

test('a query is understood too; where both speak, the hash holds', () => {
  expect(fromHash({ search: VIEW, hash: CAMERA })).toEqual({ search: VIEW, hash: CAMERA });
  const { search } = fromHash({ search: '?lang=en', hash: '#lang=zh' });
  expect(new URLSearchParams(search).get('lang')).toBe('zh');
});

test('where no site is known, a link leads into a copy of the file', () => {
  expect(linkOfFile({ search: VIEW, hash: CAMERA }, 'file:///atlas.html?lang=en#lang=ru')).toBe(
    'file:///atlas.html#route=canal&lang=zh&map=4/42/70',
  );
});
