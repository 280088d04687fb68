import type { Map as MapLibre } from 'maplibre-gl';
import { beforeEach, expect, test, vi } from 'vitest';
import { openingOf } from '../../src/compile/publish/publish.ts';
import type { Target } from '../../src/domain/atlas.ts';
import { indexOpening } from '../../src/domain/lookup.ts';
import { namedBy, ViewOnMap } from '../../src/map/applyView.ts';
import { derivedFrom } from '../../src/state/derived.ts';
import { initialView, type View } from '../../src/state/view.ts';
import { compiled } from '../compile/fixture.ts';

const atlas = indexOpening(openingOf(compiled().atlas));
const derived = derivedFrom(atlas);
const view = initialView(['en']);

/** What a map keeps of what it is told. */
function fakeMap() {
  const states = new Map<string, Record<string, boolean>>();
  const globalState: Record<string, unknown> = {};
  return {
    states,
    setFilter: vi.fn(),
    setPaintProperty: vi.fn(),
    setFeatureState: vi.fn(
      ({ source, id }: { source: string; id: string }, state: Record<string, boolean>) => {
        const key = `${source}/${id}`;
        states.set(key, { ...states.get(key), ...state });
      },
    ),
    getGlobalState: () => globalState,
    setGlobalStateProperty: vi.fn((name: string, value: unknown) => {
      globalState[name] = value;
    }),
  };
}

let map: ReturnType<typeof fakeMap>;
let shown: ViewOnMap;
beforeEach(() => {
  map = fakeMap();
  shown = new ViewOnMap(map as unknown as MapLibre, atlas, derived);
});

const told = (state: string) => [...map.states].filter(([, states]) => states[state]).map(([key]) => key);

test('a filter dims what it leaves out and nothing else, in every source that draws it', () => {
  shown.apply({ ...view, query: 'Railway' });
  expect(told('dim').sort()).toEqual(
    ['express', 'pipeline']
      .flatMap((id) =>
        ['bands', 'marks', 'route-names', 'route-names-near', 'routes', 'side-labels', 'strands'].map(
          (source) => `${source}/${id}`,
        ),
      )
      .concat(
        ['lake', 'crossing'].flatMap((id) =>
          ['area-names', 'basemap', 'places'].map((source) => `${source}/${id}`),
        ),
      )
      .sort(),
  );
  expect(shown.isShown({ kind: 'route', id: 'railway' })).toBe(true);
  expect(shown.isShown({ kind: 'route', id: 'pipeline' })).toBe(false);
  shown.apply(view);
  expect(told('dim')).toEqual([]);
  expect(shown.isShown({ kind: 'route', id: 'pipeline' })).toBe(true);
});

test('a selection is lifted, what belongs to it stays, all else recedes', () => {
  shown.apply({ ...view, selection: { kind: 'place', id: 'crossing' } });
  expect(told('selected')).toEqual(['places/crossing', 'area-names/crossing', 'basemap/crossing']);
  const receding = told('recede').filter((key) => key.startsWith('routes/') || key.startsWith('places/'));
  expect(receding.sort()).toEqual(['places/lake', 'routes/express', 'routes/pipeline']);
  expect(shown.look({ kind: 'route', id: 'pipeline' })).toMatchObject({ dim: false, recede: true });
  shown.apply(view);
  expect([...told('selected'), ...told('recede')]).toEqual([]);
});

test('points along the routes recede behind a choice, and are told so once', () => {
  shown.apply({ ...view, selection: { kind: 'route', id: 'railway' } });
  const recede = ['case', ['any', false, ['in', 'railway', ['get', 'routes']]], 1, expect.any(Number)];
  for (const layer of ['node-icons', 'knot-signs', 'knot-signs-main'])
    expect(map.setPaintProperty).toHaveBeenCalledWith(layer, 'icon-opacity', recede);
  const calls = map.setPaintProperty.mock.calls.length;
  shown.apply({ ...view, selection: { kind: 'route', id: 'railway' }, query: 'Railway' });
  expect(map.setPaintProperty).toHaveBeenCalledTimes(calls);
  shown.apply(view);
  expect(map.setPaintProperty).toHaveBeenLastCalledWith(expect.any(String), 'text-opacity', 1);
});

test('a selection stays on the map even where the filters leave it out', () => {
  shown.apply({ ...view, query: 'nothing', selection: { kind: 'route', id: 'railway' } });
  expect(told('dim')).not.toContain('routes/railway');
  expect(told('dim')).toContain('routes/express');
  expect(shown.isShown({ kind: 'route', id: 'railway' })).toBe(false);
});

test('a hover touches feature-state only, of two things at the most; no filter is run', () => {
  shown.apply(view);
  map.setFilter.mockClear();
  map.setFeatureState.mockClear();
  const search = vi.spyOn(derived, 'matches');
  const railway: Target = { kind: 'route', id: 'railway' };
  shown.hover(railway);
  expect(told('hover')).toEqual([
    'routes/railway',
    'route-names/railway',
    'route-names-near/railway',
    'side-labels/railway',
    'bands/railway',
    'strands/railway',
    'marks/railway',
  ]);
  shown.hover({ kind: 'place', id: 'lake' });
  expect(told('hover')).toEqual(['places/lake', 'area-names/lake', 'basemap/lake']);
  shown.hover({ kind: 'region', id: 'kg' });
  shown.hover(null);
  expect(told('hover')).toEqual([]);
  expect(map.setFilter).not.toHaveBeenCalled();
  expect(search).not.toHaveBeenCalled();
  expect(map.setFeatureState).toHaveBeenCalledTimes(7 + 7 + 3 + 3);
  search.mockRestore();
});

test('filters of the names are told only when the matches or the selection change', () => {
  shown.apply(view);
  const first = map.setFilter.mock.calls.length;
  expect(first).toBe(12);
  shown.apply({ ...view, list: 'places', year: 2019 });
  expect(map.setFilter).toHaveBeenCalledTimes(first);
  shown.apply({ ...view, sectors: ['energy'] });
  expect(map.setFilter).toHaveBeenCalledTimes(2 * first);
});

test('the names follow the language, told once', () => {
  shown.apply({ ...view, language: 'ru' });
  shown.apply({ ...view, language: 'ru', query: 'x' });
  expect(map.setGlobalStateProperty.mock.calls).toEqual([['language', 'ru']]);
});

test('after a new style all is told again', () => {
  const filtered: View = { ...view, query: 'Railway', selection: { kind: 'route', id: 'railway' } };
  shown.apply(filtered);
  shown.hover({ kind: 'route', id: 'railway' });
  const before = new Map(map.states);
  map.states.clear();
  shown.forget();
  shown.apply(filtered);
  shown.hover({ kind: 'route', id: 'railway' });
  expect(map.states).toEqual(before);
});

test('what is named: all that matches and the selection; what belongs to it at any zoom', () => {
  const filtered: View = { ...view, query: 'Express', selection: { kind: 'route', id: 'railway' } };
  expect(namedBy(derived.matches(filtered), derived.emphasis(filtered))).toEqual({
    routes: ['express', 'railway'],
    places: [],
    always: ['crossing', 'lake'],
  });
});
