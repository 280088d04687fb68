import sharp from 'sharp';
import { frame, mercatorLatitude, mercatorY } from './frame.ts';
import { marblePath } from './marble.ts';

/** Heights in metres, row by row from the north, evenly spaced in Web Mercator over `frame`. */
export type Elevation = { width: number; height: number; metres: Float32Array };

const tile = 675;
const columns = 16;
const rows = 8;
/** The pyramid's deepest level has 30 pixels a degree: 2 arc-minutes each. */
const pixelsPerDegree = (tile * columns) / 360;

/** The grey scale is not linear: steep near the sea, about 71 m a step above 1,219 m. */
function metresFromGrey(grey: number): number {
  if (grey < 96) return (grey - 96) * 3.5;
  if (grey < 180) return 1219 * ((grey - 96) / 84) ** 2;
  return 1219 + ((grey - 180) * (5486 - 1219)) / 60;
}

async function greyWorld(): Promise<Uint8Array> {
  const width = tile * columns;
  const world = new Uint8Array(width * tile * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [r, c] = [String(row).padStart(6, '0'), String(column).padStart(6, '0')];
      const pixels = await sharp(marblePath(`maps/earth/srtm/3/${r}/${r}_${c}.jpg`))
        .greyscale()
        .raw()
        .toBuffer();
      for (let y = 0; y < tile; y++) {
        world.set(pixels.subarray(y * tile, (y + 1) * tile), (row * tile + y) * width + column * tile);
      }
    }
  }
  return world;
}

export async function readElevation(): Promise<Elevation> {
  const [west, south, east, north] = frame;
  const world = await greyWorld();
  const worldWidth = tile * columns;
  const width = Math.round((east - west) * pixelsPerDegree);
  const top = mercatorY(north);
  const bottom = mercatorY(south);
  const height = Math.round((bottom - top) * worldWidth);
  const left = Math.round((west + 180) * pixelsPerDegree);
  const metres = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const latitude = mercatorLatitude(top + ((y + 0.5) / height) * (bottom - top));
    const row = (90 - latitude) * pixelsPerDegree - 0.5;
    const upper = Math.floor(row);
    const share = row - upper;
    for (let x = 0; x < width; x++) {
      const above = metresFromGrey(world[upper * worldWidth + left + x] ?? 96);
      const below = metresFromGrey(world[(upper + 1) * worldWidth + left + x] ?? 96);
      metres[y * width + x] = above + (below - above) * share;
    }
  }
  return { width, height, metres };
}
