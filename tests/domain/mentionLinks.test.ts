import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { linkedRuns } from '../../src/domain/mentionLinks.ts';
import { curated } from '../curated.ts';

const atlas = indexAtlas(curated.atlas);

test('every mention of every passage has a link, and no word is lost', () => {
  let count = 0;
  for (const [id, { zh }] of atlas.passageById) {
    const mentions = atlas.mentionsByPassage.get(id) ?? [];
    const runs = linkedRuns(zh, mentions);
    expect(runs.map(({ text }) => text).join('')).toBe(zh);
    const linked = new Set(runs.flatMap(({ mention, beside }) => [...(mention ? [mention] : []), ...beside]));
    expect(linked).toEqual(new Set(mentions));
    count += linked.size;
  }
  expect(count).toBe(atlas.mentions.length);
});
