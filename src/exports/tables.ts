import type { Claim, Commitment } from '../domain/atlas.ts';
import { isFigure } from '../domain/claims.ts';
import type { CsvRecord } from '../domain/csv.ts';
import type { Selection } from '../domain/emphasis.ts';
import { claimsOf, decidingClaim, fateOf } from '../domain/fates.ts';
import { inEachLanguage } from '../domain/languages.ts';
import { statusAt, UNSOURCED } from '../domain/status.ts';
import { claimRows } from './claimRows.ts';
import { commitmentRow } from './commitmentRow.ts';
import { fateRows } from './fateRows.ts';
import { sourcesTaken, type Taken, threadsTaken } from './taken.ts';

/** The tables of what is taken: flat, ids and codes as in the open data. A table without rows is a type error. */
export const TABLES = {
  routes: (taken: Taken): CsvRecord[] =>
    taken.routes.flatMap((route) =>
      route.segments.map((segment) => ({
        route: route.id,
        segment: segment.id,
        ...inEachLanguage('name', route.name),
        ...inEachLanguage('segment', segment.name),
        mode: segment.mode,
        status: segment.status.value,
        status_date: segment.status.date,
        status_source: segment.status.source,
        ...(taken.year !== null && {
          [`status_${taken.year}`]: statusAt(segment.statusClaims, taken.year)?.value ?? UNSOURCED,
        }),
        alignment: segment.alignment,
        accuracy_km: String(segment.accuracyKm),
        length_km: String(segment.lengthKm),
        country: segment.country ?? '',
        gauge_mm: segment.gaugeMm ? String(segment.gaugeMm) : '',
        diameter_mm: segment.diameterMm ? String(segment.diameterMm) : '',
        sectors: route.sectors,
        position_sources: segment.sources,
        ...thingColumns(taken, { kind: 'route', id: route.id }, route.claims),
      })),
    ),

  places: (taken: Taken): CsvRecord[] =>
    taken.places.map((place) => ({
      place: place.id,
      ...inEachLanguage('name', place.name),
      kind: place.kind,
      country: place.country ?? '',
      lon: pointOf(taken, place.id, 0),
      lat: pointOf(taken, place.id, 1),
      accuracy_km: String(place.accuracyKm),
      sectors: place.sectors,
      routes: place.routes,
      position_sources: place.sources,
      ...thingColumns(taken, { kind: 'place', id: place.id }, place.claims),
    })),

  commitments: (taken: Taken): CsvRecord[] =>
    taken.commitments.map((commitment) => {
      const { atlas, ledger } = taken;
      const label = atlas.passageHeadById.get(commitment.passage)?.label;
      const thread = ledger.threadOf.get(commitment.id);
      const evidence = thread && claimsOf(thread, commitment.id);
      return {
        ...commitmentRow(commitment, atlas),
        ...(label && inEachLanguage('passage', label)),
        thread: thread?.id ?? '',
        fate: fateOf(evidence),
        fate_date: (evidence && decidingClaim(evidence)?.date) ?? '',
        evidence: (evidence ?? [])
          .map(({ date, value, text, source }) =>
            [date, value, text[taken.language], citedSource(taken, source)].join(' · '),
          )
          .join('\n'),
        link: taken.linkOf({ kind: 'commitment', id: commitment.id }),
      };
    }),

  claims: (taken: Taken): CsvRecord[] => claimRows(taken.routes, taken.places, taken.atlas.sources),

  fates: (taken: Taken): CsvRecord[] => fateRows(threadsTaken(taken), taken.ledger.sources),

  passages: (taken: Taken): CsvRecord[] =>
    taken.passages.map((passage) => ({
      passage: passage.id,
      text: passage.text,
      kind: passage.kind,
      ...inEachLanguage('label', passage.label),
      ...inEachLanguage('words', passage),
      link: taken.linkOfPassage(passage.id),
    })),

  mentions: (taken: Taken): CsvRecord[] =>
    taken.mentions.map(({ passage, start, end, quote, manner, target }) => ({
      passage,
      start: String(start),
      end: String(end),
      quote_zh: quote,
      manner,
      of: target.kind,
      id: target.id,
    })),

  sources: (taken: Taken): CsvRecord[] =>
    sourcesTaken(taken).map(([id, { title, publisher, url, date, grade, licence }]) => ({
      id,
      title,
      publisher: publisher ?? '',
      url: url ?? '',
      date: date ?? '',
      grade,
      licence: licence ?? '',
    })),
} satisfies Record<string, (taken: Taken) => CsvRecord[]>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A claim in one line, its source with it. */
export function claimLine(taken: Taken, claim: Claim): string {
  const value =
    'value' in claim ? [claim.kind, claim.value, isFigure(claim) ? claim.unit : ''] : [claim.kind];
  return [
    claim.date,
    value.filter(Boolean).join(' '),
    ...(claim.text ? [claim.text[taken.language]] : []),
    citedSource(taken, claim.source),
  ].join(' · ');
}

/** The commitments that are taken and tied to a route or place. */
export function tiedTo({ commitments }: Taken, { id }: { id: string }): Commitment[] {
  return commitments.filter(({ routes, places }) => routes.includes(id) || places.includes(id));
}

/** What routes and places have in common: the commitments and words that speak of them, their claims, their link. */
function thingColumns(taken: Taken, selection: Selection, claims: readonly Claim[]): CsvRecord {
  return {
    commitments: tiedTo(taken, selection).map(({ id }) => id),
    quotes_zh: [...new Set(tiedTo(taken, selection).map(({ quote }) => quote))].join('\n'),
    called_zh: taken.atlas.called[`${selection.kind}/${selection.id}`] ?? [],
    claims: claims.map((claim) => claimLine(taken, claim)).join('\n'),
    link: taken.linkOf(selection),
  };
}

function citedSource({ atlas, ledger }: Taken, id: string): string {
  const source = atlas.sources[id] ?? ledger.sources[id];
  return source ? [source.title, ...(source.url ? [source.url] : [])].join(' ') : id;
}

/** Of a place that is an area there is no one position. */
function pointOf({ shapes }: Taken, place: string, axis: 0 | 1): string {
  const shape = shapes.places.get(place);
  return shape?.type === 'Point' ? String(shape.coordinates[axis]) : '';
}
