import { expect, test } from 'vitest';
import { actsByQuarter } from '../../src/domain/acts.ts';
import type { FateClaim, Thread } from '../../src/domain/atlas.ts';

const claim = (date: string, value: FateClaim['value']) => ({ id: date, date, value }) as FateClaim;
const thread = (...claims: FateClaim[]) => ({ claims }) as Thread;

test('acts stand in their quarter by date, those of a year by themselves, and repetitions nowhere', () => {
  const spans = actsByQuarter([
    thread(claim('2024-03-31', 'held'), claim('2024-04', 'under-way'), claim('2025', 'held')),
    thread(claim('2024-01-02', 'under-way'), claim('2024-02-01', 'repeated')),
    thread(claim('2023-12', 'held'), claim('2024-02', 'held'), claim('2023-10-05', 'held')),
  ]);
  expect(
    spans.map(({ from, middle, to, acts }) => [from, middle, to, acts.map((act) => act.claim.id)]),
  ).toEqual([
    ['2023-10', '2023-11', '2023-12', ['2023-10-05', '2023-12']],
    ['2024-01', '2024-02', '2024-03', ['2024-01-02', '2024-02', '2024-03-31']],
    ['2024-04', '2024-05', '2024-06', ['2024-04']],
    ['2025', '2025', '2025', ['2025']],
  ]);
});
