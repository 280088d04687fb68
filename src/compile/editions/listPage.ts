import { DATA_LANGUAGES, UI_LANGUAGES } from '../../domain/languages.ts';
import { escaped } from '../../exports/escaped.ts';
import type { EditionEntry } from './freeze.ts';

/** A page of all editions, in all languages at once: what each says of itself, how much of it is new, and the way into it. */
export function listPage(entries: readonly EditionEntry[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Corridor atlas: editions</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../sheets.css">
</head>
<body>
<header><a href="../">Corridor atlas</a></header>
<main>
<h1>Editions <span lang="zh-Hans">版本</span> <span lang="ru">Издания</span></h1>
${entries.map(entryOf).join('\n')}
</main>
</body>
</html>
`;
}

function entryOf({ version, date, changes, previous, next, differences, record }: EditionEntry): string {
  const counts = differences ? Object.entries(differences).map(([what, count]) => `${count} ${what}`) : [];
  return `<section id="edition-${escaped(version)}">
<h2><a href="${escaped(version)}/">${escaped(version)}</a>, <time datetime="${escaped(date)}">${escaped(date)}</time></h2>
<p class="note">${[
    previous && `after ${anchor(previous)}`,
    next && `before ${anchor(next)}`,
    counts.length > 0 && `changed against the one before: ${counts.join(', ')}`,
    `<a href="${escaped(version)}/edition.json">hashes</a> (SHA-256 <code>${record.slice(0, 16)}</code>…)`,
  ]
    .filter(Boolean)
    .join(' · ')}</p>
${DATA_LANGUAGES.map(
  (language) =>
    `<ul lang="${UI_LANGUAGES[language].tag}">${changes.map((words) => `<li>${escaped(words[language])}</li>`).join('')}</ul>`,
).join('\n')}
</section>`;
}

function anchor(version: string): string {
  return `<a href="#edition-${escaped(version)}">${escaped(version)}</a>`;
}
