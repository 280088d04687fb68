import { createHash } from 'node:crypto';
import type { Passage, Text } from '../../domain/atlas.ts';
import type { TextFile } from '../../domain/schema.ts';
import type { Report } from '../problem.ts';
import type { Parsed } from '../read.ts';
import { occurrences } from './spans.ts';

export function withoutWhiteSpace(words: string): string {
  return words.replace(/\s/g, '');
}

export function digestOf(words: string): string {
  return createHash('sha256').update(withoutWhiteSpace(words)).digest('hex');
}

/** Every text in its order, its passages with ids that are unique across the texts. */
export function joinTexts(parsed: Parsed, report: Report): Text[] {
  const texts = [...parsed.texts].map(([id, file]): Text => {
    const path = `texts/${id}.json`;
    checkText(path, file, report);
    const { passages, digest: _, ...facts } = file;
    return { id, ...facts, passages: passages.map((entry) => joinPassage(id, path, entry, report)) };
  });
  texts.sort((one, other) => one.order - other.order);
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before?.order === text.order)
      report(`texts/${text.id}.json`, 'order', `${text.order} is the order of "${before.id}" too`);
  }
  return texts;
}

function joinPassage(
  text: string,
  path: string,
  entry: TextFile['passages'][number],
  report: Report,
): Passage {
  const { commitments: _, clauses = [], ...facts } = entry;
  return {
    ...facts,
    id: `${text}.${entry.id}`,
    text,
    clauses: clauses.flatMap(({ quote, ...translation }, index) => {
      const [span] = occurrences(quote, entry.zh);
      if (!span)
        report(
          path,
          `passages.${entry.id}.clauses.${index}.quote`,
          `"${quote}" is not in the passage, character for character`,
        );
      return span ? [{ ...span, ...translation }] : [];
    }),
  };
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
