import { z } from 'zod';
import {
  DATA_LANGUAGES,
  type DataLanguage,
  SOURCE_LANGUAGE,
  type TranslationLanguage,
} from '../languages.ts';

/** @param what it is, as it completes "… belongs here" and "is not …" */
export function formed(pattern: RegExp, what: string) {
  return z
    .string()
    .regex(pattern, { abort: true, error: ({ input }) => `${JSON.stringify(input)} is not ${what}` })
    .describe(what);
}

/** Ids are file names and URL words: lower-case Latin, digits, hyphens. */
export const id = formed(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id (lower-case words joined by hyphens)');

export const line = z.string().trim().min(1, 'must not be empty');

/**
 * Names what another list or file defines; where it does not, the checker knows the nearest that exists.
 * @param kind and where it is defined
 */
export function idOf(kind: string) {
  return line.describe(`the id of a ${kind}`);
}

/** Words of our own, which are set as print is. */
const ourWords = line.regex(/^[^'"]*$/, 'has a mark of the typewriter; print has ’ “ ” « »');

/** A Chinese sign beside a mark of half its width. */
const HALF_MARK = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u;
const ourChinese = ourWords.refine((words) => !HALF_MARK.test(words), {
  error: 'has a Latin mark beside a Chinese sign; Chinese has ，：；？！（）',
});

/** The languages of our words, the source's first. */
const IN_LANGUAGES = [SOURCE_LANGUAGE, ...DATA_LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)];

/** One of a kind in every language of the data. */
export function inAllLanguages<Words extends z.ZodType>(words: Words) {
  return Object.fromEntries(DATA_LANGUAGES.map((language) => [language, words])) as Record<
    DataLanguage,
    Words
  >;
}

/** One of a kind in every language into which we translate. */
export function inAllTranslations<Words extends z.ZodType>(words: Words) {
  const { [SOURCE_LANGUAGE]: _, ...translations } = inAllLanguages(words);
  return translations as Record<TranslationLanguage, Words>;
}

/** The same words in every language of the data. */
export const localized = z.strictObject(
  { ...inAllLanguages(ourWords), [SOURCE_LANGUAGE]: ourChinese },
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? `needs words in ${IN_LANGUAGES.join(', ')}: { ${IN_LANGUAGES.map((language) => `"${language}": "…"`).join(', ')} }`
        : undefined,
  },
);

/** Our translations of words that are Chinese in the source. */
export const translation = inAllTranslations(ourWords);
