import type { Bounds } from './atlas.ts';

/** What the basemap covers in detail, relief included; beyond it lies plain land. */
export const GROUND_BOUNDS: Bounds = [15, 20, 128, 62];
