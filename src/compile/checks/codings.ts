import { CODED, type Coded } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { CurrentCodings } from '../join/codings.ts';
import type { Report } from '../problem.ts';

const FILE = 'codings.json';
/** Where the first codings are; of what could not be read nothing is known. */
const FIRST = /^(firmness\.json|(texts|threads)\/.*)$/;

/** A second coding judges nothing that the first does not, and each difference is settled in words or in the first. */
export function checkCodings({ codings, failed }: Parsed, current: CurrentCodings, report: Report): void {
  if ([...failed].some((file) => file === FILE || FIRST.test(file))) return;
  for (const subject of CODED) checkCoding(subject, codings[subject], current[subject], report);
}

function checkCoding(
  subject: Coded,
  { values, mended, settled }: Parsed['codings'][Coded],
  current: ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const [id, value] of Object.entries<string>(values)) {
    const path = [subject, 'values', id];
    const first = current.get(id);
    if (first !== undefined && first !== value && !(id in settled))
      report(
        FILE,
        path,
        `says "${value}" where the first coding says "${first}"; mend the first, or say under "settled" why it stands`,
      );
  }
  for (const id of Object.keys(settled))
    if (current.get(id) === Object.entries(values).find(([other]) => other === id)?.[1])
      report(FILE, [subject, 'settled', id], 'the two codings do not differ here; take it out');
  for (const [id, before] of Object.entries<string>(mended))
    if (current.get(id) === before)
      report(
        FILE,
        [subject, 'mended', id],
        `the first coding still says "${before}"; mend it, or take this out`,
      );
}
