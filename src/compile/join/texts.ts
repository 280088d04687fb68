import { createHash } from 'node:crypto';
import type { Passage, Text } from '../../domain/atlas.ts';
import type { TextFile } from '../../domain/schema/texts.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';
import { occurrences } from './spans.ts';

type PassageEntry = TextFile['passages'][number];

export function withoutWhiteSpace(words: string): string {
  return words.replace(/\s/g, '');
}

export function digestOf(words: string): string {
  return createHash('sha256').update(withoutWhiteSpace(words)).digest('hex');
}

/** Whether a text says other words than its source; what else is amiss in it may follow from that. */
function isChanged({ digest, passages }: TextFile): boolean {
  return digest !== undefined && digest !== digestOf(passages.map(({ zh }) => zh).join(''));
}

/** Every text in its order, its passages with ids that are unique across the texts. */
export function joinTexts(parsed: Parsed, report: Report): Text[] {
  const texts = [...parsed.texts].map(([id, file]): Text => {
    const path = `texts/${id}.json`;
    if (!checkText(path, file, report)) parsed.failed.add(path);
    const { passages, digest: _, ...facts } = file;
    return {
      id,
      ...facts,
      passages: passages.map((entry) => joinPassage(id, entry)),
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

function joinPassage(text: string, entry: PassageEntry): Passage {
  const { commitments: _, clauses = [], ...facts } = entry;
  return {
    ...facts,
    id: `${text}.${entry.id}`,
    text,
    clauses: clauses.flatMap(({ quote, ...translation }) => {
      const [span] = occurrences(quote, entry.zh);
      return span ? [{ ...span, ...translation }] : [];
    }),
  };
}

/** @returns whether its passages and commitments are those of its source, and can be told apart */
function checkText(file: string, text: TextFile, report: Report): boolean {
  const seen = new Map<string, Path>();
  let isWhole = true;
  for (const [index, passage] of text.passages.entries()) {
    const path = ['passages', index];
    const twin = seen.get(passage.id);
    if (twin) report(file, path, 'has the id of another passage; give it its own', [twin]);
    else seen.set(passage.id, path);
    if (twin || !checkKeys(file, path, passage, report)) isWhole = false;
    if (/\s/.test(passage.zh))
      report(file, [...path, 'zh'], 'has white space; the source has none: take it out');
  }
  if (text.digest === undefined)
    report(file, ['digest'], `is missing; compare every passage with the source first. ${ONLY_FROM_SOURCE}`);
  const lost = lostQuotes(text);
  if (isChanged(text)) {
    const ids = [...new Set(lost.map(({ passage }) => passage))];
    const where =
      ids.length > 0
        ? `in passage ${ids.join(', ')} a quote no longer stands, so look there first`
        : 'a digest cannot tell in which passage';
    report(
      file,
      ['digest'],
      `the Chinese is no longer the source's, character for character; ${where}: undo what you changed in "zh". ${ONLY_FROM_SOURCE}`,
    );
  } else
    for (const { path, quote } of lost)
      report(file, path, `"${quote}" is not in the passage, character for character; copy it from "zh"`);
  return isWhole && lost.length === 0 && !isChanged(text);
}

/** @returns whether the passage has the commitments that it should, each under its own key */
function checkKeys(
  file: string,
  path: Path,
  { kind, commitments = [] }: PassageEntry,
  report: Report,
): boolean {
  const isEmptyLine = kind === 'item' && commitments.length === 0;
  if (isEmptyLine) report(file, path, 'is an outcome line and has no commitment; add "commitments"');
  const keys = new Map<string, Path>();
  let isWhole = !isEmptyLine;
  for (const [place, { key }] of commitments.entries()) {
    const at = [...path, 'commitments', place];
    const twin = key ? keys.get(key) : undefined;
    if (key) keys.set(key, twin ?? at);
    else if (commitments.length > 1) report(file, at, 'needs a key (a, b …): the passage has several');
    if (twin)
      report(file, at, 'has the key of another commitment of the passage; give it the next letter', [twin]);
    if (twin || (!key && commitments.length > 1)) isWhole = false;
  }
  return isWhole;
}

/** What commitments and clauses quote and their passage does not say. */
function lostQuotes({ passages }: TextFile): { passage: string; path: Path; quote: string }[] {
  return passages.flatMap(({ id, zh, ...parts }, index) =>
    (['commitments', 'clauses'] as const).flatMap((list) =>
      (parts[list] ?? []).flatMap(({ quote }, place) =>
        zh.includes(quote) ? [] : [{ passage: id, path: ['passages', index, list, place, 'quote'], quote }],
      ),
    ),
  );
}

const ONLY_FROM_SOURCE =
  'A digest is only ever set from the source: "npm run digest" compares the two and shows where they differ (geodata/README.md)';
