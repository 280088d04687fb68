import { DATA_LANGUAGES, SOURCE_LANGUAGE, type TranslationLanguage } from '../../domain/languages.ts';
import type { GlossaryEntry } from '../../domain/schema/names.ts';
import type { Parsed } from '../curated.ts';
import { isInside, occurrences } from '../join/spans.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';

/** Words of the source with our translation of them, and where they stand. */
type Unit = { file: string; path: Path; zh: string; translation: Record<TranslationLanguage, string> };

const TRANSLATIONS = DATA_LANGUAGES.filter(
  (language) => language !== SOURCE_LANGUAGE,
) as TranslationLanguage[];

/**
 * One thing, one name: whatever holds a term of the glossary holds one of its forms in each translation. A form counts as whole
 * words, whatever their case; its first is the dictionary's, and every other one is used somewhere.
 */
export function checkGlossary(parsed: Parsed, report: Report): void {
  const units = unitsOf(parsed);
  const allTexts = ![...parsed.failed].some((path) => path.startsWith('texts/'));
  const file = 'glossary.json';
  for (const [index, entry] of parsed.glossary.entries()) {
    const twin = parsed.glossary.findIndex(({ zh }) => zh === entry.zh);
    if (twin < index) report(file, [index, 'zh'], 'stands twice; join the two', [[twin, 'zh']]);
    for (const [at, longer] of (entry.inside ?? []).entries())
      if (!longer.includes(entry.zh))
        report(file, [index, 'inside', at], `"${longer}" does not hold "${entry.zh}"`);
      else if (allTexts && !units.some(({ zh }) => zh.includes(longer)))
        report(file, [index, 'inside', at], `"${longer}" stands in no text; take it out`);
    const holding = units.filter(({ zh }) => holds(entry, zh));
    if (holding.length > 0)
      for (const language of TRANSLATIONS) checkForms(entry, index, language, holding, allTexts, report);
    else if (allTexts) report(file, [index, 'zh'], 'stands in no text; take it out');
  }
}

function checkForms(
  entry: GlossaryEntry,
  index: number,
  language: TranslationLanguage,
  holding: Unit[],
  allTexts: boolean,
  report: Report,
): void {
  const used = new Set<string>();
  for (const { file, path, translation } of holding) {
    const forms = entry[language].filter((form) => standsIn(form, translation[language]));
    for (const form of forms) used.add(form);
    if (forms.length === 0)
      report(
        file,
        [...path, language],
        `the Chinese holds ${entry.zh}, and this none of its names in glossary.json: ${entry[language].join(' | ')}`,
      );
  }
  if (!allTexts) return;
  for (const [at, form] of entry[language].entries())
    if (at > 0 && !used.has(form))
      report('glossary.json', [index, language, at], `"${form}" is used nowhere; take it out`);
}

function unitsOf({ texts }: Parsed): Unit[] {
  return [...texts].flatMap(([id, { passages }]) =>
    passages.flatMap((passage, index): Unit[] => {
      const file = `texts/${id}.json`;
      const path = ['passages', index];
      const quoted = (list: 'clauses' | 'commitments') =>
        (passage[list] ?? []).map(
          ({ quote, ...translation }, at): Unit => ({
            file,
            path: [...path, list, at],
            zh: quote,
            translation,
          }),
        );
      return [
        { file, path, zh: passage.zh, translation: passage },
        ...quoted('clauses'),
        ...quoted('commitments'),
      ];
    }),
  );
}

function holds({ zh, inside = [] }: GlossaryEntry, words: string): boolean {
  return occurrences(zh, words).some((span) => !inside.some((longer) => isInside(span, longer, words)));
}

function standsIn(form: string, words: string): boolean {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(words);
}
