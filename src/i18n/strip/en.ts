import type { StripWords } from './words.ts';

export const words: StripWords = {
  open: 'Follow the line from end to end',
  hint: 'A line from end to end: its kilometres along the line as drawn, the points that it is drawn through, countries, borders, changes of gauge and what is published of its lengths. Pointing at either shows the same place on the map and in the strip.',
  route: 'Route',
  beside: 'Beside it',
  alone: 'no other',
  allPoints: (count) => `All ${count} points`,
  listOf: (name) => `${name}, from end to end`,
  drawn: (length) => `${length} as drawn`,
  drawnInParts: (here, whole) => `${here} here, ${whole} in all, as drawn`,
  publishedRange: (lengths, count) => `published ${count} times: ${lengths}`,
  published: (length, date) => `published: ${length} (${date})`,
  sharesTrack: 'On the same line:',
  branch: 'A branch begins',
  border: (from, to) => `Border: ${from} – ${to}`,
  gauge: (from, to) => `Change of gauge: ${from} to ${to}`,
  toShip: 'From rail to ship',
  toShore: 'From ship to rail',
  off: (length) => `${length} away`,
  weakKind: {
    vertex: 'Point read off the line',
    headland: 'Turn at sea',
    memory: 'Point set from memory',
    guess: 'Point guessed',
  },
  back: 'Back to the strip map',
};
