import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

test.each<[string, Change[], string]>([
  [
    'a version of another month than its day',
    [['edition.json', 'version', '2026.10']],
    'edition.json › version: says another month than the date; an edition of 2026-11-22 is 2026.11',
  ],
  [
    'a version that is none',
    [['edition.json', 'version', '1.0']],
    'edition.json › version: "1.0" is not a version (YYYY.MM, or YYYY.MM.N for a later one of a month)',
  ],
  [
    'an edition of the future',
    [['edition.json', 'date', '2026-11-23']],
    'edition.json › date: 2026-11-23 lies in the future; an edition bears the day on which it is published',
  ],
  [
    'an edition that is older than a claim in it',
    [['edition.json', 'date', '2026-11-19']],
    'edition.json › date: is older than what the edition holds: threads/start.json has a claim added on 2026-11-20; raise the date and say what changed',
  ],
  [
    'an edition that says nothing of what changed',
    [['edition.json', 'changes', []]],
    'edition.json › changes: holds 0; at least 1 belong here',
  ],
  ['no edition', [['edition.json', '', undefined]], 'edition.json › (whole file): is missing'],
])('%s is a problem', (_, changes, problem) => {
  expect(complaints(changes)).toEqual([problem]);
});
