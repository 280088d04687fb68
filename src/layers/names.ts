import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Font stacks of the map; the style's `font-faces` says which files draw them. */
export const FONT = { plain: ['Atlas Sans'], strong: ['Atlas Sans Semibold'], water: ['Atlas Sans'] };

/** `<property>_<language>` for the language that the map is told to show. */
export function inLanguage(property: string): ExpressionSpecification {
  return [
    'coalesce',
    ['get', ['concat', `${property}_`, ['global-state', 'language']]],
    ['get', `${property}_en`],
    '',
  ] as ExpressionSpecification;
}
