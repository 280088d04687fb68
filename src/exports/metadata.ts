import { COLON } from '../i18n/typography.ts';
import type { Cited } from './cited.ts';
import { LICENCE } from './credit.ts';
import { plainCitation } from './plainCitation.ts';
import type { Taken } from './taken.ts';

/** How what is taken is cited: as the one thing, or as the view that it was taken from. */
export function citedAsTaken({ only, atlas, title, view, retrieved, language }: Taken): Cited {
  return (
    only ?? {
      kind: 'view',
      id: '',
      title,
      original: null,
      passage: null,
      atlas: title,
      edition: atlas.edition,
      link: view,
      retrieved,
      language,
    }
  );
}

/** The atlas's own title, with that of the one thing where it is taken by itself. */
export function titleOf({ title, only, language }: Pick<Taken, 'title' | 'only' | 'language'>): string {
  return only ? title + COLON[language] + only.title : title;
}

/** What every file says of itself. */
export function metadataOf(taken: Taken) {
  const { atlas, scope, only, routes, places, commitments, passages } = taken;
  return {
    title: titleOf(taken),
    edition: atlas.edition.version,
    edition_date: atlas.edition.date,
    scope,
    ...(only && { id: only.id }),
    view: taken.view,
    retrieved: taken.retrieved,
    counts: {
      routes: routes.length,
      segments: routes.flatMap(({ segments }) => segments).length,
      places: places.length,
      commitments: commitments.length,
      passages: passages.length,
    },
    citation: plainCitation(citedAsTaken(taken)),
    licence: `${LICENCE.name}, ${LICENCE.url}`,
  };
}
