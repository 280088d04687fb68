import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { MODES, type Mode } from '../domain/vocabulary.ts';

/**
 * Font stacks of the map; the style's `font-faces` says which files draw them. What people made is set in the sans, what
 * nature made in the serif, water in its italic, which Chinese does without.
 */
export const FONT = {
  plain: ['Atlas Sans'],
  strong: ['Atlas Sans Semibold'],
  nature: ['Atlas Serif'],
  water: ['Atlas Serif Italic', 'Atlas Serif'],
};

/** What applyView tells of a feature; it only repaints. */
export const isDim: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false];
export const recedes: ExpressionSpecification = ['boolean', ['feature-state', 'recede'], false];
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** `<property>_<language>` for the language of the data that the map is told to show. */
export function inLanguage(property: string): ExpressionSpecification {
  return [
    'coalesce',
    ['get', ['concat', `${property}_`, ['global-state', 'language']]],
    ['get', `${property}_en`],
    '',
  ] as ExpressionSpecification;
}

/** After this mark a Chinese name may be broken; where a name has one, nowhere else without need. */
const BREAK = '\u200b';

/**
 * A name that may be set in several lines, to be broken by the rules of its script: no line begins with a dash. Not for
 * names along lines, which have but one.
 */
export function inLines(name: ExpressionSpecification): ExpressionSpecification {
  const replaced = (text: ExpressionSpecification, from: string, to: string) =>
    ['join', ['split', text, from], to] as unknown as ExpressionSpecification;
  const inChinese: ExpressionSpecification = ['==', ['global-state', 'language'], 'zh'];
  return ['case', inChinese, replaced(name, '—', `—${BREAK}`), replaced(name, ' — ', '\u00a0— ')];
}

export function byMode(colours: Record<Mode, string>): DataDrivenPropertyValueSpecification<string> {
  return [
    'match',
    ['get', 'mode'],
    ...MODES.flatMap((mode) => [mode, colours[mode]]),
    '#000000',
  ] as unknown as ExpressionSpecification;
}

/**
 * A constant, as an expression of the feature. The map compiles a shader program for every combination of constant
 * and per-feature properties, and a slow machine waits for each; a layer whose properties are of the kinds of another's
 * shares its program.
 */
export function perFeature(value: number): ExpressionSpecification {
  return ['coalesce', ['get', 'none'], value];
}

/** The same for a colour. */
export function colourPerFeature(colour: string): ExpressionSpecification {
  return ['to-color', ['get', 'none'], colour];
}
