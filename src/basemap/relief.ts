import sharp, { type Sharp } from 'sharp';
import { blur } from './blur.ts';
import type { Elevation } from './elevation.ts';
import { frame } from './frame.ts';
import { heightRamp, mix, parseColour, type ReliefTint } from './tint.ts';

/** WebP quality at which both fine pictures stay under 350 KB, and the overviews under 100. */
const quality = { fine: 80, overview: 65 };

/** Pixels across the picture that the opening view needs, about one to each of a 1280 px window's. */
const overviewWidth = 2000;

/** The same picture twice: for the opening view, and for nearer ones. */
export type ReliefPictures = { overview: Buffer; fine: Buffer };

/** Degrees of fade at the edge of the picture, so that panning past it shows neither seam nor box. */
const fade = 8;

/** The grey scale steps by up to 29 m on the plains; rises about that small, in metres a pixel, are faded out. */
const terrace = 16;

/**
 * Light on a slope, −1 (turned away) to 1 (turned to it), from the north-west as printed maps have it.
 * `reach` is the rise a pixel at which the light is about two thirds spent, in metres.
 */
function shade({ width, height, metres }: Elevation, reach: number): Float32Array {
  const result = new Float32Array(metres.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const eastward = ((metres[at + 1] ?? 0) - (metres[at - 1] ?? 0)) / 2;
      const southward = ((metres[at + width] ?? 0) - (metres[at - width] ?? 0)) / 2;
      // A second, weaker light from due north keeps ridges that run along the first one visible.
      const rise = eastward * 0.62 + southward * 0.78;
      const signal = (rise * rise * rise) / (rise * rise + terrace * terrace);
      result[at] = Math.tanh(signal / reach);
    }
  }
  return result;
}

/** Details alone look noisy at the first view; the same slopes taken from smoothed ground give whole ranges a form. */
function modelling(elevation: Elevation): Float32Array {
  const { width, height, metres } = elevation;
  const fine = shade(elevation, 230);
  const broad = shade({ width, height, metres: blur(metres, width, height, 4) }, 80);
  return fine.map((value, index) => value * 0.72 + (broad[index] ?? 0) * 0.42);
}

function edgeFade(x: number, y: number, width: number, height: number): number {
  const [west, , east] = frame;
  const reach = (fade * width) / (east - west);
  const distance = Math.min(x, y, width - 1 - x, height - 1 - y);
  const share = Math.min(1, distance / reach);
  return share * share * (3 - 2 * share);
}

/**
 * The tinted, shaded picture. `sea` is 1 where open water lies well off any shore: the shores themselves are
 * drawn sharp by the tiles, so the picture keeps land tint a little way out to sea.
 */
export async function bakeRelief(
  elevation: Elevation,
  sea: Float32Array,
  tint: ReliefTint,
): Promise<ReliefPictures> {
  const { width, height, metres } = elevation;
  const light = modelling(elevation);
  const smooth = blur(metres, width, height, 1);
  const ramp = heightRamp(tint.heights);
  const [water, land, shadow, glow] = [tint.water, tint.land, tint.shadow, tint.glow].map(parseColour) as [
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
  ];
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const slope = Math.max(-1, Math.min(1, light[at] ?? 0));
      let colour = ramp(smooth[at] ?? 0);
      colour =
        slope < 0
          ? mix(colour, shadow, -slope * tint.shadowStrength)
          : mix(colour, glow, slope * tint.glowStrength);
      colour = mix(land, colour, edgeFade(x, y, width, height));
      colour = mix(colour, water, sea[at] ?? 0);
      pixels.set(colour.map(Math.round), at * 3);
    }
  }
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  const webp = (size: Sharp, scale: keyof typeof quality) =>
    size.webp({ quality: quality[scale], effort: 6, smartSubsample: true }).toBuffer();
  return {
    overview: await webp(picture.clone().resize(overviewWidth), 'overview'),
    fine: await webp(picture, 'fine'),
  };
}
