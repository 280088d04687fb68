import type { Mention, Target, Text } from '../../domain/atlas.ts';
import { targetKey } from '../../domain/lookup.ts';
import type { GazetteerEntry } from '../../domain/schema.ts';
import { type Report, unknownId } from '../problem.ts';
import type { Parsed } from '../read.ts';
import { isInside, occurrences, type Span } from './spans.ts';

/** Every occurrence of every gazetteer phrase, and the problems of those that nobody has decided. */
export function joinMentions(parsed: Parsed, texts: Text[], report: Report): Mention[] {
  const file = 'gazetteer.json';
  const passages = texts.flatMap((text) => text.passages);
  const passageIds = new Set(passages.map((passage) => passage.id));
  const mentions: Mention[] = [];
  /** Which entry brought a mention. */
  const entryOf = new Map<string, number>();
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

    const twins = new Set<number>();
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
          const key = `${passage.id}/${span.start}-${span.end}/${targetKey(target)}`;
          const twin = entryOf.get(key) ?? index;
          entryOf.set(key, twin);
          if (twin !== index) twins.add(twin);
          else
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
    for (const twin of twins)
      report(file, field, `says of the same words what entry ${twin} says; join the two`);
    if (allTexts && found === 0) report(file, field, 'stands in no passage');
  }
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const orderOf = ({ passage }: Mention) => order.get(passage) ?? 0;
  return mentions.sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start || b.end - a.end);
}

function targetsOf(entry: GazetteerEntry): Target[] {
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
