import type { Position } from './atlas.ts';

/** Natural Earth draws the leased cosmodrome as a country of its own. */
const LEASE = 'Baikonur';

/** Lines that are de facto, or one side of an open claim, wherever they run. */
const DISPUTED = new Set([
  'China|India',
  'Bhutan|China',
  'China|Pakistan',
  'Kosovo|Serbia',
  'Russia|Ukraine',
  'Israel|Palestine',
  'Israel|Syria',
  'Morocco|W. Sahara',
  'Mauritania|W. Sahara',
  'Algeria|W. Sahara',
  'Ethiopia|Somaliland',
  'Somalia|Somaliland',
  'Djibouti|Somaliland',
  'Cyprus|N. Cyprus',
  'Cyprus|Cyprus U.N. Buffer Zone',
  'Cyprus U.N. Buffer Zone|N. Cyprus',
]);
const GLACIER = 'Siachen Glacier';

/** North of this latitude the line between India and Pakistan is the Line of Control. */
const LINE_OF_CONTROL = 32.5;

/** Natural Earth's names of the states of the summit, whose borders the map sets off from others. */
const SUMMIT_STATES = ['China', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

/** Borders as the ground shows them: of the states of the summit, of others, and those that are disputed. */
export type Borders = Record<'summit' | 'other' | 'disputed', Position[][]>;

/** @param linesBetween the lines where two neighbours, by Natural Earth's names, are wanted */
export function bordersOf(
  linesBetween: (isWanted: (one: string, other: string) => boolean) => Position[][],
): Borders {
  const lines = (wanted: (pair: string) => boolean) =>
    linesBetween(
      (one, other) =>
        one !== other && one !== LEASE && other !== LEASE && wanted([one, other].sort().join('|')),
    );
  const isKashmir = (pair: string) => pair === 'India|Pakistan';
  const isDisputed = (pair: string) => DISPUTED.has(pair) || pair.includes(GLACIER);
  const [north, south] = splitAtLatitude(lines(isKashmir), LINE_OF_CONTROL);
  const isOfSummit = (pair: string) => pair.split('|').some((name) => SUMMIT_STATES.includes(name));
  const isQuiet = (pair: string) => !isDisputed(pair) && !isKashmir(pair);
  return {
    summit: lines((pair) => isQuiet(pair) && isOfSummit(pair)),
    other: [...lines((pair) => isQuiet(pair) && !isOfSummit(pair)), ...south],
    disputed: [...lines(isDisputed), ...north],
  };
}

function splitAtLatitude(lines: Position[][], latitude: number): [north: Position[][], south: Position[][]] {
  const parts: [Position[][], Position[][]] = [[], []];
  for (const line of lines) {
    let part: Position[] = [];
    let side = -1;
    for (const position of line) {
      const here = position[1] > latitude ? 0 : 1;
      part.push(position);
      if (side !== -1 && here !== side) {
        parts[side === 0 ? 0 : 1].push(part);
        part = [position];
      }
      side = here;
    }
    if (part.length > 1) parts[side === 0 ? 0 : 1].push(part);
  }
  return parts;
}
