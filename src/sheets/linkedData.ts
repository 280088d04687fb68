import type { Place, Route, Text } from '../domain/atlas.ts';
import { DATA_LANGUAGES, dataLanguage, tagOf, type UiLanguage } from '../domain/languages.ts';
import type { IndexedAtlas } from '../domain/lookup.ts';
import { picturePath, relative } from './paths.ts';
import type { Page } from './setting.tsx';

/** What a page says, for machines: schema.org as JSON-LD. */

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

function addressIn({ site, path }: Page, to: string): string {
  return site ? site + to : relative(path, to);
}

function webPage(page: Page, language: UiLanguage, name: string, description: string) {
  return {
    '@type': 'WebPage',
    url: addressIn(page, page.path),
    name,
    description,
    inLanguage: tagOf(language),
    license: LICENCE,
    primaryImageOfPage: addressIn(page, picturePath(page.subject)),
    about: { '@id': '#subject' },
  };
}

/** A route is the line that it runs along, a place its point or its box. */
export function dataOfThing(thing: Route | Place, page: Page, language: UiLanguage) {
  const { name, summary, bounds } = thing;
  const spoken = dataLanguage(language);
  const [west, south, east, north] = bounds;
  const isPoint = west === east && south === north;
  return {
    '@context': CONTEXT,
    '@graph': [
      webPage(page, language, name[spoken], summary[spoken]),
      {
        '@type': 'Place',
        '@id': '#subject',
        name: name[spoken],
        alternateName: DATA_LANGUAGES.filter((other) => other !== spoken).map((other) => ({
          '@value': name[other],
          '@language': tagOf(other),
        })),
        description: summary[spoken],
        geo: isPoint
          ? { '@type': 'GeoCoordinates', longitude: west, latitude: south }
          : { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
        hasMap: addressIn(page, page.subject === 'index' ? '' : `?${page.subject.kind}=${page.subject.id}`),
      },
    ],
  };
}

export function dataOfText(text: Text, page: Page, language: UiLanguage) {
  const spoken = dataLanguage(language);
  return {
    '@context': CONTEXT,
    '@graph': [
      webPage(page, language, text.title[spoken], text.title[spoken]),
      {
        '@type': 'DigitalDocument',
        '@id': '#subject',
        name: text.title.zh,
        inLanguage: tagOf('zh'),
        datePublished: text.date,
      },
    ],
  };
}

export function dataOfIndex(
  { texts }: IndexedAtlas,
  page: Page,
  language: UiLanguage,
  name: string,
  description: string,
) {
  return {
    '@context': CONTEXT,
    '@graph': [
      webPage(page, language, name, description),
      {
        '@type': 'Dataset',
        '@id': '#subject',
        name,
        description,
        license: LICENCE,
        isBasedOn: texts.map(({ title }) => title.zh),
        distribution: {
          '@type': 'DataDownload',
          contentUrl: addressIn(page, 'data/datapackage.json'),
          encodingFormat: 'application/json',
        },
      },
    ],
  };
}
