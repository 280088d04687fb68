import type { Commitment } from '../../domain/atlas.ts';
import { DATA_LANGUAGES } from '../../domain/languages.ts';
import type { FateClaimEntry, ThreadFile } from '../../domain/schema/fates.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';
import { checkClaims } from './claims.ts';

/** What is claimed of the fate of promises is what its source says, and no more. */
export function checkFates(parsed: Parsed, commitments: Commitment[], today: string, report: Report): void {
  for (const [id, thread] of parsed.threads) {
    const file = `threads/${id}.json`;
    checkClaims(file, ['claims'], thread.claims, today, report);
    for (const [index, { date }] of thread.searched.entries())
      if (date > today)
        report(
          file,
          ['searched', index, 'date'],
          `${date} lies in the future; a search is over when it is recorded`,
        );
    for (const [index, claim] of thread.claims.entries()) {
      const at = ['claims', index];
      const fault = (field: string, message: string) => report(file, [...at, field], message);
      if (claim.added > today) fault('added', `${claim.added} lies in the future`);
      checkWords(parsed, claim, at, file, report);
      checkCountries(parsed, claim, fault);
      checkAge(parsed, thread, claim, fault);
      checkEnd(thread, claim, commitments, fault);
    }
  }
}

/** What somebody means to do is no act. */
function checkWords(
  parsed: Parsed,
  { value, text }: FateClaimEntry,
  at: Path,
  file: string,
  report: Report,
): void {
  if (parsed.failed.has('fates.json') || value === 'repeated') return;
  for (const language of DATA_LANGUAGES) {
    const words = ` ${text[language].toLowerCase()} `;
    const phrase = parsed.fates.intent[language].find((intent) => words.includes(intent));
    if (phrase)
      report(
        file,
        [...at, 'text', language],
        `"${phrase.trim()}" tells an intent, which is not "${value}"; tell the act that the source reports, or code it "repeated"`,
      );
  }
}

function checkCountries(
  { sources }: Parsed,
  { countries, source }: FateClaimEntry,
  fault: (field: string, message: string) => void,
): void {
  const covers = sources[source]?.covers;
  const beyond = countries.filter((country) => covers && !covers.includes(country));
  if (covers && beyond.length > 0)
    fault(
      'countries',
      `${beyond.join(', ')}: "${source}" is listed as speaking of ${covers.join(', ')} only ("covers"); claim no more than it says`,
    );
}

/** Nothing that was before the summit became of its promises. */
function checkAge(
  { texts, summits }: Parsed,
  { commitments: [lead = ''] }: ThreadFile,
  { date }: FateClaimEntry,
  fault: (field: string, message: string) => void,
): void {
  const summit = texts.get(lead.split('.')[0] ?? '')?.summit;
  const begins = summits.find(({ id }) => id === summit)?.begins;
  if (begins && date < begins.slice(0, date.length))
    fault('date', `${date} is older than the summit, which began on ${begins}; it may stand in "note"`);
}

/** An aim without an end is at most under way. */
function checkEnd(
  thread: ThreadFile,
  { value, commitments: spokenOf = thread.commitments }: FateClaimEntry,
  commitments: Commitment[],
  fault: (field: string, message: string) => void,
): void {
  const steps = commitments.filter(({ id }) => spokenOf.includes(id)).map(({ firmness }) => firmness);
  // Where one of them is gone, it may be the one that has an end.
  if (value === 'held' && steps.length === spokenOf.length && steps.every((step) => step === 'advance'))
    fault(
      'value',
      'nothing that it speaks of has an end that could be held ("advance"); code it "under-way", or name in "commitments" what has one',
    );
}
