/** What the curated files are written in. What the interface speaks is another list, below. */
export const DATA_LANGUAGES = ['en', 'zh', 'ru'] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** The same words in every language of the data. */
export type Localized = Record<DataLanguage, string>;

/** The texts are Chinese, and quoted so; in the other languages there are translations of ours. */
export const SOURCE_LANGUAGE = 'zh' satisfies DataLanguage;
export type TranslationLanguage = Exclude<DataLanguage, typeof SOURCE_LANGUAGE>;

type UiLanguageEntry = {
  /** The language by its own name. */
  name: string;
  /** BCP 47, for `lang` attributes and `Intl`. */
  tag: string;
  /** What it speaks where it has no words of its own, and what it shows of the data; itself where absent. */
  fallback?: DataLanguage;
};

/** What the interface speaks, in the order of the language switch; the words are in `i18n/languages/<id>.ts`. */
export const UI_LANGUAGES = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
  ru: { name: 'Русский', tag: 'ru' },
} as const satisfies Record<DataLanguage, UiLanguageEntry> & Record<string, UiLanguageEntry>;

export type UiLanguage = keyof typeof UI_LANGUAGES;

export const UI_LANGUAGE_IDS = Object.keys(UI_LANGUAGES) as UiLanguage[];

/** The language of the data that a reader of an interface language is shown. */
export function dataLanguage(language: UiLanguage): DataLanguage {
  return fallbackOf(language) ?? (language as DataLanguage);
}

/** The language that lends an interface language the words it lacks; undefined where it has all. */
export function fallbackOf(language: UiLanguage): DataLanguage | undefined {
  return (UI_LANGUAGES[language] as UiLanguageEntry).fallback;
}

/** `lang` of what stands in a language of the data: quotes are Simplified Chinese whatever the interface speaks. */
export function tagOf(language: UiLanguage): string {
  return UI_LANGUAGES[language].tag;
}

/** `<key>_zh`, `<key>_en` …: words as flat properties, which the map and every GIS can read. */
export function inEachLanguage(key: string, words: Localized): Record<string, string> {
  return Object.fromEntries(DATA_LANGUAGES.map((language) => [`${key}_${language}`, words[language]]));
}
