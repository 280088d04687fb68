import { compileAtlas } from '../src/compile/atlas.ts';
import { readGeodata } from '../src/compile/read.ts';

/** The curated files, compiled once for all tests that share their modules: to read, not to change. */
export const curated = compileAtlas(readGeodata('geodata'));
