import type { Cited } from './cited.ts';
import { LICENCE } from './credit.ts';
import { plainCitation } from './plainCitation.ts';
import type { Taken } from './taken.ts';

/** How what is taken is cited: as the view that it was taken from. */
export function citedAsTaken({ atlas, title, view, retrieved, language }: Taken): Cited {
  return {
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
  };
}

/** What every file says of itself. */
export function metadataOf(taken: Taken) {
  const { atlas, scope, routes, places, commitments } = taken;
  return {
    title: taken.title,
    edition: atlas.edition.version,
    edition_date: atlas.edition.date,
    scope,
    view: taken.view,
    retrieved: taken.retrieved,
    counts: {
      routes: routes.length,
      segments: routes.flatMap(({ segments }) => segments).length,
      places: places.length,
      commitments: commitments.length,
    },
    citation: plainCitation(citedAsTaken(taken)),
    licence: `${LICENCE.name}, ${LICENCE.url}`,
  };
}
