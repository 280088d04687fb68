import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';

/** Words of what is kept for reading without a network. */
export type KeepingWords = {
  title: string;
  /** @param size with its unit; empty while it is not known */
  states: Record<'off' | 'saving' | 'saved' | 'failed', (size: string) => string>;
  save: string;
  remove: string;
  hasNext: string;
  renew: string;
};

const WORDS: Record<DataLanguage, KeepingWords> = {
  en: {
    title: 'Without a network',
    states: {
      off: (size) => `Not saved. Saved in this browser, the atlas opens and works offline; takes ${size}.`,
      saving: (size) => `Being saved in this browser, ${size} …`,
      saved: (size) =>
        `Saved in this browser, ${size}: the atlas opens and works offline, but for downloads and kept editions.`,
      failed: () => 'Could not be saved: a file did not come whole, or there is no room.',
    },
    save: 'Save for offline use',
    remove: 'Remove',
    hasNext: 'A newer release of the atlas is here.',
    renew: 'Reload',
  },
  zh: {
    title: '离线使用',
    states: {
      off: (size) => `尚未保存。存入此浏览器后，离线也能打开和使用图集；占用${size}。`,
      saving: (size) => `正在存入此浏览器，${size}……`,
      saved: (size) => `已存入此浏览器，${size}：离线也能打开和使用图集，下载文件和存档版本除外。`,
      failed: () => '未能保存：有文件未能完整取得，或没有空间。',
    },
    save: '保存以供离线使用',
    remove: '移除',
    hasNext: '图集已有新版。',
    renew: '重新载入',
  },
  ru: {
    title: 'Без сети',
    states: {
      off: (size) =>
        `Не сохранён. Сохранённый в браузере, атлас открывается и работает без сети; займёт ${size}.`,
      saving: (size) => `Сохраняется в браузере, ${size} …`,
      saved: (size) =>
        `Сохранён в браузере, ${size}: атлас открывается и работает без сети, кроме загрузок и архивных изданий.`,
      failed: () => 'Сохранить не удалось: файл пришёл не целиком или не хватило места.',
    },
    save: 'Сохранить для работы без сети',
    remove: 'Удалить',
    hasNext: 'Атлас обновлён.',
    renew: 'Перезагрузить',
  },
};

export function keepingWordsIn(language: UiLanguage): KeepingWords {
  return WORDS[dataLanguage(language)];
}
