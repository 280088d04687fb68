import { createHash } from 'node:crypto';
import type { Passage, Text } from '../../domain/atlas.ts';
import type { TextFile } from '../../domain/schema.ts';
import type { Path } from '../json.ts';
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
    return {
      id,
      ...facts,
      passages: passages.map((entry, index) => joinPassage(id, entry, path, ['passages', index], report)),
    };
  });
  texts.sort((one, other) => one.order - other.order);
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before?.order === text.order)
      report(
        `texts/${text.id}.json`,
        ['order'],
        `${text.order} is the order of "${before.id}" too; give each its own`,
      );
  }
  return texts;
}

function joinPassage(
  text: string,
  entry: TextFile['passages'][number],
  file: string,
  path: Path,
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
          file,
          [...path, 'clauses', index, 'quote'],
          `"${quote}" is not in the passage, character for character; copy it from "zh"`,
        );
      return span ? [{ ...span, ...translation }] : [];
    }),
  };
}

function checkText(file: string, text: TextFile, report: Report): void {
  const seen = new Map<string, Path>();
  for (const [index, passage] of text.passages.entries()) {
    const path = ['passages', index];
    const twin = seen.get(passage.id);
    if (twin) report(file, path, 'has the id of another passage; give it its own', [twin]);
    else seen.set(passage.id, path);
    if (/\s/.test(passage.zh))
      report(file, [...path, 'zh'], 'has white space; the source has none: take it out');
  }
  if (text.digest === undefined)
    report(file, ['digest'], `is missing; compare every passage with the source first. ${ONLY_FROM_SOURCE}`);
  else if (text.digest !== digestOf(text.passages.map(({ zh }) => zh).join('')))
    report(
      file,
      ['digest'],
      `the Chinese is no longer the source's, character for character; a digest cannot tell in which passage: undo what you changed in "zh". ${ONLY_FROM_SOURCE}`,
    );
}

const ONLY_FROM_SOURCE =
  'A digest is only ever set from the source: "npm run digest" compares the two and shows where they differ (geodata/README.md)';
