import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/atlas.ts';
import { concordanceOf } from '../../src/domain/concordance.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { mentionKey, mentionsInOrder } from '../../src/domain/trail.ts';
import { FIRMNESS } from '../../src/domain/vocabulary.ts';
import { curated } from '../curated.ts';

const atlas = indexAtlas(curated.atlas);
const passages = atlas.texts.flatMap((text) => text.passages);
const targets: Target[] = [
  ...atlas.routes.map(({ id }): Target => ({ kind: 'route', id })),
  ...atlas.places.map(({ id }): Target => ({ kind: 'place', id })),
  ...atlas.regions.map(({ id }): Target => ({ kind: 'region', id })),
];

test('the mentions of a thing go on in the order in which one reads, and none is left out', () => {
  for (const target of targets) {
    const mentions = mentionsInOrder(atlas, target);
    const places = mentions.map(({ passage, start }) => [
      passages.findIndex(({ id }) => id === passage),
      start,
    ]);
    for (const [index, [passage = 0, start = 0]] of places.entries()) {
      const [before = -1, from = -1] = places[index - 1] ?? [];
      expect(passage > before || (passage === before && start > from), target.id).toBe(true);
    }
    const own = atlas.mentions.filter(({ target: { kind, id } }) => kind === target.kind && id === target.id);
    expect(mentions.map(mentionKey).sort()).toEqual(own.map(mentionKey).sort());
  }
  expect(new Set(atlas.mentions.map(mentionKey)).size).toBe(atlas.mentions.length);
});

test('a text is silent, or its cell leads to its first mention and tells the firmest words about the thing', () => {
  for (const target of targets) {
    const mentions = mentionsInOrder(atlas, target);
    const cells = concordanceOf(atlas, target);
    expect(cells).toHaveLength(atlas.texts.length);
    let told = 0;
    for (const [index, cell] of cells.entries()) {
      const text = atlas.texts[index];
      const own = mentions.filter(({ passage }) => text?.passages.some(({ id }) => id === passage));
      if (own.length === 0) {
        expect(cell).toBeNull();
        continue;
      }
      const about = atlas.commitments.filter((commitment) =>
        own.some(
          ({ passage, start, end }) =>
            passage === commitment.passage && commitment.start <= start && end <= commitment.end,
        ),
      );
      const steps = about.map(({ firmness }) => FIRMNESS.indexOf(firmness));
      expect(cell).toEqual({
        text,
        named: own.filter(({ manner }) => manner === 'names').length,
        meant: own.filter(({ manner }) => manner !== 'names').length,
        at: told + 1,
        passage: own[0]?.passage,
        firmness: steps.length > 0 ? FIRMNESS[Math.max(...steps)] : undefined,
      });
      told += own.length;
    }
    expect(told).toBe(mentions.length);
  }
});
