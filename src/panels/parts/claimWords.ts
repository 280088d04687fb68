import type { Claim } from '../../domain/atlas.ts';
import { isFigure } from '../../domain/claims.ts';
import { dataLanguage, type UiLanguage } from '../../domain/languages.ts';
import { formatDate, wordsIn } from '../../i18n/words.ts';

/** The value of a claim with its unit or country, empty where it has none. */
export function claimValue(claim: Claim, language: UiLanguage): string {
  const words = wordsIn(language);
  const { country } = claim;
  const said = isFigure(claim)
    ? words.figure[claim.unit](claim.value)
    : claim.kind === 'status' && words.status[claim.value];
  return [said, country && `(${words.country[country]})`].filter(Boolean).join(' ');
}

/** A claim in one line: its date as given, its kind, its value and its account. */
export function claimLine(claim: Claim, language: UiLanguage): string {
  const words = wordsIn(language);
  const what = [claimValue(claim, language), claim.text?.[dataLanguage(language)]]
    .filter(Boolean)
    .join(' · ');
  return [formatDate(claim.date, language), words.claimKind[claim.kind], what].filter(Boolean).join(' · ');
}
