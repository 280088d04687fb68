import { beforeEach, expect, test, vi } from 'vitest';
import { changeView, createAtlasStore, dismiss, notify, type Store, select } from '../../src/state/store.ts';
import { initialView } from '../../src/state/view.ts';

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
