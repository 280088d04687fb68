import { expect, test } from 'vitest';
import { STATUSES, type Theme } from '../../src/domain/vocabulary.ts';
import { type StyleAssets, style } from '../../src/layers/style.ts';
import { CASING, MODE_FORMS, roundDash, STATUS_DASH } from '../../src/symbols/forms.ts';

const layers = style(
  { placeNames: [], language: 'en' },
  'light' as Theme,
  { relief: {} } as StyleAssets,
).layers;
const layer = (id: string) => layers.find((one) => one.id === id);

test.each(STATUSES)(
  'casing and fill of a line that is %s are in step, and a dash looks as long as it says',
  (status) => {
    const [stroke, gap] = STATUS_DASH[status];
    const fill = roundDash([stroke, gap]);
    const casing = roundDash([stroke, gap], CASING.edge).map((part) => part * CASING.edge);
    const period = (dash: number[]) => dash.reduce((sum, part) => sum + part, 0);
    if (gap === 0) return expect(fill).toEqual([1, 0]);
    expect(period(fill)).toBeCloseTo(stroke + gap);
    expect(period(casing)).toBeCloseTo(stroke + gap);
    // Each begins in the middle of a stroke, whose round ends reach beyond it by half of what is drawn.
    expect(2 * (fill[0] ?? 0) + 1).toBeCloseTo(stroke, 1);
    if (stroke > CASING.edge) expect(2 * (casing[0] ?? 0) + CASING.edge).toBeCloseTo(stroke, 1);
  },
);

test('a tie, a bead and a lozenge are pictures of one size: no dash that stretches between scales', () => {
  for (const [mode, { mark }] of Object.entries(MODE_FORMS)) {
    const marks = layer(`${mode}-marks`);
    expect(Boolean(mark)).toBe(marks !== undefined);
    if (!marks) continue;
    expect(marks).toMatchObject({ type: 'symbol', layout: { 'symbol-placement': 'line' } });
    expect(marks).not.toHaveProperty('layout.icon-size');
  }
});

test('a sketch has less ink than a surveyed line: no casing, and end points only have no line', () => {
  const sketch = layer('corridor-sketch');
  expect(JSON.stringify(sketch)).toContain('"endpoints"');
  for (const mode of Object.keys(MODE_FORMS))
    for (const part of ['casing', 'line'])
      expect(JSON.stringify(layer(`${mode}-${part}`)?.type === 'line' && layer(`${mode}-${part}`))).toContain(
        '["!",["in",["get","alignment"],["literal",["schematic","endpoints"]]]]',
      );
});
