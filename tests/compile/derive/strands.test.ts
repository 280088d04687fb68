import { expect, test } from 'vitest';
import { placesInBand } from '../../../src/compile/derive/bandOrder.ts';
import { strandsOf } from '../../../src/compile/derive/strands.ts';
import { type Stretch, stretchesOf } from '../../../src/compile/derive/stretches.ts';
import type { Position } from '../../../src/domain/atlas.ts';
import { isLoose } from '../../../src/domain/segments.ts';
import { TRACK_BAND, WIDER_PER_SERVICE } from '../../../src/symbols/forms.ts';
import { curated } from '../../curated.ts';
import { compiled } from '../fixture.ts';

const { atlas, geometry } = curated;
const stretches = stretchesOf(atlas, geometry);
const { parts, strands } = strandsOf(stretches);

const segmentOf = (route: string, id: string) =>
  stretches.find((stretch) => stretch.route === route && stretch.segments.some((one) => one.id === id));

test('neighbouring segments of one mode, state and certainty are one line', () => {
  const fixture = compiled();
  const lines = stretchesOf(fixture.atlas, fixture.geometry);
  expect(lines.map(({ route, services }) => [route, services])).toEqual([
    ['railway', ['express', 'railway']],
    ['railway', ['railway']],
    ['express', ['express']],
    ['express', ['express', 'railway']],
    ['pipeline', ['pipeline']],
  ]);
  for (const [index, { positions, ...stretch }] of stretches.entries()) {
    const before = stretches[index - 1];
    const joined =
      before?.route === stretch.route && before.positions.at(-1)?.join() === positions[0]?.join();
    const looks = (one: Omit<Stretch, 'positions'>) =>
      [one.mode, one.status, one.alignment, one.services].join();
    if (joined) expect(looks(before)).not.toBe(looks(stretch));
  }
});

test('sea lanes on one course are one line, forked where they leave it', () => {
  const lanes = stretches.filter(({ mode }) => mode === 'sea-lane');
  const shared = lanes.filter(({ services }) => services.length > 1);
  expect(shared.map(({ route, positions }) => [route, positions])).toEqual([
    ['trans-caspian-aktau', shared[0]?.positions],
    ['trans-caspian-kuryk', shared[0]?.positions],
  ]);
});

test('the four services from Saksaulskaya to Shalkar are four strands, evenly side by side', () => {
  const services = segmentOf('trans-caspian-aktau', 'saksaulskaya-shalkar')?.services ?? [];
  const offsets = services.map((route) => {
    const along = strands.filter(
      (strand) => strand.route === route && strand.segments.some(({ id }) => id === 'saksaulskaya-shalkar'),
    );
    return along.toSorted((a, b) => b.positions.length - a.positions.length)[0]?.offset ?? 0;
  });
  expect(offsets.toSorted((a, b) => a - b)).toEqual([-1.5, -0.5, 0.5, 1.5]);
});

test('strands meet where they join, to a pixel: they move across between stations', () => {
  const ends = strands.flatMap((strand) => [
    { strand, at: strand.positions[0], sign: 1 },
    { strand, at: strand.positions.at(-1), sign: 1 },
  ]);
  const key = (route: string, at?: Position) => `${route} ${at?.join()}`;
  const met = new Map<string, number[]>();
  for (const { strand, at } of ends) {
    const name = key(strand.route, at);
    met.set(name, [...(met.get(name) ?? []), Math.abs(strand.offset)]);
  }
  const apart = [...met].map(([name, offsets]) => ({
    name,
    px: (Math.max(...offsets) - Math.min(...offsets)) * TRACK_BAND.step,
  }));
  expect(apart.filter(({ px }) => px > 1)).toEqual([]);
  // Where a strand ends its line goes on in the middle.
  const lonely = [...met].filter(([, offsets]) => offsets.length === 1);
  expect(lonely.filter(([, [offset = 0]]) => offset * TRACK_BAND.step > 1)).toEqual([]);
});

test('every track is drawn from end to end, once a route, as a line and as strands', () => {
  const ends = (lines: Stretch[]) =>
    new Set(
      lines.flatMap(({ route, positions }) => [`${route} ${positions[0]}`, `${route} ${positions.at(-1)}`]),
    );
  const drawn = ends(parts);
  expect([...ends(stretches)].filter((end) => !drawn.has(end))).toEqual([]);
  const shared = stretches.filter((stretch) => stretch.services.length > 1 && !isLoose(stretch));
  for (const { route, positions } of shared) {
    const middle = positions[Math.floor(positions.length / 2)]?.join();
    expect(
      strands.filter(
        (strand) => strand.route === route && strand.positions.some((at) => at.join() === middle),
      ).length,
    ).toBeGreaterThan(0);
  }
});

test('of routes that part, the one that goes off to the left is the left one on the track', () => {
  const at = (route: string, services: string[], positions: Position[]) =>
    ({
      route,
      services,
      positions,
      segments: [],
      mode: 'railway',
      alignment: 'traced',
      status: 'operating',
    }) as Stretch;
  const track: Position[] = [
    [70, 45],
    [71, 45],
  ];
  const places = placesInBand([
    at('north', ['north', 'south'], track),
    at('south', ['north', 'south'], track),
    at(
      'north',
      ['north'],
      [
        [71, 45],
        [72, 46],
      ],
    ),
    at(
      'south',
      ['south'],
      [
        [71, 45],
        [72, 44],
      ],
    ),
  ]);
  expect([...places]).toEqual([
    ['north', 0],
    ['south', 1],
  ]);
  const reversed = placesInBand([
    at('north', ['north', 'south'], track.toReversed()),
    at('south', ['north', 'south'], track.toReversed()),
    at(
      'north',
      ['north'],
      [
        [72, 46],
        [71, 45],
      ],
    ),
    at(
      'south',
      ['south'],
      [
        [72, 44],
        [71, 45],
      ],
    ),
  ]);
  expect([...reversed]).toEqual([
    ['south', 0],
    ['north', 1],
  ]);
});

test('the busiest track is no more than 1.6 times as wide as a line of one service', () => {
  const most = Math.max(...stretches.map(({ services }) => services.length));
  expect(most).toBeGreaterThan(1);
  expect(1 + WIDER_PER_SERVICE * (most - 1)).toBeLessThanOrEqual(1.6);
});
