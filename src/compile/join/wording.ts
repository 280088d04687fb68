import { firmnessOf } from '../../domain/firmness.ts';
import type { CommitmentEntry } from '../../domain/schema/texts.ts';
import { FIRMNESS, type Firmness } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';

type Fault = (path: Path, words: string) => void;

/** The step that each phrase of `firmness.json` belongs to. */
export function stepsOfPhrases({ firmness, failed }: Parsed): Map<string, Firmness> {
  if (failed.has('firmness.json')) return new Map();
  return new Map(FIRMNESS.flatMap((step) => firmness[step].phrases.map((phrase) => [phrase, step] as const)));
}

/**
 * How firm a commitment's words are, by their phrases.
 * @param strange told of a phrase that no step of the scale has
 * @param around the words that may govern it from outside: the rest of its passage, and the heading over it
 */
export function joinWording(
  { quote, wording = [], governing }: CommitmentEntry,
  around: readonly string[],
  steps: ReadonlyMap<string, Firmness>,
  fault: Fault,
  strange: (phrase: string, path: Path) => void,
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
  for (const [phrase, path] of phrases) {
    const [part] = path;
    if (part === 'wording' && !quote.includes(phrase))
      fault(path, `"${phrase}" is not in the quote; copy it from there`);
    else if (part === 'governing' && !around.some((words) => words.includes(phrase)))
      fault(
        path,
        `"${phrase}" stands neither in the passage outside the quote nor in the heading over it; copy it from there`,
      );
    else if (steps.size > 0 && !steps.has(phrase)) strange(phrase, path);
  }
  return firmnessOf(phrases.flatMap(([phrase]) => steps.get(phrase) ?? []));
}
