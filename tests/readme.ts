import { readFileSync } from 'node:fs';

/** The examples in a language under a heading of the curators' README, as they stand: what it says is what is tried. */
export function examples(heading: string, language: 'json' | 'ts'): string[] {
  const section = readFileSync('geodata/README.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const fences = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  return [...(section ?? '').matchAll(fences)].map(([, example = '']) => example.trimEnd());
}
