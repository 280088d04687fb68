import type { Feature, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { readWorldAtlas } from './atlasFile.ts';

/** Natural Earth draws the leased cosmodrome as a country of its own. */
const lease = 'Baikonur';

/** Lines that are de facto, or one side of an open claim, wherever they run. */
const disputed = new Set([
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
const glacier = 'Siachen Glacier';

/** North of this latitude the line between India and Pakistan is the Line of Control. */
const lineOfControl = 32.5;

/** Natural Earth's names of the states of the summit, whose borders the map sets off from others. */
const summitStates = ['China', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

export function borderFeatures(scale: '10m' | '50m'): Feature<MultiLineString>[] {
  const atlas = readWorldAtlas(scale);
  const lines = (wanted: (pair: string) => boolean): Position[][] =>
    mesh(atlas, atlas.objects.countries as GeometryObject<{ name: string }>, (a, b) => {
      const names = [a, b].map(({ properties }) => (properties as { name: string }).name);
      return names[0] !== names[1] && !names.includes(lease) && wanted(names.sort().join('|'));
    }).coordinates;
  const isKashmir = (pair: string) => pair === 'India|Pakistan';
  const isDisputed = (pair: string) => disputed.has(pair) || pair.includes(glacier);
  const [north, south] = splitAtLatitude(lines(isKashmir), lineOfControl);
  const isOfSummit = (pair: string) => pair.split('|').some((name) => summitStates.includes(name));
  const isQuiet = (pair: string) => !isDisputed(pair) && !isKashmir(pair);
  return [
    feature(
      lines((pair) => isQuiet(pair) && isOfSummit(pair)),
      { disputed: 0, summit: 1 },
    ),
    feature([...lines((pair) => isQuiet(pair) && !isOfSummit(pair)), ...south], { disputed: 0, summit: 0 }),
    feature([...lines(isDisputed), ...north], { disputed: 1, summit: 0 }),
  ];
}

function feature(
  coordinates: Position[][],
  properties: { disputed: 0 | 1; summit: 0 | 1 },
): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates },
  };
}

function splitAtLatitude(lines: Position[][], latitude: number): [north: Position[][], south: Position[][]] {
  const parts: [Position[][], Position[][]] = [[], []];
  for (const line of lines) {
    let part: Position[] = [];
    let side = -1;
    for (const position of line) {
      const here = (position[1] ?? 0) > latitude ? 0 : 1;
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
