import type { Words } from '../../domain/atlas.ts';

/** `<key>_zh`, `<key>_en`, `<key>_ru`: names as flat properties, which every GIS can read. */
export function named(key: string, words: Words): Record<string, string> {
  return { [`${key}_zh`]: words.zh, [`${key}_en`]: words.en, [`${key}_ru`]: words.ru };
}
