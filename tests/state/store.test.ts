import { beforeEach, expect, test, vi } from 'vitest';
import {
  changeView,
  createAtlasStore,
  dismiss,
  followView,
  type Notice,
  notify,
  type Store,
  select,
  showLists,
  showOnMap,
  withdraw,
} from '../../src/state/store.ts';
import { initialView, isSame, type View } from '../../src/state/view.ts';

let store: Store;
beforeEach(() => {
  store = createAtlasStore(initialView(['en']), 'auto', []);
});

test('a selection with bounds asks the map to show them, each time anew', () => {
  const railway = { kind: 'route', id: 'railway' } as const;
  select(store, railway, [1, 2, 3, 4]);
  const { view, fit } = store.getState();
  expect([view.selection, fit]).toEqual([railway, { bounds: [1, 2, 3, 4], isAsked: false }]);
  select(store, { ...railway }, [1, 2, 3, 4]);
  expect(store.getState().view).toBe(view);
  expect(store.getState().fit).not.toBe(fit);
  const asked = store.getState().fit;
  select(store, { kind: 'place', id: 'lake' });
  expect(store.getState().fit).toBe(asked);
});

test('any change of the view closes a choice between lines', () => {
  const overlap = { x: 0, y: 0, targets: [] };
  store.setState({ overlap });
  changeView(store, { query: 'gas' });
  expect(store.getState().overlap).toBeNull();
  store.setState({ overlap });
  select(store, null);
  expect(store.getState().overlap).toBeNull();
  expect(store.getState().view.query).toBe('gas');
});

test('a notice is told once for its kind, the words of the newest link in one, until it is dismissed', () => {
  const lines = { kind: 'lines-missing', detail: 'one' } as const;
  const link = (value: string) => ({ kind: 'link' as const, faults: [{ parameter: 'route', value }] });
  notify(store, lines);
  notify(store, { ...lines, detail: 'two' });
  notify(store, link('canal'));
  notify(store, link('canal'));
  notify(store, link('tram'));
  expect(store.getState().notices).toEqual([lines, link('tram')]);
  const [first] = store.getState().notices;
  if (first) dismiss(store, first);
  expect(store.getState().notices).toEqual([link('tram')]);
});

test('what is said of a link goes with the first thing that the reader does, what is missing stays', () => {
  const missing = { kind: 'lines-missing', detail: 'one' } as const;
  const told: Notice[] = [missing, { kind: 'link', faults: [{ parameter: 'year', value: '1950' }] }];
  store.setState({ notices: told });
  followView(store, { passage: 'speech.1' });
  expect(store.getState()).toMatchObject({ view: { passage: 'speech.1' }, notices: told });
  for (const act of [() => changeView(store, { query: 'oil' }), () => select(store, null)]) {
    store.setState({ notices: [missing, { kind: 'link', faults: [{ parameter: 'year', value: '1950' }] }] });
    act();
    expect(store.getState().notices).toEqual([missing]);
  }
});

test('a follower that throws is reported, and those after it hear of the change', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const heard = vi.fn();
  const fault = new Error('no context');
  store.subscribe(() => {
    throw fault;
  });
  store.subscribe(heard);
  changeView(store, { query: 'gas' });
  expect(heard).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalledWith(fault);
  vi.unstubAllGlobals();
});

test('what is to be seen on the map is asked for, and a page that leaves no map is left', () => {
  const pages = ['timeline', 'ledger', 'read', 'map'] as const;
  const shown = (width: number) =>
    pages.map((page) => {
      vi.stubGlobal('window', { innerWidth: width, innerHeight: 900 });
      vi.stubGlobal('document', { documentElement: {} });
      vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
      changeView(store, { page });
      showOnMap(store, [1, 2, 3, 4]);
      vi.unstubAllGlobals();
      expect(store.getState().fit).toEqual({ bounds: [1, 2, 3, 4], isAsked: true });
      return store.getState().view.page;
    });
  expect(shown(1280)).toEqual(['map', 'map', 'read', 'map']);
  // Where there is room for three, the ledger leaves the map a part.
  expect(shown(1920)).toEqual(['map', 'ledger', 'read', 'map']);
});

test('the lists are led to from a detail and from a page in their place, and a page over the map stays', () => {
  const led = (page: View['page'], selection: View['selection']) => {
    changeView(store, { page, selection });
    const before = store.getState().view;
    showLists(store);
    const { view } = store.getState();
    return [view.page, view.selection, view === before];
  };
  expect(led('read', null)).toEqual(['map', null, false]);
  expect(led('timeline', { kind: 'place', id: 'x' })).toEqual(['timeline', null, false]);
  // What is there already is no step of the history.
  expect(led('map', null)).toEqual(['map', null, true]);
});

test('only what leaves no map at all makes the atlas one without', () => {
  notify(store, { kind: 'map-lost' });
  expect(store.getState().isMapless).toBe(false);
  notify(store, { kind: 'map-missing', detail: '' });
  expect(store.getState().isMapless).toBe(true);
});

test('what is no longer so is taken back, and that alone', () => {
  notify(store, { kind: 'map-lost' });
  notify(store, { kind: 'late', parts: [] });
  withdraw(store, 'late');
  expect(store.getState().notices).toEqual([{ kind: 'map-lost' }]);
  const before = store.getState();
  withdraw(store, 'late');
  expect(store.getState()).toBe(before);
});

test('selections are the same by kind and id', () => {
  const railway = { kind: 'route', id: 'railway' } as const;
  expect([isSame(railway, { ...railway }), isSame(null, null)]).toEqual([true, true]);
  expect([
    isSame(railway, { ...railway, kind: 'place' }),
    isSame(railway, { ...railway, id: 'road' }),
  ]).toEqual([false, false]);
  expect([isSame(railway, null), isSame(null, railway)]).toEqual([false, false]);
});
