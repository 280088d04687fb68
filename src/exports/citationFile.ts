import type { Edition } from '../domain/atlas.ts';
import { AUTHOR, LICENCE } from './credit.ts';

/** `CITATION.cff`, by which code hosts and archives know how the atlas is cited. */
export function citationFile(title: string, abstract: string, { version, date }: Edition): string {
  return `${[
    'cff-version: 1.2.0',
    'message: If you use the atlas or its data, please cite it with its edition and the day on which you retrieved it.',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `abstract: ${JSON.stringify(abstract)}`,
    'authors:',
    `  - name: ${JSON.stringify(AUTHOR)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${date}`,
    `license: ${LICENCE.id}`,
    `license-url: ${LICENCE.url}`,
  ].join('\n')}\n`;
}
