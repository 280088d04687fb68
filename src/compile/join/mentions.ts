import type { Mention, Passage, Target, Text } from '../../domain/atlas.ts';
import { groupBy, targetKey } from '../../domain/lookup.ts';
import type { GazetteerEntry } from '../../domain/schema/names.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';
import { isInside, occurrences, type Span } from './spans.ts';

const FILE = 'gazetteer.json';

/** Every occurrence of every gazetteer phrase, and the problems of those that nobody has decided. */
export function joinMentions(parsed: Parsed, texts: Text[], report: Report): Mention[] {
  const passages = texts.flatMap((text) => text.passages);
  const mentions: Mention[] = [];
  /** Which entry said what of which characters. */
  const entryOf = new Map<string, number>();
  /** Entries whose words no passage has. */
  const adrift = new Set<number>();
  for (const [index, entry] of parsed.gazetteer.entries()) {
    const targets = targetsOf(entry);
    if (targets.length === 0 && !entry.reason)
      report(
        FILE,
        [index],
        'has neither a route, place or region nor a reason why it has none; give one of them',
      );
    const found = occurrencesOf(entry, passages);
    if (found.length === 0) adrift.add(index);
    const twins = new Set<number>();
    const undecided = new Map<string, string[]>();
    for (const { passage, span } of found) {
      if (entry.inside?.some((context) => isInside(span, context.zh, passage.zh))) continue;
      const longer = longestAround(span, entry, parsed.gazetteer, passage.zh);
      if (longer && !entry.nested) {
        undecided.set(longer, [...(undecided.get(longer) ?? []), passage.id]);
        continue;
      }
      const isNew = (said: string) => {
        const key = `${passage.id}/${span.start}-${span.end}/${said}`;
        const twin = entryOf.get(key) ?? index;
        entryOf.set(key, twin);
        if (twin !== index) twins.add(twin);
        return twin === index;
      };
      if (targets.length === 0) isNew('nothing');
      for (const target of targets)
        if (isNew(targetKey(target)))
          mentions.push({
            passage: passage.id,
            ...span,
            quote: entry.zh,
            manner: entry.manner,
            target,
            ...(entry.note && { note: entry.note }),
          });
    }
    for (const [longer, [first, ...others]] of undecided)
      report(
        FILE,
        [index],
        `in ${first}${others.length > 0 ? ` (and ${others.length} more)` : ''} it stands inside "${longer}" and nobody has said whether it names its thing there; set "nested": true, or give "inside" that phrase with a reason`,
      );
    for (const twin of twins)
      report(FILE, [index], 'says of the same words what another entry says; join the two', [[twin]]);
  }
  checkWords(parsed, passages, adrift, report);
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const orderOf = ({ passage }: Mention) => order.get(passage) ?? 0;
  return mentions.sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start || b.end - a.end);
}

function occurrencesOf(
  { zh, only }: GazetteerEntry,
  passages: Passage[],
): { passage: Passage; span: Span }[] {
  return passages
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((passage) => occurrences(zh, passage.zh).map((span) => ({ passage, span })));
}

/** Words that the texts do not have; those of a text that is gone are one problem. */
function checkWords(parsed: Parsed, passages: Passage[], adrift: Set<number>, report: Report): void {
  const ids = new Set(passages.map(({ id }) => id));
  const allTexts = ![...parsed.failed].some((path) => path.startsWith('texts/'));
  const nowhere: Path[] = [];
  for (const [index, entry] of parsed.gazetteer.entries()) {
    for (const [place, context] of (entry.inside ?? []).entries()) {
      const at = [index, 'inside', place];
      if (!context.zh.includes(entry.zh))
        report(FILE, at, `"${context.zh}" does not contain "${entry.zh}"; give longer words, or take it out`);
      else if (allTexts && !adrift.has(index) && !passages.some(({ zh }) => zh.includes(context.zh)))
        report(FILE, at, `"${context.zh}" ${NOWHERE}`);
    }
    if (allTexts && adrift.has(index) && (entry.only ?? []).every((id) => ids.has(id))) nowhere.push([index]);
  }
  const [first, ...others] = nowhere;
  if (first) report(FILE, first, NOWHERE, others);
}

const NOWHERE = 'stands in no passage; write it as the texts do, or take it out';

/** What a phrase names or means. */
export function targetsOf(entry: GazetteerEntry): Target[] {
  return [
    ...(entry.routes ?? []).map((id): Target => ({ kind: 'route', id })),
    ...(entry.places ?? []).map((id): Target => ({ kind: 'place', id })),
    ...(entry.regions ?? []).map((id): Target => ({ kind: 'region', id })),
  ];
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

/** The distinct words by which the texts call or mean each thing, by `targetKey`. */
export function callNames(mentions: Mention[]): Record<string, string[]> {
  const called = groupBy(mentions, ({ target }) => targetKey(target));
  return Object.fromEntries(
    [...called].map(([key, own]) => [key, [...new Set(own.map(({ quote }) => quote))]]),
  );
}

/** In how many passages each thing is named or meant. */
export function countPassages(mentions: Mention[]): Record<string, number> {
  const named = groupBy(mentions, ({ target }) => targetKey(target));
  return Object.fromEntries(
    [...named].map(([key, own]) => [key, new Set(own.map(({ passage }) => passage)).size]),
  );
}
