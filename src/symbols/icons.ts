import type { NodeKind, PlaceKind, Theme } from '../domain/vocabulary.ts';
import { tokens } from './tokens.ts';

/** Side of an icon, CSS px at size 1. */
export const ICON_SIZE = 22;

/** A place of which only the position is shown. */
export const DOT = 'dot';

/** One hand: a disc of paper, an edge of ink, and a sign within, on a grid of 22. */
const SIGNS: Partial<Record<PlaceKind | NodeKind | 'town' | typeof DOT, { disc: number; sign: string }>> = {
  seaport: {
    disc: 9.5,
    sign: '<circle cx="11" cy="6.6" r="1.5"/><path d="M11 8.1v8M7.8 10h6.4M5.6 11.8c.4 2.7 2.6 4.5 5.4 4.5s5-1.8 5.4-4.5"/>',
  },
  crossing: { disc: 9.5, sign: '<path d="M7.2 16.4V7M7.2 9.8 16.4 5.6M5.4 16.4h3.6"/>' },
  hub: {
    disc: 9.5,
    sign: '<rect x="5.3" y="7.4" width="11.4" height="7.2" rx=".6"/><path d="M9.1 7.4v7.2M12.9 7.4v7.2"/>',
  },
  city: { disc: 5.6, sign: '<circle cx="11" cy="11" r="2.2" fill="INK"/>' },
  [DOT]: { disc: 2.9, sign: '<circle cx="11" cy="11" r="1.6" fill="INK"/>' },
  town: { disc: 4.4, sign: '' },
  border: { disc: 6.5, sign: '<path d="M8 11h6" stroke-width="2.4"/>' },
  'gauge-break': { disc: 7.5, sign: '<path d="M7.6 6.6v4M14.4 6.6v4M9.2 11.6v4M12.8 11.6v4"/>' },
  transfer: { disc: 7.5, sign: '<path d="M7.4 9.6h6.4l-1.7-1.7M14.6 12.4H8.2l1.7 1.7"/>' },
};

export const ICON_NAMES = Object.keys(SIGNS);

/** The half of the side that a sign fills of the grid, its edge of ink included. */
const reach = (disc: number) => disc + 0.75;

/** Side of a sign on the map, CSS px at size 1: no more than it fills, for names keep clear of all of it. */
export function signSide(name: string): number {
  return 2 * reach(SIGNS[name as PlaceKind]?.disc ?? 0);
}

/**
 * An icon as SVG, for the legend and the lists.
 * @param cropped to what the sign fills, as the map draws it
 */
export function iconSvg(name: string, theme: Theme, size = ICON_SIZE, cropped = false): string {
  const { place, placeHalo } = tokens[theme].map;
  const icon = SIGNS[name as PlaceKind];
  if (!icon) return '';
  const half = cropped ? reach(icon.disc) : ICON_SIZE / 2;
  const box = [ICON_SIZE / 2 - half, ICON_SIZE / 2 - half, 2 * half, 2 * half].join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}" fill="none" stroke="${place}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">` +
    `<circle cx="11" cy="11" r="${icon.disc}" fill="${placeHalo}"/>${icon.sign.replaceAll('INK', place)}</svg>`
  );
}
