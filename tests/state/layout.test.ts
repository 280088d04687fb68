import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutOf, PANEL_WIDTH, sheetSteps } from '../../src/state/layout.ts';

/** A window of so many px, its text at so many px a rem. */
const room = (width: number, height: number, rem = 16) => ({ width: width / rem, height: height / rem });

describe('the layout of a window', () => {
  test.each([
    [room(1920, 1080), 'wide', 'beside', 'nothing', 'shared'],
    [room(1600, 900), 'wide', 'beside', 'nothing', 'shared'],
    [room(1599, 900), 'wide', 'beside', 'nothing'],
    [room(1280, 720), 'wide', 'beside', 'nothing'],
    [room(832, 720), 'wide', 'beside', 'nothing'],
    [room(831, 720), 'narrow', 'below', 'nothing'],
    [room(390, 844), 'narrow', 'below', 'nothing'],
    [room(360, 640), 'narrow', 'below', 'tools'],
    [room(320, 568), 'narrow', 'below', 'tools'],
    [room(320, 256), 'narrow', 'below', 'headings'],
    [room(667, 375), 'narrow', 'beside', 'tools'],
    [room(1280, 400), 'wide', 'beside', 'tools'],
    [room(1024, 768, 32), 'narrow', 'below', 'headings'],
    [room(800, 600, 32), 'narrow', 'below', 'headings'],
  ])('%o rem', (size, layout, panel, folded, pages = 'taken') => {
    expect(layoutOf(size)).toEqual({ layout, panel, folded, room: pages });
  });

  test('the style sheets have a panel of the same width, before any script too', () => {
    const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
    expect(sheet('start')).toContain(`--panel-width: ${PANEL_WIDTH}rem;`);
    expect(sheet('base')).toContain(`var(--panel-width, ${PANEL_WIDTH}rem)`);
  });

  test('the sheet always leaves a map, its handle, and between them a row', () => {
    for (let height = 12; height <= 80; height += 0.5) {
      const [least, middle, most] = sheetSteps({ width: 20, height });
      expect(least).toBeGreaterThanOrEqual(2.75);
      expect(middle).toBeGreaterThan(least);
      expect(most).toBeGreaterThan(middle);
      expect(height - middle).toBeGreaterThanOrEqual(5);
      expect(most).toBeLessThan(height);
    }
  });
});
