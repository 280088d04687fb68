import { expect, test } from 'vitest';
import { UNSOURCED } from '../../src/domain/status.ts';
import { BORDER_LAYERS } from '../../src/layers/basemap.ts';
import { UNSOURCED_LAYER } from '../../src/layers/corridors.ts';
import { type Drawn, signsOf } from '../../src/layers/legendFeatures.ts';
import { AREA_HIT_LAYER, NODE_LAYER, PLACE_ICON_LAYER, PLACE_LABELS } from '../../src/layers/places.ts';

const drawn = (id: string, properties: Drawn['properties'] = {}, state: Drawn['state'] = {}): Drawn => ({
  layer: { id },
  properties,
  state,
});
const railway = { status: 'planned', alignment: 'schematic' };

test('a line tells its mode, its status and how it was drawn, each once', () => {
  const line = drawn('railway-line', railway);
  expect(signsOf([line, line])).toEqual(['alignment/schematic', 'mode/railway', 'status/planned']);
});

test('a sea lane has its own dash, so no status is read from it', () => {
  const lane = drawn('sea-lane-line', { status: 'operating', alignment: 'known-points' });
  expect(signsOf([lane])).toEqual(['alignment/known-points', 'mode/sea-lane']);
});

test('a line without a source shows neither mode nor course', () => {
  expect(signsOf([drawn(UNSOURCED_LAYER, { ...railway, status: UNSOURCED })])).toEqual(['status/unsourced']);
});

test('what is dimmed is not seen, what recedes is', () => {
  expect(signsOf([drawn('railway-line', railway, { dim: true })])).toEqual([]);
  expect(signsOf([drawn('railway-line', railway, { recede: true })])).toHaveLength(3);
});

test('places, nodes and borders have one sign; an area is seen by its name, or when it is selected', () => {
  expect(
    signsOf([
      drawn(PLACE_ICON_LAYER, { kind: 'hub' }),
      drawn(NODE_LAYER, { kind: 'gauge-break' }),
      drawn(BORDER_LAYERS.disputed),
      drawn(PLACE_LABELS[1], { kind: 'lake' }),
      drawn(AREA_HIT_LAYER, { kind: 'range' }),
    ]),
  ).toEqual(['border/disputed', 'node/gauge-break', 'place/hub', 'place/lake']);
  expect(signsOf([drawn(AREA_HIT_LAYER, { kind: 'range' }, { selected: true })])).toEqual(['place/range']);
});
