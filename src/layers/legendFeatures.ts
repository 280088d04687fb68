import type { Sign } from '../domain/legend.ts';
import { BORDER_KINDS, MODES } from '../domain/vocabulary.ts';
import { MODE_FORMS } from '../symbols/forms.ts';
import { BORDER_LAYERS } from './basemap.ts';
import { UNSOURCED_LAYER } from './corridors.ts';
import { AREA_HIT_LAYER, NODE_LAYER, PLACE_ICON_LAYER, PLACE_LABELS } from './places.ts';

/** A feature as the map has drawn it. */
export type Drawn = {
  layer: { id: string };
  properties: Record<string, unknown>;
  state: Record<string, unknown>;
};

const place = ({ properties }: Drawn) => [`place/${properties.kind}`];

/** What a feature of a layer tells by its sign. */
const TOLD: Record<string, (feature: Drawn) => string[]> = {
  ...Object.fromEntries(
    MODES.map((mode) => [
      `${mode}-line`,
      ({ properties }: Drawn) => [
        `mode/${mode}`,
        `alignment/${properties.alignment}`,
        // A mode that has a dash of its own does not tell the status.
        ...(MODE_FORMS[mode].dash ? [] : [`status/${properties.status}`]),
      ],
    ]),
  ),
  [UNSOURCED_LAYER]: ({ properties }) => [`status/${properties.status}`],
  [PLACE_ICON_LAYER]: place,
  [PLACE_LABELS[1]]: place,
  // The shape of an area is seen only while it is selected.
  [AREA_HIT_LAYER]: (feature) => (feature.state.selected ? place(feature) : []),
  [NODE_LAYER]: ({ properties }) => [`node/${properties.kind}`],
  ...Object.fromEntries(BORDER_KINDS.map((kind) => [BORDER_LAYERS[kind], () => [`border/${kind}`]])),
};

export const SIGN_LAYERS = Object.keys(TOLD);

/** The signs of drawn features, each once, in an order of its own; what is dimmed is not seen. */
export function signsOf(features: Drawn[]): Sign[] {
  const signs = new Set(
    features.flatMap((feature) => (feature.state.dim ? [] : (TOLD[feature.layer.id]?.(feature) ?? []))),
  );
  return [...signs].sort() as Sign[];
}
