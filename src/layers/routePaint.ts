import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { MODES, type Mode } from '../domain/vocabulary.ts';

/** Paint that a route's lines and its names share. */

export const isDim: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false];
export const recedes: ExpressionSpecification = ['boolean', ['feature-state', 'recede'], false];

export function byMode(colours: Record<Mode, string>): DataDrivenPropertyValueSpecification<string> {
  return [
    'match',
    ['get', 'mode'],
    ...MODES.flatMap((mode) => [mode, colours[mode]]),
    '#000000',
  ] as unknown as ExpressionSpecification;
}
