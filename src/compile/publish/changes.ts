import { createHash } from 'node:crypto';
import type { Atlas, Claim, FateClaim, Ledger, Localized } from '../../domain/atlas.ts';
import { isFigure } from '../../domain/claims.ts';
import { DATA_LANGUAGES } from '../../domain/languages.ts';

/** The day on which the claims that have no `added` came: those of the first edition. */
const FIRST_EDITION = '2026-11-22';

type Entry = {
  claim: string;
  title: string;
  added: string;
  words: string[];
  link: string;
  source: string | undefined;
};

/** An Atom feed with an entry a claim, the newest entered first and of one day the newest evidence. */
export function changesFeed(atlas: Atlas, ledger: Ledger): string {
  const entries = [...claimEntries(atlas), ...fateEntries(atlas, ledger)].sort(
    (one, other) => compare(other.added, one.added) || compare(other.title, one.title),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${urn('feed')}</id>
  <title>Corridor atlas: what is new</title>
  <subtitle>${escaped('A claim an entry: what dated sources say about the routes, the places and what became of the promises.')}</subtitle>
  <author><name>Corridor atlas</name></author>
  <updated>${moment(entries[0]?.added ?? FIRST_EDITION)}</updated>
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function entryOf({ claim, title, added, words, link, source }: Entry): string {
  return `  <entry>
    <id>${urn(claim)}</id>
    <title>${escaped(title)}</title>
    <updated>${moment(added)}</updated>
    <link rel="alternate" href="${escaped(`../?${link}`)}"/>${source ? `\n    <link rel="via" href="${escaped(source)}"/>` : ''}
    <content type="text">${escaped(words.join('\n'))}</content>
  </entry>`;
}

function claimEntries({ routes, places, sources }: Atlas): Entry[] {
  return [
    ...routes.map((thing) => ({ thing, kind: 'route' })),
    ...places.map((thing) => ({ thing, kind: 'place' })),
  ].flatMap(({ thing: { id, name, claims }, kind }) =>
    claims.map((claim) => ({
      claim: claim.id,
      title: `${claim.date}, ${name.en}: ${claim.kind}${valueIn(claim)}`,
      added: claim.added ?? FIRST_EDITION,
      words: [...(claim.text ? inAll(claim.text) : []), citation(sources[claim.source])],
      link: `${kind}=${id}`,
      source: sources[claim.source]?.url,
    })),
  );
}

function fateEntries({ texts, commitments }: Atlas, { threads, scale, sources }: Ledger): Entry[] {
  const passageOf = new Map(commitments.map(({ id, passage }) => [id, passage]));
  const labels = new Map(
    texts.flatMap(({ short, passages }) =>
      passages.map(({ id, label }): [string, string] => [id, `${short.en}, ${label.en}`]),
    ),
  );
  return threads.flatMap(({ commitments: [lead = ''], claims }) =>
    claims.map((claim: FateClaim) => ({
      claim: claim.id,
      title: `${claim.date}, ${labels.get(passageOf.get(lead) ?? '') ?? lead}: ${scale[claim.value].label.en}`,
      added: claim.added,
      words: [...inAll(claim.text), citation(sources[claim.source])],
      link: `commitment=${lead}`,
      source: sources[claim.source]?.url,
    })),
  );
}

function valueIn(claim: Claim): string {
  if (isFigure(claim)) return ` ${claim.value} ${claim.unit}`;
  return claim.kind === 'status' ? ` ${claim.value}` : '';
}

function inAll(text: Localized): string[] {
  return DATA_LANGUAGES.map((language) => text[language]);
}

function citation(source: Ledger['sources'][string] | undefined): string {
  return [source?.publisher, source?.title, source?.date, source?.grade].filter(Boolean).join(', ');
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A name that stays as long as the claim's id does: a UUID made of it. */
function urn(name: string): string {
  const hex = createHash('sha256').update(`corridor-atlas/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
