import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';

/** What a kept edition says of itself on its face. */
export type FrozenWords = {
  /** The date in the reader's way. */
  kept(version: string, date: string): string;
  living: string;
  /** The same of a page that needs no script. */
  livingPage: string;
  all: string;
};

const WORDS: Record<DataLanguage, FrozenWords> = {
  en: {
    living: 'The same view in the newest atlas',
    kept: (version, date) => `Edition ${version} of ${date}, kept as it was.`,
    livingPage: 'This page in the newest atlas',
    all: 'All editions',
  },
  zh: {
    living: '在最新图集中打开同一视图',
    kept: (version, date) => `${version} 版（${date}），按原样保存。`,
    livingPage: '在最新图集中打开本页',
    all: '全部版本',
  },
  ru: {
    living: 'То же в новейшем атласе',
    kept: (version, date) => `Издание ${version} от ${date}, сохранено как было.`,
    livingPage: 'Эта страница в новейшем атласе',
    all: 'Все издания',
  },
};

export const frozenWordsIn = (language: UiLanguage): FrozenWords => WORDS[dataLanguage(language)];
