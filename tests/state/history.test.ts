import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openingOf } from '../../src/compile/publish/publish.ts';
import { indexOpening } from '../../src/domain/lookup.ts';
import { bindHistory } from '../../src/state/history.ts';
import { changeView, createAtlasStore, type Store, select } from '../../src/state/store.ts';
import { initialView } from '../../src/state/view.ts';
import { compiled } from '../compile/fixture.ts';

const atlas = indexOpening(openingOf(compiled().atlas));
const HASH = '#map=4/42/70';

/** The addresses of a window, oldest first, and where it stands among them. */
let entries: string[];
let at: number;
let goTo: (index: number) => void;
let store: Store;
let prepare: (language: string) => Promise<unknown>;

beforeEach(() => {
  entries = [`?lang=en${HASH}`];
  at = 0;
  const location = {
    get search() {
      return (entries[at] ?? '').split('#')[0] ?? '';
    },
    hash: HASH,
  };
  const listeners: (() => void)[] = [];
  goTo = (index) => {
    at = index;
    for (const listener of listeners) listener();
  };
  vi.stubGlobal('window', {
    location,
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, url: string) => {
        entries[at] = url;
      },
      pushState: (_state: unknown, _title: string, url: string) => {
        entries = [...entries.slice(0, at + 1), url];
        at += 1;
      },
    },
    addEventListener: (_name: string, listener: () => void) => listeners.push(listener),
  });
  store = createAtlasStore(initialView(['en']), 'auto', []);
  prepare = vi.fn(async () => undefined);
  bindHistory(store, atlas, (language) => prepare(language));
});

afterEach(() => vi.unstubAllGlobals());

test('the address says the view from the first, and keeps the map’s camera', () => {
  expect(entries).toEqual([`?lang=en${HASH}`]);
});

test('a selection, a filter, a language and a page are steps; typing, lists and years in a row are not', () => {
  select(store, { kind: 'route', id: 'railway' });
  changeView(store, { query: 'gas' });
  changeView(store, { query: 'gas l' });
  changeView(store, { sectors: ['energy'] });
  changeView(store, { list: 'commitments' });
  changeView(store, { grouping: 'sector' });
  changeView(store, { year: 2019 });
  changeView(store, { year: 2020 });
  changeView(store, { year: null });
  changeView(store, { page: 'timeline' });
  changeView(store, { language: 'zh' });
  expect(entries.map((entry) => entry.replace(HASH, ''))).toEqual([
    '?lang=en',
    '?route=railway&q=gas+l&lang=en',
    '?route=railway&sectors=energy&q=gas+l&list=commitments&group=sector&lang=en',
    '?route=railway&sectors=energy&q=gas+l&list=commitments&group=sector&year=2020&lang=en',
    '?route=railway&sectors=energy&q=gas+l&list=commitments&group=sector&lang=en',
    '?route=railway&sectors=energy&q=gas+l&list=commitments&group=sector&page=timeline&lang=en',
    '?route=railway&sectors=energy&q=gas+l&list=commitments&group=sector&page=timeline&lang=zh',
  ]);
});

test('what is no part of the view is no step', () => {
  store.setState({ hover: { kind: 'route', id: 'railway' } });
  select(store, null);
  expect(entries).toHaveLength(1);
});

test('going back brings the view back, closes a choice, and makes no step of its own', async () => {
  select(store, { kind: 'route', id: 'railway' });
  changeView(store, { language: 'ru' });
  store.setState({ overlap: { x: 1, y: 1, targets: [] } });
  goTo(0);
  await vi.waitFor(() => expect(store.getState().view).toEqual(initialView(['en'])));
  expect(prepare).toHaveBeenCalledWith('en');
  expect(store.getState().overlap).toBeNull();
  expect(entries).toHaveLength(3);
  goTo(2);
  await vi.waitFor(() => expect(store.getState().view.language).toBe('ru'));
  expect(store.getState().view.selection).toEqual({ kind: 'route', id: 'railway' });
});

test('a step that asks for what is not there says so', async () => {
  select(store, { kind: 'route', id: 'railway' });
  entries[0] = '?route=canal&lang=en';
  goTo(0);
  await vi.waitFor(() =>
    expect(store.getState().notices).toEqual([
      { kind: 'link', faults: [{ parameter: 'route', value: 'canal' }] },
    ]),
  );
  expect(store.getState().view.selection).toBeNull();
});

test('a language that cannot be had is told; the step is taken without it, and the address says so', async () => {
  select(store, { kind: 'route', id: 'railway' });
  changeView(store, { selection: null, language: 'zh' });
  prepare = () => Promise.reject(new Error('gone'));
  goTo(1);
  await vi.waitFor(() =>
    expect(store.getState().notices).toEqual([{ kind: 'words-missing', detail: 'Error: gone' }]),
  );
  expect(store.getState().view).toMatchObject({ language: 'zh', selection: { id: 'railway' } });
  expect(entries[1]).toBe(`?route=railway&lang=zh${HASH}`);
});

test('a reader who is further back already is not thrown forward', async () => {
  select(store, { kind: 'route', id: 'railway' });
  select(store, { kind: 'route', id: 'express' });
  let release: () => void = () => undefined;
  prepare = vi
    .fn()
    .mockReturnValueOnce(
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    )
    .mockResolvedValue(undefined);
  goTo(1);
  goTo(0);
  await vi.waitFor(() => expect(store.getState().view.selection).toBeNull());
  release();
  await Promise.resolve();
  await Promise.resolve();
  expect(store.getState().view.selection).toBeNull();
});
