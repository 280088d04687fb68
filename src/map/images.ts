import type { Map as MapLibre } from 'maplibre-gl';
import { KNOT_KINDS, type Theme } from '../domain/vocabulary.ts';
import { ICON_NAMES, iconSvg, signSide } from '../symbols/icons.ts';
import { KNOT_SIZE, knotName, knotSvg } from '../symbols/knots.ts';
import { MARK_PICTURES, markSvg } from '../symbols/marks.ts';
import { hasStyle } from './context.ts';

/** A picture of the map: its size in px, and how it is drawn so many times larger. */
type Picture = { name: string; width: number; height: number; svg(scale: number): string };

/** Draws the icons and the lines' marks at the screen's pixel ratio, or again for another theme. */
export async function addIcons(map: MapLibre, theme: Theme): Promise<void> {
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  const pictures: Picture[] = [
    ...ICON_NAMES.map((name) => ({
      ...{ name, width: signSide(name), height: signSide(name) },
      svg: (scale: number) => iconSvg(name, theme, Math.round(signSide(name) * scale), true),
    })),
    ...KNOT_KINDS.map((kind) => ({
      ...{ name: knotName(kind), width: KNOT_SIZE, height: KNOT_SIZE },
      svg: (scale: number) => knotSvg(kind, theme, KNOT_SIZE * scale),
    })),
    ...MARK_PICTURES.map((mark) => ({ ...mark, svg: (scale: number) => markSvg(mark, theme, scale) })),
  ];
  await Promise.all(
    pictures.map(async ({ name, width, height, svg }) => {
      const image = new Image();
      const [across, up] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
      image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg(pixelRatio))}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = up;
      const context = canvas.getContext('2d');
      if (!context) return;
      context.drawImage(image, 0, 0, across, up);
      const pixels = context.getImageData(0, 0, across, up);
      if (!hasStyle(map)) return;
      if (map.hasImage(name)) map.updateImage(name, pixels);
      else map.addImage(name, pixels, { pixelRatio });
    }),
  );
}
