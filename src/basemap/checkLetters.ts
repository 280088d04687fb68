import { missingCharacters } from './missingCharacters.ts';

/** `npm run check:letters`: warns of signs that the system's fonts would have to draw. Nothing breaks without them. */
const cutsByLack = new Map<string, string[]>();
for (const [cut, characters] of Object.entries(missingCharacters())) {
  const lack = characters.join(' ');
  cutsByLack.set(lack, [...(cutsByLack.get(lack) ?? []), cut]);
}
for (const [lack, cuts] of cutsByLack)
  console.warn(
    `warning: no shipped font draws ${lack} (${cuts.join(', ')}); run "npm run basemap -- fonts", or use other signs`,
  );
