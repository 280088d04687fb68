import { expect, test } from 'vitest';
import { firmnessOf } from '../../src/domain/firmness.ts';
import type { Firmness } from '../../src/domain/vocabulary.ts';

test.each<[Firmness[], Firmness | undefined]>([
  [['advance', 'study'], 'study'],
  [['undertake', 'done'], 'done'],
  [['study', 'done'], 'study'],
  [['undertake', 'advance'], 'advance'],
  [['undertake', 'support', 'advance'], 'support'],
  [['undertake'], 'undertake'],
  [[], undefined],
])('%j is as firm as %s', (steps, step) => {
  expect(firmnessOf(steps)).toBe(step);
});
