import { expect, test } from 'vitest';
import { openingOf } from '../../src/compile/publish/publish.ts';
import { indexOpening } from '../../src/domain/lookup.ts';
import { finderOf } from '../../src/domain/search.ts';
import { derivedFrom } from '../../src/state/derived.ts';
import { initialView } from '../../src/state/view.ts';
import { compiled } from '../compile/fixture.ts';

const atlas = indexOpening(openingOf(compiled().atlas));
const view = initialView(['en']);

/** Counts how often the commitments are gone through: once for each search. */
function watched() {
  let searches = 0;
  const commitments = new Proxy(atlas.commitments, {
    get(target, name, receiver) {
      if (name === 'filter') searches += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { derived: derivedFrom({ ...atlas, commitments }), searches: () => searches };
}

test('a letter typed computes the matches once, whoever asks for them', () => {
  const { derived, searches } = watched();
  const typed = { ...view, query: '机' };
  const matches = derived.matches(typed);
  expect(derived.matches(typed)).toBe(matches);
  expect(
    derived.matches({
      sectors: typed.sectors,
      kinds: typed.kinds,
      firmness: typed.firmness,
      fates: typed.fates,
      query: typed.query,
    }),
  ).toBe(matches);
  expect(searches()).toBe(1);
  derived.matches({ ...typed, query: '机制' });
  expect(searches()).toBe(2);
});

test('what is chosen beside the filters leaves the matches as they are', () => {
  const { derived, searches } = watched();
  const matches = derived.matches(view);
  const selected = { ...view, selection: { kind: 'route', id: 'railway' } as const, year: 2020 };
  expect(derived.matches(selected)).toBe(matches);
  expect(searches()).toBe(1);
  expect(derived.emphasis(selected)).toEqual({
    selected: [{ kind: 'route', id: 'railway' }],
    related: [
      { kind: 'place', id: 'crossing' },
      { kind: 'place', id: 'lake' },
    ],
  });
  const typed = { ...selected, query: 'x' };
  expect(derived.emphasis(typed)).toBe(derived.emphasis(selected));
});

test('strips lift their routes and the places on them, unless something else is selected', () => {
  const strips = { ...view, page: 'strip' as const, strips: ['railway', 'express'] };
  const { emphasis } = derivedFrom(atlas);
  expect(emphasis(strips).selected.map(({ id }) => id)).toEqual(['railway', 'express']);
  expect(emphasis(strips).related).toContainEqual({ kind: 'place', id: 'crossing' });
  expect(emphasis({ ...strips, page: 'map' }).selected).toEqual([]);
  const selection = { kind: 'place', id: 'crossing' } as const;
  expect(emphasis({ ...strips, selection }).selected).toEqual([selection]);
});

test.each([
  ['nothing', null, [], []],
  ['a place', { kind: 'place', id: 'crossing' }, ['place/crossing'], ['route/railway']],
  ['a region', { kind: 'region', id: 'south-asia' }, [], []],
  ['a commitment', { kind: 'commitment', id: 'speech.1b' }, ['place/crossing'], []],
  ['what does not exist', { kind: 'commitment', id: 'speech.9' }, [], []],
] as const)('%s lifts itself and what belongs to it', (_what, selection, selected, related) => {
  const emphasis = derivedFrom(atlas).emphasis({ ...view, selection });
  const keys = (targets: { kind: string; id: string }[]) => targets.map(({ kind, id }) => `${kind}/${id}`);
  expect([keys(emphasis.selected), keys(emphasis.related)]).toEqual([selected, related]);
});

test('the passage that is read lifts its things, where nothing is selected and a text is read', () => {
  const derived = derivedFrom(atlas);
  const reading = { ...view, page: 'read' as const, passage: 'speech.1' };
  const nothing = { selected: [], related: [] };
  expect(derived.emphasis(reading)).toEqual(nothing);
  derived.readWith((passage) => [{ kind: 'place', id: passage }]);
  expect(derived.emphasis(reading)).toEqual({ selected: [{ kind: 'place', id: 'speech.1' }], related: [] });
  expect(derived.emphasis({ ...reading, passage: 'speech.2' }).selected).toEqual([
    { kind: 'place', id: 'speech.2' },
  ]);
  expect(derived.emphasis({ ...reading, passage: null })).toEqual(nothing);
  expect(derived.emphasis({ ...reading, page: 'map' })).toEqual(nothing);
  const selection = { kind: 'route', id: 'railway' } as const;
  expect(derived.emphasis({ ...reading, selection }).selected).toEqual([selection]);
  derived.readWith(null);
  expect(derived.emphasis(reading)).toEqual(nothing);
});

test('what is lifted is computed anew only for what it follows from', () => {
  const { emphasis } = derivedFrom(atlas);
  const first = emphasis(view);
  expect(emphasis({ ...view, passage: 'speech.1', strips: ['railway'] })).toBe(first);
});

test('the finder that knows more is asked as soon as it has come', () => {
  const { derived } = watched();
  const typed = { ...view, query: 'gas' };
  const before = derived.matches(typed);
  derived.findWith(() => finderOf(atlas)(''));
  expect(derived.matches(typed)).not.toBe(before);
});
