import type { Feature, Polygon } from 'geojson';
import sharp from 'sharp';
import { frame, mercatorX, mercatorY } from './frame.ts';
import type { Land } from './land.ts';

/**
 * 1 where water lies more than `shorePixels` from land, 0 on land and along shores, row by row from the north
 * over `frame`. Drawn as a picture because a rasteriser does in a second what point tests take minutes for.
 */
export async function seaMask(
  { land, caspian }: Land,
  width: number,
  height: number,
  shorePixels: number,
): Promise<Float32Array> {
  const [west, south, east, north] = frame;
  const [left, top] = [mercatorX(west), mercatorY(north)];
  const across = width / (mercatorX(east) - left);
  const down = height / (mercatorY(south) - top);
  const point = ([x = 0, y = 0]: number[]) =>
    `${((mercatorX(x) - left) * across).toFixed(1)} ${((mercatorY(Math.max(-85, y)) - top) * down).toFixed(1)}`;
  const path = (features: Feature<Polygon>[]) =>
    features
      .flatMap(({ geometry }) => geometry.coordinates)
      .map((ring) => `M${ring.map(point).join('L')}Z`)
      .join('');
  const shore = `stroke="#000" stroke-width="${shorePixels * 2}" stroke-linejoin="round"`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#fff"/>
    <path d="${path(land)}" fill="#000" ${shore}/><path d="${path(caspian)}" fill="#fff" fill-rule="evenodd" ${shore}/></svg>`;
  const grey = await sharp(Buffer.from(picture), { unlimited: true }).greyscale().raw().toBuffer();
  return Float32Array.from(grey, (value) => value / 255);
}
