import { readFileSync } from 'node:fs';
import type { Publisher } from '../compile/plugin.ts';
import { tokens } from '../symbols/tokens.ts';

const SIGN = 'public/icon.svg';
/** Systems cut a maskable icon to their own shape: a fifth at each side may go. */
const MASK_MARGIN = 6;
const { paper, accent } = tokens.light.ui;

/** What a browser needs to install the atlas beside other programs: its manifest, and its sign as pictures. */
export const buildInstallable: Publisher = async () => {
  const { drawnPictures } = await import('./pictures.ts');
  const sign = readFileSync(SIGN, 'utf8');
  const drawings: [string, string][] = [
    ...[192, 512].map((size): [string, string] => [`icons/${size}.png`, sized(sign, size)]),
    ['icons/maskable-512.png', sized(maskable(sign), 512)],
  ];
  return new Map<string, string | Uint8Array>([
    ...(await drawnPictures(drawings)),
    ['manifest.webmanifest', JSON.stringify(manifest())],
  ]);
};

export function manifest() {
  return {
    id: './',
    name: 'Corridor atlas · 走廊图集 · Атлас коридоров',
    short_name: 'Corridor atlas',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: accent,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

function sized(svg: string, size: number): string {
  return svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/** The same sign, smaller, on its ground without corners. */
export function maskable(sign: string): string {
  const whole = 32 + 2 * MASK_MARGIN;
  return sign
    .replace('viewBox="0 0 32 32"', `viewBox="${-MASK_MARGIN} ${-MASK_MARGIN} ${whole} ${whole}"`)
    .replace(
      /<rect width="32" height="32" rx="7"/,
      `<rect x="${-MASK_MARGIN}" y="${-MASK_MARGIN}" width="${whole}" height="${whole}"`,
    );
}
