import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

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
