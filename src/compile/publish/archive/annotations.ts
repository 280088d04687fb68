import type { Atlas } from '../../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../../domain/languages.ts';
import { indexAtlas, targetOf } from '../../../domain/lookup.ts';
import { LICENCE } from '../../../exports/credit.ts';
import { PREFIX, passageId, thingId } from './identifiers.ts';

/** So much of the words before and after a quote stands beside it, characters. */
const AROUND = 24;

/**
 * All mentions as W3C Web Annotations: each says by the quote, by the words around it and by its place in the passage what
 * names or means which thing. Positions are counted in characters (code points), as the recommendation has it.
 */
export function webAnnotations(atlas: Atlas): object {
  const { passageById, ...index } = indexAtlas(atlas);
  const items = atlas.mentions.flatMap(({ passage, start, end, quote, manner, target }) => {
    const words = passageById.get(passage)?.zh;
    if (words === undefined) return [];
    const before = [...words.slice(0, start)];
    const after = [...words.slice(end)];
    const id = `atlas:mention/${passage}/${start}-${end}/${target.kind}/${target.id}`;
    return {
      id,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'SpecificResource', source: thingId(target), purpose: 'identifying' },
        {
          type: 'TextualBody',
          value: targetOf(index, target)?.name[SOURCE_LANGUAGE] ?? target.id,
          language: tagOf(SOURCE_LANGUAGE),
          format: 'text/plain',
          purpose: 'describing',
        },
        // Whether the words name the thing or only mean it.
        { type: 'TextualBody', value: manner, format: 'text/plain', purpose: 'classifying' },
      ],
      target: {
        source: passageId(passage),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: quote,
            prefix: before.slice(-AROUND).join(''),
            suffix: after.slice(0, AROUND).join(''),
          },
          { type: 'TextPositionSelector', start: before.length, end: before.length + [...quote].length },
        ],
      },
    };
  });
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', PREFIX],
    id: 'atlas:mentions',
    type: 'AnnotationPage',
    partOf: {
      id: 'atlas:mentions/all',
      type: 'AnnotationCollection',
      label: 'What the texts name and mean',
      total: items.length,
      rights: LICENCE.url,
    },
    startIndex: 0,
    items,
  };
}
