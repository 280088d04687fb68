import type { KnotKind, Theme } from '../domain/vocabulary.ts';
import { tokens } from './tokens.ts';

/** Side of a knot's picture, px at size 1. */
export const KNOT_SIZE = 12;

/** What is known of a line's course, told apart by form; on a grid of 12, with an edge of ink. */
const FORMS: Record<KnotKind, string> = {
  station: '<circle cx="6" cy="6" r="3.4"/>',
  town: '<circle cx="6" cy="6" r="3.4"/><circle cx="6" cy="6" r=".9" fill="INK"/>',
  junction: '<circle cx="6" cy="6" r="3.4" fill="INK"/>',
  border: '<path d="M6 1.8 10.2 6 6 10.2 1.8 6Z"/>',
  pass: '<path d="M6 2 10.4 9.4H1.6Z"/>',
  facility: '<path d="M2.8 2.8h6.4v6.4H2.8Z"/>',
  port: '<circle cx="6" cy="6" r="3.6"/><path d="M3 6h6"/>',
};

/** The name of a kind's picture on the map. */
export function knotName(kind: string): string {
  return `knot-${kind}`;
}

export function knotSvg(kind: KnotKind, theme: Theme, size = KNOT_SIZE): string {
  const { place, placeHalo } = tokens[theme].map;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 12 12" fill="${placeHalo}" stroke="${place}" stroke-width="1.3" stroke-linejoin="round">` +
    `${FORMS[kind].replaceAll('INK', place)}</svg>`
  );
}
