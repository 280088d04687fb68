import type { Target } from '../domain/atlas.ts';
import { MODES } from '../domain/vocabulary.ts';
import { HIT_LAYER, SKETCH_LAYER, STRAND_LAYER } from './corridors.ts';
import { AREA_HIT_LAYER, PLACE_HIT_LAYER, PLACE_LABELS } from './places.ts';
import { ROUTE_LABELS, SIDE_LABELS } from './routeNames.ts';

/** How far beside a line the pointer may be, px. */
const REACH = 3;
/** Beside a strand lies another. */
const STRAND_REACH = 0.5;

/** What is searched under the pointer, in this order; the first that finds anything answers. */
export const HIT_TRIES: readonly { layers: readonly string[]; reach: number; kind: Target['kind'] }[] = [
  { layers: [PLACE_HIT_LAYER], reach: 0, kind: 'place' },
  { layers: [PLACE_LABELS[0]], reach: 0, kind: 'place' },
  { layers: [STRAND_LAYER], reach: STRAND_REACH, kind: 'route' },
  { layers: [...MODES.map((mode) => `${mode}-casing`), SKETCH_LAYER], reach: REACH, kind: 'route' },
  { layers: [HIT_LAYER, ...ROUTE_LABELS, SIDE_LABELS], reach: 0, kind: 'route' },
  { layers: [PLACE_LABELS[1], AREA_HIT_LAYER], reach: 0, kind: 'place' },
];

/** The things that features found by a try stand for, each once: a feature carries its thing's id under the kind, a block of names all. */
export function hitTargets(
  kind: Target['kind'],
  features: { properties: Record<string, unknown> }[],
): Target[] {
  const ids = new Set(
    features.flatMap(({ properties }) =>
      kind in properties ? String(properties[`${kind}s`] ?? properties[kind]).split(' ') : [],
    ),
  );
  return [...ids].map((id) => ({ kind, id }));
}
