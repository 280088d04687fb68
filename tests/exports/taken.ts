import type { Filter } from '../../src/domain/search.ts';
import { curated } from '../curated.ts';
import { taking } from './taking.ts';

/** Of the real atlas. */
export const { atlas, matches, taken, takenAlone } = taking(curated);

/** Three choices of a reader, and one that leaves nothing. */
export const FILTERS: [name: string, filter: Partial<Filter>][] = [
  ['a sector', { sectors: ['energy'] }],
  ['a word', { query: '口岸' }],
  ['kind and wording', { kinds: ['pledge'], firmness: ['advance', 'undertake'] }],
  ['what is nowhere', { query: 'zzzzzz' }],
];
