import type { DataLanguage } from '../domain/languages.ts';

/** By language, what follows a figure east, west, north and south. */
const SIDES: Record<DataLanguage, { east: string; west: string; north: string; south: string }> = {
  en: { east: 'E', west: 'W', north: 'N', south: 'S' },
  zh: { east: 'E', west: 'W', north: 'N', south: 'S' },
  ru: {
    east: '\u00a0в.\u00a0д.',
    west: '\u00a0з.\u00a0д.',
    north: '\u00a0с.\u00a0ш.',
    south: '\u00a0ю.\u00a0ш.',
  },
};

/** `43°30′`. @param minutes of arc */
function figure(minutes: number): string {
  const [whole, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return rest > 0 ? `${whole}°${String(rest).padStart(2, '0')}′` : `${whole}°`;
}

/** @param minutes of arc from Greenwich, east positive */
export function meridianIn(minutes: number, language: DataLanguage): string {
  return figure(minutes) + SIDES[language][minutes < 0 ? 'west' : 'east'];
}

/** @param minutes of arc from the equator, north positive */
export function parallelIn(minutes: number, language: DataLanguage): string {
  return figure(minutes) + SIDES[language][minutes < 0 ? 'south' : 'north'];
}
