import type { Map as MapLibre } from 'maplibre-gl';
import { KNOT_KINDS, type Theme } from '../domain/vocabulary.ts';
import { type Drawing, paint } from '../symbols/drawing.ts';
import { ICON_NAMES, iconDrawing } from '../symbols/icons.ts';
import { knotDrawing, knotName } from '../symbols/knots.ts';
import { MARK_PICTURES, markDrawing } from '../symbols/marks.ts';

type Named = [name: string, picture: Drawing];

/** Draws the icons and the lines' marks at the screen's pixel ratio, or again for another theme. */
export function addIcons(map: MapLibre, theme: Theme): void {
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  const pictures: Named[] = [
    ...ICON_NAMES.map((name): Named => [name, iconDrawing(name, theme, true)]),
    ...KNOT_KINDS.map((kind): Named => [knotName(kind), knotDrawing(kind, theme)]),
    ...MARK_PICTURES.map((mark): Named => [mark.name, markDrawing(mark, theme)]),
  ];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  for (const [name, picture] of pictures) {
    canvas.width = Math.round(picture.width * pixelRatio);
    canvas.height = Math.round(picture.height * pixelRatio);
    paint(context, picture, pixelRatio);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    if (map.hasImage(name)) map.updateImage(name, pixels);
    else map.addImage(name, pixels, { pixelRatio });
  }
}
