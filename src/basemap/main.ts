import { mkdirSync, writeFileSync } from 'node:fs';
import { bakeTiles } from './atlasTiles.ts';
import { readElevation } from './elevation.ts';
import { bakeFonts } from './fonts.ts';
import { readLand } from './land.ts';
import { bakeRelief } from './relief.ts';
import { seaMask } from './seaMask.ts';
import { darkTint, lightTint } from './tint.ts';

/** `npm run basemap` remakes everything; `npm run basemap -- fonts` one part. Run from the repository's root. */
const parts = {
  async relief() {
    const elevation = await readElevation();
    const sea = await seaMask(readLand('10m'), elevation.width, elevation.height, shorePixels);
    for (const [theme, tint] of Object.entries({ light: lightTint, dark: darkTint })) {
      const { overview, fine } = await bakeRelief(elevation, sea, tint);
      write(`relief-${theme}.webp`, fine);
      write(`relief-${theme}-overview.webp`, overview);
    }
  },
  async tiles() {
    write('atlas.pmtiles', bakeTiles(await readElevation()));
  },
  async fonts() {
    console.info(await bakeFonts());
  },
};

/** How far out to sea the picture keeps land tint, in its own pixels, so that no water shows inside the sharp shore. */
const shorePixels = 2.5;

function write(name: string, data: Buffer): void {
  mkdirSync('public/basemap', { recursive: true });
  writeFileSync(`public/basemap/${name}`, data);
  console.info(`${name}: ${Math.round(data.length / 1024)} KB`);
}

const asked = Object.keys(parts).filter((part) => process.argv.includes(part));
for (const part of asked.length > 0 ? asked : Object.keys(parts)) await parts[part as keyof typeof parts]();
