import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BELT } from '../symbols/forms.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, isDim, isSelected, recedes } from './expressions.ts';
import { isBare, isLooseLine, isSourced, type MakeLine, opacity } from './lineLooks.ts';

/** Farther out the widest belt does not fill a view. */
export const FULL_BELT_ZOOM = 6;
/** The belts in which the lines may lie whose course nobody has published. */
export const BELT_LAYER = 'corridor-belt';
/** Stands for a belt that is too narrow to be seen. */
export const LEAST_BELT_LAYER = 'corridor-belt-least';

/** Where a belt fills the view, it says so in words and steps back. */
const fillsView: ExpressionSpecification = ['boolean', ['feature-state', 'fills'], false];

export function beltLayers(
  { mode: colours }: Tokens,
  line: MakeLine,
): (FillLayerSpecification | LineLayerSpecification)[] {
  const ofMode = (opacity: number): ExpressionSpecification => [
    'match',
    ['get', 'mode'],
    'sea-lane',
    opacity * BELT.atSea,
    opacity,
  ];
  return [
    {
      id: BELT_LAYER,
      type: 'fill',
      source: 'bands',
      filter: isSourced,
      paint: {
        'fill-color': byMode(colours),
        'fill-antialias': false,
        'fill-opacity': [
          'case',
          isDim,
          0,
          fillsView,
          ofMode(BELT.opacity * 0.3),
          recedes,
          ofMode(BELT.opacity * 0.4),
          isSelected,
          ofMode(BELT.chosenOpacity),
          ofMode(BELT.opacity),
        ],
      },
    },
    line(LEAST_BELT_LAYER, ['all', isLooseLine, isSourced], {
      'line-color': byMode(colours),
      'line-width': BELT.leastWidth,
      'line-blur': 5,
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3.4,
        ['case', isBare, opacity(BELT.bareOpacity), opacity(BELT.leastOpacity)],
        5,
        0,
      ],
    }),
  ];
}
