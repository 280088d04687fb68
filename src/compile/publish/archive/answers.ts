import type { Atlas, Commitment, Ledger, Place, Route } from '../../../domain/atlas.ts';
import { excerptsOf } from '../../../domain/excerpts.ts';
import { claimsOf, decidingClaim, fateOf } from '../../../domain/fates.ts';
import { SOURCE_LANGUAGE } from '../../../domain/languages.ts';
import { indexLedger } from '../../../domain/ledger.ts';
import { indexAtlas } from '../../../domain/lookup.ts';
import { LICENCE } from '../../../exports/credit.ts';
import { json } from '../json.ts';

/**
 * An answer a file for those who ask by machine: each commitment, route and place with its quotes, where they stand, what
 * became of them, and the sources of all that is said.
 */
export function answers(atlas: Atlas, ledger: Ledger): Map<string, string> {
  const indexed = indexAtlas(atlas);
  const { threadOf, sources: fateSources, scale } = indexLedger(ledger);
  const { version, date } = atlas.edition;
  const about = { edition: version, edition_date: date, licence: LICENCE.url };
  const sourceOf = (id: string) => ({ id, ...(atlas.sources[id] ?? fateSources[id]) });
  const fate = ({ id }: Commitment) => {
    const thread = threadOf.get(id);
    const claims = thread ? claimsOf(thread, id) : [];
    return {
      value: fateOf(thread && claims),
      label: scale[fateOf(thread && claims)].label,
      decided_by: decidingClaim(claims)?.id,
      searched: thread?.searched,
      evidence: claims.map((claim) => ({ ...claim, source: sourceOf(claim.source) })),
    };
  };
  const quoteOf = (passage: string, start: number, end: number) => {
    const head = indexed.passageById.get(passage);
    return {
      text: head?.text,
      passage,
      where: head?.label,
      /** UTF-16 units of the passage's words. */
      start,
      end,
      quote: head?.[SOURCE_LANGUAGE].slice(start, end),
    };
  };
  const commitment = (own: Commitment) => ({
    commitment: own.id,
    ...about,
    ...quoteOf(own.passage, own.start, own.end),
    en: own.en,
    ru: own.ru,
    kind: own.kind,
    firmness: own.firmness,
    sectors: own.sectors,
    routes: own.routes,
    places: own.places,
    fate: fate(own),
    text_source: sourceOf(atlas.texts.find(({ id }) => id === own.text)?.source ?? ''),
  });
  const thing = (
    kind: 'route' | 'place',
    { id, name, summary, claims, searched, ...own }: Route | Place,
  ) => ({
    [kind]: id,
    ...about,
    name,
    summary,
    ...('segments' in own
      ? {
          modes: own.modes,
          length_km: Math.round(own.lengthKm),
          statuses: own.statuses.map((status) => ({ ...status, source: sourceOf(status.source) })),
        }
      : { kind: own.kind, country: own.country, accuracy_km: own.accuracyKm }),
    said: excerptsOf(indexed, { kind, id }).map(({ passage, start, end, commitment: of, marks }) => ({
      ...quoteOf(passage.id, start, end),
      marks: marks.map((mark) => ({
        start: mark.start,
        end: mark.end,
        quote: mark.quote,
        manner: mark.manner,
      })),
      commitment: of?.id,
      fate: of && fate(of).value,
    })),
    claims: claims.map((claim) => ({ ...claim, source: sourceOf(claim.source) })),
    last_searched: searched,
  });
  return new Map([
    ...atlas.commitments.map((own): [string, string] => [
      `commitments/${own.id}.json`,
      json(commitment(own)),
    ]),
    ...atlas.routes.map((own): [string, string] => [`routes/${own.id}.json`, json(thing('route', own))]),
    ...atlas.places.map((own): [string, string] => [`places/${own.id}.json`, json(thing('place', own))]),
  ]);
}

/** What is where, for readers that are machines: https://llmstxt.org. */
export function llmsTxt(atlas: Atlas): string {
  const { version, date } = atlas.edition;
  const link = (folder: string, id: string, name: string) => `- [${name}](${folder}/${id}.json)`;
  const labelOf = new Map(
    atlas.texts.flatMap(({ short, passages }) =>
      passages.map(({ id, label }): [string, string] => [id, `${short.en}, ${label.en}`]),
    ),
  );
  return `# Corridor atlas

> What the China–Central Asia Summit of May 2023 pledged about railways, highways, pipelines, ports and crossings: the exact Chinese words, where the routes and places lie, and what dated sources say became of each promise. Edition ${version}, ${date}. Data: ${LICENCE.name}.

Each file below is one answer: the verbatim quote with its passage and its place in it (UTF-16 units), our translations (not official), and every statement with its source, date and grade. A claim says what its source says and no more; "none-found" means that a search found nothing, not that nothing happened. Quote the Chinese; cite the edition.

## All of it

- [What the files are](datapackage.json): sizes, hashes, columns
- [Texts](texts.json), [commitments](commitments.json), [mentions](mentions.json), [what became of them](fates.json)
- [Lines](routes.geojson) and [places](places.geojson); [everything as a GeoPackage](atlas.gpkg)
- [Mentions as Web Annotations](annotations.jsonld); [Linked Places](linked-places.jsonld); [Linked Traces](linked-traces.jsonld)

## Routes

${atlas.routes.map(({ id, name }) => link('routes', id, name.en)).join('\n')}

## Places

${atlas.places.map(({ id, name }) => link('places', id, name.en)).join('\n')}

## Commitments

${atlas.commitments
  .map(({ id, passage, quote }) =>
    link('commitments', id, `${labelOf.get(passage) ?? passage}: ${quote.slice(0, 40)}`),
  )
  .join('\n')}
`;
}
