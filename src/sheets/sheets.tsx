import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Compilation } from '../compile/atlas.ts';
import { allRoutes, type Frame, staticMapOf } from '../compile/derive/staticMap.ts';
import type { Bounds, Localized, Place, Route } from '../domain/atlas.ts';
import { joinBounds } from '../domain/bounds.ts';
import { DATA_LANGUAGES, UI_LANGUAGE_IDS } from '../domain/languages.ts';
import { loadWords, wordsIn } from '../i18n/words.ts';
import { CARD, Card } from './Card.tsx';
import { IndexSheet } from './IndexSheet.tsx';
import { pathOf, picturePath, type Subject } from './paths.ts';
import { drawnPictures } from './pictures.ts';
import { Inside, type Known, knownOf, pageOf } from './setting.tsx';
import { sheetStyles } from './styles.ts';
import { TextSheet } from './TextSheet.tsx';
import { ThingSheet } from './ThingSheet.tsx';

// Here, for what runs this module lets it load more only while it is loaded itself.
await Promise.all(UI_LANGUAGE_IDS.map(loadWords));

/** Of the maps on the pages, px. */
const PAPER = { width: 720, height: 460, margin: 36 };

/** A page in every language, and what a messenger shows of it. */
type Entry = { subject: Subject; content: ReactElement; card: ReactElement };

/**
 * The pages that need no script, with their pictures, by path in the built site.
 * @param assetOf where the built site has a file of the app's own
 * @param site where the site will stand, absolute, ending in a slash; undefined: all addresses are relative
 */
export async function sheets(
  compilation: Compilation,
  site: string | undefined,
  assetOf: (name: string) => string | undefined,
): Promise<Map<string, string | Uint8Array>> {
  const entries = entriesOf(compilation);
  const pages = pagesOf(compilation, entries, site);
  const cards = entries.map(({ subject, card }): [string, string] => [
    picturePath(subject),
    renderToStaticMarkup(card),
  ]);
  return new Map<string, string | Uint8Array>([
    ...pages,
    ...(await drawnPictures(cards)),
    ['sheets.css', sheetStyles(assetOf)],
    ...(site ? forSearchEngines([...pages.keys()], site) : []),
  ]);
}

export function entriesOf({ atlas, geometry }: Pick<Compilation, 'atlas' | 'geometry'>): Entry[] {
  const whole = joinBounds(atlas.routes.map(({ bounds }) => bounds));
  const drawn = (bounds: Bounds, frame: Omit<Frame, 'bounds'>) =>
    staticMapOf(atlas, geometry, { ...frame, bounds });
  const onCard = (bounds: Bounds) =>
    drawn(bounds, { width: CARD.map, height: CARD.height - CARD.bar, margin: 40, isNamed: () => false });
  const titles = Object.fromEntries(
    DATA_LANGUAGES.map((language) => [language, wordsIn(language).title]),
  ) as Localized;
  const foot = DATA_LANGUAGES.map((language) => titles[language]).join(' · ');
  const ofThing = (kind: 'route' | 'place', thing: Route | Place): Entry => {
    const target = { kind, id: thing.id };
    return {
      subject: target,
      content: (
        <ThingSheet
          target={target}
          thing={thing}
          drawing={drawn(thing.bounds, { ...PAPER, isNamed: (route) => route === thing.id })}
        />
      ),
      card: <Card names={thing.name} drawing={onCard(thing.bounds)} chosen={target} foot={foot} />,
    };
  };
  return [
    {
      subject: 'index',
      content: <IndexSheet drawing={staticMapOf(atlas, geometry, allRoutes(atlas))} />,
      card: <Card names={titles} drawing={onCard(whole)} foot={foot} />,
    },
    ...atlas.routes.map((route) => ofThing('route', route)),
    ...atlas.places.map((place) => ofThing('place', place)),
    ...atlas.texts.map((text) => ({
      subject: { kind: 'text' as const, id: text.id },
      content: <TextSheet text={text} />,
      card: <Card names={text.title} foot={foot} />,
    })),
  ];
}

/** Every page in every language, by path. */
export function pagesOf(
  { atlas, ledger }: Pick<Compilation, 'atlas' | 'ledger'>,
  entries: Entry[],
  site: string | undefined,
): Map<string, string> {
  const known = knownOf(atlas, ledger, site);
  return new Map(
    entries.flatMap(({ subject, content }) =>
      UI_LANGUAGE_IDS.map((language): [string, string] => [
        pathOf(language, subject),
        pageIn(known, language, subject, content),
      ]),
    ),
  );
}

function pageIn(
  known: Known,
  language: (typeof UI_LANGUAGE_IDS)[number],
  subject: Subject,
  content: ReactElement,
) {
  const page = pageOf(language, subject, known.site);
  return `<!DOCTYPE html>\n${renderToStaticMarkup(
    <Inside known={known} page={page}>
      {content}
    </Inside>,
  )}\n`;
}

function forSearchEngines(pages: string[], site: string): [path: string, content: string][] {
  const urls = ['', ...pages].map((path) => `  <url><loc>${encodeURI(site + path)}</loc></url>`);
  return [
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    ],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`],
  ];
}
