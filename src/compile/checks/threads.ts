import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Parsed } from '../read.ts';

/** A commitment as its text's file has it, whether or not its quote still stands. */
type Entry = { passage: string; isItem: boolean; file: string; path: Path };

/** Every commitment is in one thread at most; every line of an outcome list is in one, whole, and no thread has two. */
export function checkThreads(parsed: Parsed, report: Report): void {
  if ([...parsed.failed].some((file) => file.startsWith('texts/') || file.startsWith('threads/'))) return;
  const entries = entriesOf(parsed);
  const told = alreadyTold(parsed);
  const homes = new Map<string, string>();
  for (const [id, { commitments, claims }] of parsed.threads) {
    const file = `threads/${id}.json`;
    let line: string | undefined;
    for (const [index, name] of commitments.entries()) {
      const at = ['commitments', index];
      const entry = entries.get(name);
      const home = homes.get(name);
      homes.set(name, id);
      if (!entry) {
        if (!told(name)) report(file, at, unknownId('commitment', name, entries.keys()));
      } else if (home !== undefined)
        report(file, at, `${name} is in "${home}" too; a promise is one thread: leave it in one`);
      else if (entry.isItem) {
        line ??= entry.passage;
        if (line !== entry.passage)
          report(
            file,
            at,
            `${entry.passage} and ${line} are two lines of the list; each is a thread of its own`,
          );
      }
    }
    for (const [index, claim] of claims.entries())
      for (const [place, name] of (claim.commitments ?? []).entries())
        if (!commitments.includes(name))
          report(
            file,
            ['claims', index, 'commitments', place],
            unknownId('commitment of this thread', name, commitments),
          );
  }
  for (const [name, { isItem, file, path }] of entries)
    if (isItem && !homes.has(name))
      report(
        file,
        path,
        `${name} is an outcome and in no thread; add it to one, with what was searched for it`,
      );
}

function entriesOf({ texts }: Parsed): Map<string, Entry> {
  return new Map(
    [...texts].flatMap(([text, { passages }]) =>
      passages.flatMap(({ id, kind, commitments = [] }, index) =>
        commitments.map(({ key = '' }, place): [string, Entry] => [
          `${text}.${id}${key}`,
          {
            passage: `${text}.${id}`,
            isItem: kind === 'item',
            file: `texts/${text}.json`,
            path: ['passages', index, 'commitments', place],
          },
        ]),
      ),
    ),
  );
}

/** A line without commitments, and numbers that stand twice, are problems of their text; what follows from them is none. */
function alreadyTold({ texts }: Parsed): (name: string) => boolean {
  const confused = new Set<string>();
  const empty = new Set<string>();
  for (const [text, { passages }] of texts) {
    if (new Set(passages.map(({ id }) => id)).size < passages.length) confused.add(text);
    for (const { id, commitments = [] } of passages) if (commitments.length === 0) empty.add(`${text}.${id}`);
  }
  return (name) => confused.has(name.split('.')[0] ?? '') || empty.has(name.replace(/[a-z]$/, ''));
}
