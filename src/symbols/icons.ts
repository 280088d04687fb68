import type { NodeKind, PlaceKind, Theme } from '../domain/vocabulary.ts';
import { tokens } from './tokens.ts';

/** Side of an icon, CSS px at size 1. */
export const ICON_SIZE = 22;

/** One hand: a disc of paper, an edge of ink, and a sign within, on a grid of 22. */
const SIGNS: Partial<Record<PlaceKind | NodeKind | 'town', { disc: number; sign: string }>> = {
  seaport: {
    disc: 9.5,
    sign: '<circle cx="11" cy="6.6" r="1.5"/><path d="M11 8.1v8M7.8 10h6.4M5.6 11.8c.4 2.7 2.6 4.5 5.4 4.5s5-1.8 5.4-4.5"/>',
  },
  crossing: { disc: 9.5, sign: '<path d="M7.4 5.8v10.4M14.6 5.8v10.4M7.4 9.2h7.2M7.4 12.8h7.2"/>' },
  hub: {
    disc: 9.5,
    sign: '<path d="M11 11 5.9 8M11 11l5.1-3M11 11v6"/><circle cx="11" cy="11" r="2.3" fill="INK"/>',
  },
  city: { disc: 5.6, sign: '<circle cx="11" cy="11" r="2.2" fill="INK"/>' },
  town: { disc: 4.4, sign: '' },
  border: { disc: 6.5, sign: '<path d="M8 11h6" stroke-width="2.4"/>' },
  'gauge-break': { disc: 7.5, sign: '<path d="M7.6 7.8v6.4M14.4 7.8v6.4M9.9 11h2.2"/>' },
  transfer: { disc: 7.5, sign: '<path d="M7.4 9.6h6.4l-1.7-1.7M14.6 12.4H8.2l1.7 1.7"/>' },
};

export const ICON_NAMES = Object.keys(SIGNS);

/** An icon as SVG; the legend shows it as it is, the map draws it at the screen's pixel ratio. */
export function iconSvg(name: string, theme: Theme, size = ICON_SIZE): string {
  const { place, placeHalo } = tokens[theme].map;
  const icon = SIGNS[name as PlaceKind];
  if (!icon) return '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 22 22" fill="none" stroke="${place}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">` +
    `<circle cx="11" cy="11" r="${icon.disc}" fill="${placeHalo}"/>${icon.sign.replaceAll('INK', place)}</svg>`
  );
}
