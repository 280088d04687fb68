import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedRuns, comparedTexts } from '../../src/domain/compared.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { curated } from '../curated.ts';

const atlas = indexAtlas(curated.atlas);

test('what another says too is common, as long as it can be; single signs are not', () => {
  expect(comparedRuns('推进中吉乌铁路建设，和', ['加快中吉乌铁路。和'])).toEqual([
    { words: '推进', isCommon: false },
    { words: '中吉乌铁路', isCommon: true },
    { words: '建设，和', isCommon: false },
  ]);
  expect(comparedRuns('甲乙', [])).toEqual([{ words: '甲乙', isCommon: false }]);
});

test('a run is common where another has it, with two letters at least, and could not be longer', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 12 });
  const lettersIn = (text: string) => text.replaceAll('，', '').length;
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (own, others) => {
      const isIn = (text: string) => others.some((other) => other.includes(text));
      /** The longest beginning that another has. */
      const longest = (from: string) => {
        for (let length = from.length; length > 0; length--) if (isIn(from.slice(0, length))) return length;
        return 0;
      };
      const expected: boolean[] = [];
      for (let at = 0; at < own.length; ) {
        const length = longest(own.slice(at));
        const isCommon = lettersIn(own.slice(at, at + length)) >= 2;
        for (let sign = 0; sign < (isCommon ? length : 1); sign++) expected.push(isCommon);
        at = expected.length;
      }
      const runs = comparedRuns(own, others);
      expect(runs.map((run) => run.words).join('')).toBe(own);
      expect(runs.flatMap((run) => Array(run.words.length).fill(run.isCommon))).toEqual(expected);
      for (const [index, run] of runs.entries()) expect(run.isCommon).not.toBe(runs[index - 1]?.isCommon);
    }),
  );
});

test('every word of every text stays, and nothing is common that only one text says', () => {
  const targets = [
    ...atlas.routes.map(({ id }) => ({ kind: 'route' as const, id })),
    ...atlas.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ];
  for (const target of targets) {
    const texts = comparedTexts(atlas, target);
    expect(texts.map(({ text }) => text.id)).toEqual(atlas.texts.map(({ id }) => id));
    for (const { text, excerpts } of texts)
      for (const { excerpt, runs } of excerpts) {
        const { passage, start, end } = excerpt;
        expect(runs.map(({ words }) => words).join('')).toBe(passage.zh.slice(start, end));
        const others = texts
          .filter((other) => other.text !== text)
          .flatMap((other) => other.excerpts.map((own) => own.excerpt.passage.zh));
        for (const { words, isCommon } of runs)
          if (isCommon) expect(others.length > 0 && words.length > 1).toBe(true);
      }
  }
});

test('the railway over Kyrgyzstan is said otherwise in each text, and Bedel by the speech alone', () => {
  const railway = comparedTexts(atlas, { kind: 'route', id: 'china-kyrgyzstan-uzbekistan-railway' });
  const own = railway.flatMap(({ excerpts }) =>
    excerpts.flatMap(({ runs }) => runs.filter(({ isCommon }) => !isCommon).map(({ words }) => words)),
  );
  expect(railway.filter(({ excerpts }) => excerpts.length > 0).length).toBeGreaterThan(1);
  expect(own.join()).toContain('磋商');
  const bedel = comparedTexts(atlas, { kind: 'place', id: 'bedel' });
  const naming = bedel.filter(({ excerpts }) =>
    excerpts.some(({ excerpt }) => excerpt.marks.some(({ manner }) => manner === 'names')),
  );
  expect(naming.map(({ text }) => text.id)).toEqual(['speech']);
});
