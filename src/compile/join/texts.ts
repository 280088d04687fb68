import { createHash } from 'node:crypto';
import type { Commitment, Mention, Passage, Target, Text } from '../../domain/atlas.ts';
import type { TextId } from '../../domain/vocabulary.ts';
import { type Report, unknownId } from '../problem.ts';
import type { Parsed } from '../read.ts';
import type { GazetteerEntry, TextFile } from '../schema.ts';

type Span = { start: number; end: number };

export function withoutWhiteSpace(words: string): string {
  return words.replace(/\s/g, '');
}

export function digestOf(words: string): string {
  return createHash('sha256').update(withoutWhiteSpace(words)).digest('hex');
}

/** The passages of every text, with ids that are unique across the texts. */
export function joinTexts(parsed: Parsed, report: Report): Text[] {
  return [...parsed.texts].map(([id, file]) => {
    checkText(`texts/${id}.json`, file, report);
    return {
      id: id as TextId,
      title: file.title,
      date: file.date,
      furniture: file.furniture,
      note: file.note,
      source: file.source,
      passages: file.passages.map(
        (passage): Passage => ({
          id: `${id}.${passage.id}`,
          text: id as TextId,
          kind: passage.kind,
          zh: passage.zh,
          en: passage.en,
          ru: passage.ru,
          clauses: (passage.clauses ?? []).flatMap((clause, index) => {
            const [span] = occurrences(clause.quote, passage.zh);
            if (!span)
              report(
                `texts/${id}.json`,
                `passages.${passage.id}.clauses.${index}.quote`,
                `"${clause.quote}" is not in the passage, character for character`,
              );
            return span ? [{ ...span, en: clause.en, ru: clause.ru }] : [];
          }),
        }),
      ),
    };
  });
}

function checkText(file: string, text: TextFile, report: Report): void {
  const seen = new Set<string>();
  for (const passage of text.passages) {
    if (seen.has(passage.id)) report(file, `passages.${passage.id}`, 'stands twice');
    seen.add(passage.id);
    if (/\s/.test(passage.zh))
      report(file, `passages.${passage.id}.zh`, 'has white space; the source has none');
  }
  const digest = digestOf(text.passages.map((passage) => passage.zh).join(''));
  if (digest !== text.digest) {
    report(
      file,
      'digest',
      'the Chinese passages are no longer those of the source; undo the change to zh, or, if the source itself was misread, set this to ' +
        digest,
    );
  }
}

/** Every occurrence of every gazetteer phrase, and the problems of those that nobody has decided. */
export function joinMentions(parsed: Parsed, texts: Text[], report: Report): Mention[] {
  const file = 'gazetteer.json';
  const passages = texts.flatMap((text) => text.passages);
  const passageIds = new Set(passages.map((passage) => passage.id));
  const mentions: Mention[] = [];
  const allTexts = ![...parsed.failed].some((path) => path.startsWith('texts/'));

  for (const [index, entry] of parsed.gazetteer.entries()) {
    const field = `${index} (${entry.zh})`;
    const targets = targetsOf(entry);
    if (targets.length === 0 && !entry.reason)
      report(file, field, 'has neither a route, place or region nor a reason why it has none');
    for (const id of entry.only ?? []) {
      if (allTexts && !passageIds.has(id))
        report(file, `${field}.only`, unknownId('passage', id, passageIds));
    }
    for (const context of entry.inside ?? []) {
      if (!context.zh.includes(entry.zh))
        report(file, `${field}.inside`, `"${context.zh}" does not contain "${entry.zh}"`);
      else if (allTexts && !passages.some((passage) => passage.zh.includes(context.zh)))
        report(file, `${field}.inside`, `"${context.zh}" stands in no passage`);
    }

    let found = 0;
    for (const passage of passages) {
      if (entry.only && !entry.only.includes(passage.id)) continue;
      for (const span of occurrences(entry.zh, passage.zh)) {
        found++;
        if (entry.inside?.some((context) => isInside(span, context.zh, passage.zh))) continue;
        const longer = longestAround(span, entry, parsed.gazetteer, passage.zh);
        if (longer && !entry.nested) {
          report(
            file,
            field,
            `in ${passage.id} it stands inside "${longer}" and nobody has said whether it names its thing there; set "nested": true, or give "inside" that phrase with a reason`,
          );
          continue;
        }
        for (const target of targets) {
          mentions.push({
            passage: passage.id,
            ...span,
            quote: entry.zh,
            manner: entry.manner,
            target,
            ...(entry.note && { note: entry.note }),
          });
        }
      }
    }
    if (allTexts && found === 0) report(file, field, 'stands in no passage');
  }
  return mentions.sort(
    (a, b) =>
      orderOf(a.passage, passages) - orderOf(b.passage, passages) || a.start - b.start || b.end - a.end,
  );
}

/** Every pledge with its exact place in its passage, and what the mentions within it tie it to. */
export function joinCommitments(
  parsed: Parsed,
  texts: Text[],
  mentions: Mention[],
  report: Report,
): Commitment[] {
  const commitments: Commitment[] = [];
  for (const text of texts) {
    const file = `texts/${text.id}.json`;
    for (const entry of parsed.texts.get(text.id)?.passages ?? []) {
      const passage = `${text.id}.${entry.id}`;
      const own = entry.commitments ?? [];
      if (entry.kind === 'item' && own.length === 0)
        report(file, `passages.${entry.id}`, 'is an outcome line and has no commitment');
      const keys = new Set<string>();
      for (const commitment of own) {
        const field = `passages.${entry.id}.commitments${commitment.key ? `.${commitment.key}` : ''}`;
        if (own.length > 1 && !commitment.key)
          report(file, field, 'needs a key (a, b …): the passage has several');
        if (keys.has(commitment.key ?? ''))
          report(file, field, 'has the key of another commitment of the passage');
        keys.add(commitment.key ?? '');

        const spans = occurrences(commitment.quote, entry.zh);
        const span = spans[0];
        if (!span) {
          report(
            file,
            `${field}.quote`,
            `"${commitment.quote}" is not in the passage, character for character`,
          );
          continue;
        }
        if (spans.length > 1)
          report(file, `${field}.quote`, `stands ${spans.length} times in the passage; quote more words`);
        if (commitment.wording && !commitment.quote.includes(commitment.wording))
          report(file, `${field}.wording`, `"${commitment.wording}" is not in the quote`);

        const within = mentions.filter(
          (mention) => mention.passage === passage && mention.start >= span.start && mention.end <= span.end,
        );
        const idsOf = (kind: Target['kind']) => [
          ...new Set(within.filter(({ target }) => target.kind === kind).map(({ target }) => target.id)),
        ];
        const routes = idsOf('route');
        const places = idsOf('place');
        const placed = routes.length + places.length > 0;
        if (!placed && !commitment.unplaced && !parsed.failed.has('gazetteer.json'))
          report(file, field, 'lies nowhere on the map and does not say why; give "unplaced"');
        if (placed && commitment.unplaced)
          report(
            file,
            `${field}.unplaced`,
            `says that it lies nowhere, yet its words name or mean ${[...routes, ...places].join(', ')}`,
          );
        commitments.push({
          id: `${passage}${commitment.key ?? ''}`,
          text: text.id,
          passage,
          ...span,
          quote: commitment.quote,
          en: commitment.en,
          ru: commitment.ru,
          wording: commitment.wording,
          sectors: commitment.sectors,
          routes,
          places,
          regions: idsOf('region'),
          unplaced: commitment.unplaced,
        });
      }
    }
  }
  return commitments;
}

function targetsOf(entry: GazetteerEntry): Target[] {
  return [
    ...(entry.routes ?? []).map((id): Target => ({ kind: 'route', id })),
    ...(entry.places ?? []).map((id): Target => ({ kind: 'place', id })),
    ...(entry.regions ?? []).map((id): Target => ({ kind: 'region', id })),
  ];
}

function occurrences(phrase: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = words.indexOf(phrase); start >= 0; start = words.indexOf(phrase, start + 1)) {
    spans.push({ start, end: start + phrase.length });
  }
  return spans;
}

function isInside(span: Span, context: string, words: string): boolean {
  return occurrences(context, words).some((outer) => outer.start <= span.start && span.end <= outer.end);
}

function longestAround(
  span: Span,
  entry: GazetteerEntry,
  gazetteer: GazetteerEntry[],
  words: string,
): string | undefined {
  return gazetteer
    .map((other) => other.zh)
    .filter((zh) => zh.length > entry.zh.length && zh.includes(entry.zh) && isInside(span, zh, words))
    .sort((a, b) => b.length - a.length)[0];
}

function orderOf(id: string, passages: Passage[]): number {
  return passages.findIndex((passage) => passage.id === id);
}
