import { firmnessOf } from '../../domain/firmness.ts';
import type { CommitmentEntry } from '../../domain/schema.ts';
import { FIRMNESS, type Firmness } from '../../domain/vocabulary.ts';
import type { Path } from '../json.ts';
import type { Parsed } from '../read.ts';

type Fault = (path: Path, words: string) => void;

/** The step that each phrase of `firmness.json` belongs to. */
export function stepsOfPhrases({ firmness, failed }: Parsed): Map<string, Firmness> {
  if (failed.has('firmness.json')) return new Map();
  return new Map(FIRMNESS.flatMap((step) => firmness[step].phrases.map((phrase) => [phrase, step] as const)));
}

/**
 * How firm a commitment's words are, by their phrases.
 * @param around the words that may govern it from outside: the rest of its passage, and the heading over it
 */
export function joinWording(
  { quote, wording = [], governing }: CommitmentEntry,
  around: readonly string[],
  steps: ReadonlyMap<string, Firmness>,
  fault: Fault,
): Firmness | undefined {
  const phrases = [
    ...wording.map((phrase, index): [string, Path] => [phrase, ['wording', index]]),
    ...(governing === undefined ? [] : [[governing, ['governing']] satisfies [string, Path]]),
  ];
  if (phrases.length === 0)
    fault(
      [],
      'names no verb phrase; copy it from the quote into "wording", or what governs it into "governing"',
    );
  for (const [index, phrase] of wording.entries())
    if (!quote.includes(phrase))
      fault(['wording', index], `"${phrase}" is not in the quote; copy it from there`);
  if (governing !== undefined && !around.some((words) => words.includes(governing)))
    fault(
      ['governing'],
      `"${governing}" stands neither in the passage outside the quote nor in the heading over it; copy it from there`,
    );
  if (steps.size > 0)
    for (const [phrase, path] of phrases)
      if (!steps.has(phrase))
        fault(path, `"${phrase}" belongs to no step of firmness.json; add it to "phrases" of one`);
  return firmnessOf(phrases.flatMap(([phrase]) => steps.get(phrase) ?? []));
}
