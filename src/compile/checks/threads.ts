import { groupBy } from '../../domain/lookup.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';

/** A commitment as its text's file has it, whether or not its quote still stands. */
type Entry = { passage: string; isItem: boolean; file: string; path: Path };

/** Every commitment is in one thread at most; every line of an outcome list is in one, whole, and no thread has two. */
export function checkThreads(parsed: Parsed, report: Report): void {
  if ([...parsed.failed].some((file) => file.startsWith('texts/') || file.startsWith('threads/'))) return;
  const entries = entriesOf(parsed);
  const homes = groupBy(
    [...parsed.threads].flatMap(([thread, { commitments }]) => commitments.map((name) => ({ name, thread }))),
    ({ name }) => name,
  );
  for (const [id, { commitments, claims }] of parsed.threads) {
    const file = `threads/${id}.json`;
    let line: string | undefined;
    for (const [index, name] of commitments.entries()) {
      const at = ['commitments', index];
      const entry = entries.get(name);
      const [home, ...elsewhere] = homes.get(name) ?? [];
      if (home && elsewhere.length > 0) {
        if (home.thread !== id)
          report(file, at, `${name} is in "${home.thread}" too; a promise is one thread: leave it in one`);
      } else if (entry?.isItem) {
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
