import { DATA_LANGUAGES, type Localized } from '../../domain/languages.ts';
import { listed } from '../../i18n/typography.ts';

/** "Trans-Caspian: Aktau": what names of a family begin with, up to the sign that parts it from the member's. */
const FAMILY = /^.+?(?:: |, |·)/;
/** Each name begins a line; the sign says that the block goes on. */
const GOES_ON = ' ·\n';

/**
 * The names of the routes on one track as one block. Members of a family are told together, "Trans-Caspian: Aktau, Kuryk", and
 * by the family's name alone where all of it is there.
 * @param all names of all routes
 */
export function inOneBlock(names: Localized[], all: Localized[]): Localized {
  const inLanguage = (language: (typeof DATA_LANGUAGES)[number]): string => {
    const family = (name: Localized) => FAMILY.exec(name[language])?.[0] ?? name[language];
    return [...new Set(names.map(family))]
      .map((begin) => {
        const isOfIt = (name: Localized) => family(name) === begin;
        const members = names.filter(isOfIt).map((name) => name[language]);
        if (members.length === 1) return members[0];
        if (members.length === all.filter(isOfIt).length) return begin.replace(/[:,·] ?$/, '');
        return (
          begin +
          listed(
            members.map((name) => name.slice(begin.length)),
            language,
          )
        );
      })
      .join(GOES_ON);
  };
  return Object.fromEntries(DATA_LANGUAGES.map((language) => [language, inLanguage(language)])) as Localized;
}
