import { describe, expect, test } from 'vitest';
import { type Only, sourcesTaken, type Taken, threadsTaken } from '../../src/exports/taken.ts';
import { small } from './small.ts';

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ');

/** All that is taken, by id; of mentions what they name and in which passage. */
const told = (taken: Taken) => ({
  routes: idsOf(taken.routes),
  places: idsOf(taken.places),
  commitments: idsOf(taken.commitments),
  passages: idsOf(taken.passages),
  mentions: taken.mentions.map(({ target, passage }) => `${target.id} in ${passage}`).join(', '),
  promises: idsOf(threadsTaken(taken)),
  sources: sourcesTaken(taken)
    .map(([id]) => id)
    .join(' '),
});

const NOTHING = {
  routes: '',
  places: '',
  commitments: '',
  passages: '',
  mentions: '',
  promises: '',
  sources: '',
};

describe('taken by itself, with the words that tie to it and the sources of all:', () => {
  test.each<[Only['kind'], id: string, extent: Partial<ReturnType<typeof told>>]>([
    [
      'route',
      'railway',
      {
        routes: 'railway',
        commitments: 'speech.1a outcomes.1',
        passages: 'speech.1 outcomes.1',
        mentions: 'railway in speech.1, railway in outcomes.1',
        promises: 'start',
        sources: 'gazette survey herald',
      },
    ],
    [
      'route',
      'pipeline',
      {
        routes: 'pipeline',
        passages: 'declaration.1',
        mentions: 'pipeline in declaration.1',
        sources: 'gazette survey archive',
      },
    ],
    [
      'place',
      'crossing',
      {
        places: 'crossing',
        commitments: 'speech.1b',
        passages: 'speech.1',
        mentions: 'crossing in speech.1',
        sources: 'gazette survey almanac',
      },
    ],
    [
      'commitment',
      'speech.1a',
      {
        routes: 'railway',
        commitments: 'speech.1a',
        passages: 'speech.1',
        mentions: 'railway in speech.1',
        promises: 'start',
        sources: 'gazette survey herald',
      },
    ],
    [
      'commitment',
      'speech.1b',
      {
        places: 'crossing',
        commitments: 'speech.1b',
        passages: 'speech.1',
        mentions: 'crossing in speech.1',
        sources: 'gazette survey almanac',
      },
    ],
    [
      'commitment',
      'outcomes.2',
      { commitments: 'outcomes.2', passages: 'outcomes.2', promises: 'mechanism', sources: 'gazette' },
    ],
    [
      'passage',
      'speech.1',
      {
        routes: 'railway express',
        places: 'crossing',
        commitments: 'speech.1a speech.1b',
        passages: 'speech.1',
        mentions: 'railway in speech.1, crossing in speech.1, express in speech.1',
        promises: 'start',
        sources: 'gazette survey almanac herald',
      },
    ],
    [
      'passage',
      'declaration.1',
      {
        routes: 'pipeline',
        places: 'lake',
        passages: 'declaration.1',
        mentions: 'pipeline in declaration.1, lake in declaration.1',
        sources: 'gazette survey archive',
      },
    ],
    ['place', 'railway', {}],
    ['route', 'crossing', {}],
    ['passage', 'nowhere', {}],
  ])('the %s %s', (kind, id, extent) => {
    expect(told(small.takenAlone({ kind, id }, 'It'))).toEqual({ ...NOTHING, ...extent });
  });
});

test('of what is shown only its own words and sources are taken', () => {
  const shown = small.taken({ query: 'Lake' });
  expect(shown.scope).toBe('shown');
  expect(told(shown)).toEqual({
    ...NOTHING,
    places: 'lake',
    passages: 'declaration.1',
    mentions: 'lake in declaration.1',
    sources: 'survey archive',
  });
});

test('everything is every thing once, in the order of the atlas', () => {
  const all = small.taken(null);
  expect(all.scope).toBe('all');
  expect(told(all)).toEqual({
    routes: 'railway express pipeline',
    places: 'crossing lake',
    commitments: 'speech.1a speech.1b outcomes.1 outcomes.2',
    passages: 'speech.1 declaration.1 outcomes.1 outcomes.2',
    mentions: [
      'railway in speech.1, railway in outcomes.1, express in speech.1, pipeline in declaration.1',
      'crossing in speech.1, lake in declaration.1',
    ].join(', '),
    promises: 'start mechanism',
    sources: 'gazette survey almanac archive herald',
  });
});
