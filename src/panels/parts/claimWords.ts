import type { Claim } from '../../domain/atlas.ts';
import { isStatus } from '../../domain/status.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { formatDate, wordsIn } from '../../i18n/words.ts';

/** The value of a claim with its unit or country, empty where it has none. */
export function claimValue({ kind, value, unit, country }: Claim, language: Language): string {
  const words = wordsIn(language);
  const amount = typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : '';
  const said = kind === 'status' && isStatus(value) ? words.status[value] : amount;
  return [said, said && unit, country && `(${words.country[country]})`].filter(Boolean).join(' ');
}

/** A claim in one line: its date as given, its kind, its value and its account. */
export function claimLine(claim: Claim, language: Language): string {
  const words = wordsIn(language);
  const what = [claimValue(claim, language), claim.text?.[language]].filter(Boolean).join(' · ');
  return [formatDate(claim.date, language), words.claimKind[claim.kind], what].filter(Boolean).join(' · ');
}
