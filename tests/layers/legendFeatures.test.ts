import { expect, test } from 'vitest';
import { UNSOURCED } from '../../src/domain/status.ts';
import { BORDER_LAYERS } from '../../src/layers/basemap.ts';
import { UNSOURCED_LAYER } from '../../src/layers/corridors.ts';
import { type DrawnFeature, itemsOf } from '../../src/layers/legendFeatures.ts';
import { AREA_HIT_LAYER, NODE_LAYER, PLACE_ICON_LAYER, PLACE_LABELS } from '../../src/layers/places.ts';
import { DOT } from '../../src/symbols/icons.ts';

const drawn = (
  id: string,
  properties: DrawnFeature['properties'] = {},
  state: DrawnFeature['state'] = {},
): DrawnFeature => ({
  layer: { id },
  properties,
  state,
});
const railway = { mode: 'railway', status: 'planned', alignment: 'schematic' };

test('a line tells its mode, its status and how it was drawn, each once', () => {
  const line = drawn('railway-line', railway);
  expect(itemsOf([line, line])).toEqual(['alignment/schematic', 'mode/railway', 'status/planned']);
});

test('a sea lane has its own dash, so no status is read from it', () => {
  const lane = drawn('sea-lane-line', {
    mode: 'sea-lane',
    status: 'operating',
    alignment: 'known-points',
  });
  expect(itemsOf([lane])).toEqual(['alignment/known-points', 'mode/sea-lane']);
});

test('a line without a source shows neither mode nor course', () => {
  expect(itemsOf([drawn(UNSOURCED_LAYER, { ...railway, status: UNSOURCED })])).toEqual(['status/unsourced']);
});

test('what is dimmed is not seen, what recedes is', () => {
  expect(itemsOf([drawn('railway-line', railway, { dim: true })])).toEqual([]);
  expect(itemsOf([drawn('railway-line', railway, { recede: true })])).toHaveLength(3);
});

test('a place that is shown as a dot tells the dot, and what is chosen tells the light', () => {
  const dot = {
    layer: { id: PLACE_ICON_LAYER, layout: { 'icon-image': DOT } },
    properties: { kind: 'city' },
  };
  expect(itemsOf([{ ...dot, state: {} }])).toEqual(['place/dot']);
  expect(itemsOf([{ ...dot, state: { selected: true } }])).toEqual(['choice/chosen-place', 'place/dot']);
  expect(itemsOf([drawn('railway-line', railway, { selected: true })])).toContain('choice/chosen-route');
});

test('places, nodes and borders have one sign; an area is seen by its name, or when it is selected', () => {
  expect(
    itemsOf([
      drawn(PLACE_ICON_LAYER, { kind: 'hub' }),
      drawn(NODE_LAYER, { kind: 'gauge-break' }),
      drawn(BORDER_LAYERS.disputed),
      drawn(PLACE_LABELS[1], { kind: 'lake' }),
      drawn(AREA_HIT_LAYER, { kind: 'range' }),
    ]),
  ).toEqual(['ground/disputed', 'node/gauge-break', 'place/hub', 'place/lake']);
  expect(itemsOf([drawn(AREA_HIT_LAYER, { kind: 'range' }, { selected: true })])).toEqual(['place/range']);
});
