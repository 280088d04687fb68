import { expect, test } from 'vitest';
import { dataLanguage, UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { CLAIM_UNITS, type ClaimUnit } from '../../src/domain/vocabulary.ts';
import { loadWords } from '../../src/i18n/words.ts';

/** What a unit of ours is counted in there. */
const POWERS: Partial<Record<ClaimUnit, number>> = {
  Mt: 100,
  'Mt/yr': 100,
  bcm: 10,
  'bcm/yr': 10,
  'USD bn': 10,
  'CNY bn': 10,
};

test('a figure says the same number in every language, in a unit of that language', async () => {
  for (const language of UI_LANGUAGE_IDS) {
    const { figure } = await loadWords(language);
    const lender = dataLanguage(language);
    for (const unit of Object.values(CLAIM_UNITS).flat()) {
      const said = figure[unit](4.25);
      const digits = /\d+([.,]\d+)?/.exec(said)?.[0].replace(',', '.');
      expect(Number(digits), `${language} ${unit}`).toBe(4.25 * (lender === 'zh' ? (POWERS[unit] ?? 1) : 1));
      const script = { zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u, en: /^[\p{ASCII}]+$/u }[lender];
      expect(said).toMatch(script);
    }
  }
});
