import type { Commitment } from '../../domain/atlas.ts';
import { FIRMNESS } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';

const FILE = 'firmness.json';

/** Each phrase of the scale belongs to one step and is used, and each step's example shows it. */
export function checkFirmness(
  { firmness, texts, failed }: Parsed,
  commitments: Commitment[],
  report: Report,
): void {
  if ([...failed].some((file) => file === FILE || file.startsWith('texts/'))) return;
  const used = new Set(
    [...texts.values()]
      .flatMap(({ passages }) => passages.flatMap((passage) => passage.commitments ?? []))
      .flatMap(({ wording = [], governing }) => (governing ? [...wording, governing] : wording)),
  );
  const seen = new Map<string, Path>();
  for (const step of FIRMNESS) {
    const { phrases, example } = firmness[step];
    for (const [index, phrase] of phrases.entries()) {
      const path = [step, 'phrases', index];
      const twin = seen.get(phrase);
      if (twin) report(FILE, path, `"${phrase}" belongs to another step too; leave it in one`, [twin]);
      else if (!used.has(phrase)) report(FILE, path, `"${phrase}" carries no commitment; take it out`);
      seen.set(phrase, path);
    }
    const shown = commitments.find(({ id }) => id === example);
    if (shown && shown.firmness !== step)
      report(FILE, [step, 'example'], `"${example}" is of step "${shown.firmness}"; name one of "${step}"`);
  }
}
