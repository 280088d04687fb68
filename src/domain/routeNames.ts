import { DATA_LANGUAGES, type Localized } from './languages.ts';

/** Two capitals side by side stand for words: "CKU", "WC–WE", "КЗ". */
const INITIALS = /\p{Lu}{2}/u;

/** What a map with room for it calls a route: by its short name, but whole where that is made of initials. */
export function spelledOut({ name, short }: { name: Localized; short: Localized }): Localized {
  return Object.fromEntries(
    DATA_LANGUAGES.map((language) => [
      language,
      INITIALS.test(short[language]) ? name[language] : short[language],
    ]),
  ) as Localized;
}
