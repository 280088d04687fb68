import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileAtlas } from '../../src/compile/atlas.ts';
import { readGeodata } from '../../src/compile/read.ts';
import { curated } from '../curated.ts';
import { multiply } from './multiply.mjs';

test('the made-up larger atlas has no problem, and twice as much of all that grows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-twice-'));
  try {
    const geodata = join(folder, 'geodata');
    multiply('geodata', geodata, 2);
    const twice = compileAtlas(readGeodata(geodata));
    expect(twice.problems).toEqual([]);
    const sizes = ({ atlas }: typeof curated) =>
      [atlas.routes, atlas.places, atlas.commitments].map((all) => all.length);
    expect(sizes(twice)).toEqual(sizes(curated).map((size) => 2 * size));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
