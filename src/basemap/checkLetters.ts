import { missingCharacters } from './missingCharacters.ts';

/** `npm run check:letters`: warns of signs that the system's fonts would have to draw. Nothing breaks without them. */
for (const [cut, characters] of Object.entries(missingCharacters()))
  console.warn(
    `warning: no shipped font draws ${characters.join(' ')} (${cut}); run "npm run basemap -- fonts", or use other signs`,
  );
