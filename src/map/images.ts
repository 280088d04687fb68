import type { Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '../domain/vocabulary.ts';
import { ICON_NAMES, iconSvg, signSide } from '../symbols/icons.ts';
import { hasStyle } from './context.ts';

/** Draws the icons at the screen's pixel ratio, or again for another theme. */
export async function addIcons(map: MapLibre, theme: Theme): Promise<void> {
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  await Promise.all(
    ICON_NAMES.map(async (name) => {
      const image = new Image();
      const side = Math.round(signSide(name) * pixelRatio);
      image.src = `data:image/svg+xml;utf8,${encodeURIComponent(iconSvg(name, theme, side, true))}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = side;
      canvas.height = side;
      const context = canvas.getContext('2d');
      if (!context) return;
      context.drawImage(image, 0, 0, side, side);
      const pixels = context.getImageData(0, 0, side, side);
      if (!hasStyle(map)) return;
      if (map.hasImage(name)) map.updateImage(name, pixels);
      else map.addImage(name, pixels, { pixelRatio });
    }),
  );
}
