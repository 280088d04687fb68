import { createHash } from 'node:crypto';
import type { Atlas, Claim, Ledger, Localized } from '../../domain/atlas.ts';
import { type Change, changesOf, FIRST_EDITION } from '../../domain/changes.ts';
import { isFigure } from '../../domain/claims.ts';
import { DATA_LANGUAGES } from '../../domain/languages.ts';
import { escaped } from '../../exports/escaped.ts';

type Entry = { title: string; words: string[]; source: Ledger['sources'][string] | undefined };

/** An Atom feed with an entry a claim, the newest entered first and of one day the newest evidence. */
export function changesFeed(atlas: Atlas, ledger: Ledger): string {
  const changes = changesOf(atlas, ledger);
  const entryFor = entries(atlas, ledger);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${urn('feed')}</id>
  <title>Corridor atlas: what is new</title>
  <subtitle>${escaped('A claim an entry: what dated sources say about the routes, the places and what became of the promises.')}</subtitle>
  <author><name>Corridor atlas</name></author>
  <updated>${moment(changes[0]?.added ?? FIRST_EDITION)}</updated>
${changes.map((change) => entryOf(change, entryFor(change))).join('\n')}
</feed>
`;
}

function entryOf({ id, added, kind, of }: Change, { title, words, source }: Entry): string {
  return `  <entry>
    <id>${urn(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${moment(added)}</updated>
    <link rel="alternate" href="${escaped(`../?${kind}=${of}`)}"/>${source?.url ? `\n    <link rel="via" href="${escaped(source.url)}"/>` : ''}
    <content type="text">${escaped([...words, citation(source)].join('\n'))}</content>
  </entry>`;
}

/** How an entry is told. */
function entries(atlas: Atlas, { scale, sources }: Ledger): (change: Change) => Entry {
  const passageOf = new Map(atlas.commitments.map(({ id, passage }) => [id, passage]));
  const labels = new Map(
    atlas.texts.flatMap(({ short, passages }) =>
      passages.map(({ id, label }): [string, string] => [id, `${short.en}, ${label.en}`]),
    ),
  );
  const names = new Map([...atlas.routes, ...atlas.places].map(({ id, name }) => [id, name.en]));
  return (change) => {
    if (change.kind === 'commitment') {
      const { claim, of } = change;
      const place = labels.get(passageOf.get(of) ?? '') ?? of;
      return {
        title: `${claim.date}, ${place}: ${scale[claim.value].label.en}`,
        words: inAll(claim.text),
        source: sources[claim.source],
      };
    }
    const { claim, of } = change;
    return {
      title: `${claim.date}, ${names.get(of)}: ${claim.kind}${valueIn(claim)}`,
      words: claim.text ? inAll(claim.text) : [],
      source: atlas.sources[claim.source],
    };
  };
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
