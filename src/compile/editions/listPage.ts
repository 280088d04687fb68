import { DATA_LANGUAGES, type DataLanguage, UI_LANGUAGES } from '../../domain/languages.ts';
import { escaped } from '../../exports/escaped.ts';
import type { EditionEntry } from './entry.ts';

/** A page of all editions, in all languages at once: what each says of itself, how much of it is new, and the way into it. */
export function listPage(entries: readonly EditionEntry[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Corridor atlas: editions · 走廊图集：版本 · Атлас коридоров: издания</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../sheets.css">
</head>
<body>
<header><a href="../">Corridor atlas · <span lang="zh-Hans">走廊图集</span> · <span lang="ru">Атлас коридоров</span></a></header>
<main>
<h1>Editions <span lang="zh-Hans">版本</span> <span lang="ru">Издания</span></h1>
${entries.map(entryOf).join('\n')}
</main>
</body>
</html>
`;
}

type Entry = Pick<EditionEntry, 'previous' | 'next' | 'differences'>;

/** What the list says of how an edition stands to others. */
const WORDS: Record<DataLanguage, (entry: Entry) => (string | false | null)[]> = {
  en: ({ previous, next, differences: d }) => [
    previous && `after ${anchor(previous)}`,
    next && `before ${anchor(next)}`,
    d &&
      `changed against the one before: ${d.routes} routes, ${d.places} places, ${d.claims} claims, ${d.fates} fates`,
  ],
  zh: ({ previous, next, differences: d }) => [
    previous && `上一版 ${anchor(previous)}`,
    next && `下一版 ${anchor(next)}`,
    d && `与上一版相比有变动：路线 ${d.routes}，地点 ${d.places}，数据 ${d.claims}，落实情况 ${d.fates}`,
  ],
  ru: ({ previous, next, differences: d }) => [
    previous && `после ${anchor(previous)}`,
    next && `перед ${anchor(next)}`,
    d &&
      `изменилось против предыдущего: маршруты ${d.routes}, места ${d.places}, сведения ${d.claims}, судьбы ${d.fates}`,
  ],
};

function entryOf({ version, date, changes, record, ...entry }: EditionEntry): string {
  const sections = DATA_LANGUAGES.map((language) => {
    const notes = WORDS[language](entry).filter(Boolean).join(' · ');
    return `<div lang="${UI_LANGUAGES[language].tag}">
${notes && `<p class="note">${notes}</p>`}
<ul>${changes.map((words) => `<li>${escaped(words[language])}</li>`).join('')}</ul>
</div>`;
  });
  return `<section id="edition-${escaped(version)}">
<h2><a href="${escaped(version)}/">${escaped(version)}</a>, <time datetime="${escaped(date)}">${escaped(date)}</time></h2>
${sections.join('\n')}
<p class="note"><a href="${escaped(version)}/edition.json">edition.json</a> (SHA-256 <code>${record.slice(0, 16)}</code>…)</p>
</section>`;
}

function anchor(version: string): string {
  return `<a href="#edition-${escaped(version)}">${escaped(version)}</a>`;
}
