import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Pieces of the view's edge: pictures that are not seen and that no label may cross. */
export const MASK_SOURCE = 'label-mask';

/** Length of a piece, px, and its breadth: names along lines are tested in circles, with gaps between. */
export const MASK_PIECE = { length: 64, breadth: 12 };

/** Topmost, so that it is placed first and every label has to keep clear of it. */
export const maskLayer: LayerSpecification = {
  id: 'label-mask',
  type: 'symbol',
  source: MASK_SOURCE,
  layout: {
    'icon-image': ['get', 'picture'],
    'icon-allow-overlap': true,
    'icon-padding': 0,
  },
};
