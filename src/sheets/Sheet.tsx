import type { ReactNode } from 'react';
import { UI_LANGUAGE_IDS, UI_LANGUAGES } from '../domain/languages.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { useWords } from '../panels/parts/context.ts';
import { KeptFace } from './KeptFace.tsx';
import { pathOf, picturePath, relative } from './paths.ts';
import { usePage } from './setting.tsx';

/** A language with the region where most speak it, for those who share a page, as Open Graph wants it: `zh_CN`. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}

type Props = {
  title: string;
  /** One or two sentences, for search engines and for those who are sent the link. */
  description: string;
  /** For machines, schema.org. */
  linkedData: object;
  /** From the index down to this page, without it. */
  children: ReactNode;
};

/** A page: its head, the way to the other languages and into the atlas, its content, its foot. */
export function Sheet({ title, description, linkedData, children }: Props) {
  const { language, subject, path, site } = usePage();
  const { words, spoken, tag } = useWords();
  const own = SHEET_WORDS[spoken];
  const address = (to: string) => (site ? site + to : relative(path, to));
  const whole = subject === 'index' ? title : `${title} — ${words.title}`;
  return (
    <html lang={tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{whole}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={address(path)} />
        {UI_LANGUAGE_IDS.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={UI_LANGUAGES[other].tag}
            href={address(pathOf(other, subject))}
          />
        ))}
        <meta property="og:type" content="article" />
        <meta property="og:site_name" content={words.title} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={address(path)} />
        <meta property="og:locale" content={localeOf(UI_LANGUAGES[language].tag)} />
        <meta property="og:image" content={address(picturePath(subject))} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={title} />
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="icon" href={relative(path, 'icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={relative(path, 'sheets.css')} />
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can begin; a data block, which runs nothing.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(linkedData).replaceAll('<', '\\u003c') }}
        />
      </head>
      <body>
        <a className="skip" href="#content">
          {own.skip}
        </a>
        <Head />
        <main id="content">{children}</main>
        <footer>
          <p>{own.licence}</p>
          <p>
            <a href={relative(path, 'data/llms.txt')}>{own.data}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Head() {
  const { language, subject, path, to } = usePage();
  const { words, spoken } = useWords();
  const own = SHEET_WORDS[spoken];
  return (
    <header>
      <KeptFace />
      <nav aria-label={own.wayUp}>
        {subject === 'index' ? <span>{words.title}</span> : <a href={to('index')}>{words.title}</a>}
        {subject !== 'index' && (
          <>
            {' › '}
            <a href={`${to('index')}#${subject.kind}s`}>
              {{ route: own.routes, place: own.places, text: own.texts }[subject.kind]}
            </a>
          </>
        )}
      </nav>
      <nav aria-label={own.languages}>
        <ul className="inline">
          {UI_LANGUAGE_IDS.map((other) => (
            <li key={other}>
              <a
                href={relative(path, pathOf(other, subject))}
                hrefLang={UI_LANGUAGES[other].tag}
                lang={UI_LANGUAGES[other].tag}
                aria-current={other === language ? 'page' : undefined}
                translate="no"
              >
                {UI_LANGUAGES[other].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
