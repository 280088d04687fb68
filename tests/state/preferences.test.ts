import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  followPreference,
  isWelcomed,
  keepFollowing,
  keepPreference,
  languagePreference,
  rememberChanges,
  rememberKeeping,
  rememberPreferences,
  rememberWelcome,
  resolveTheme,
  seenChanges,
  themePreference,
} from '../../src/state/preferences.ts';
import { changeView, createAtlasStore, notify } from '../../src/state/store.ts';
import { initialView } from '../../src/state/view.ts';

let kept: Map<string, string>;
const window = {
  isDark: false,
  localStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  },
  matchMedia: (query: string) => ({ matches: query === '(prefers-color-scheme: dark)' && window.isDark }),
};
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('window', window);
});
afterEach(() => vi.unstubAllGlobals());

const remembered = () => ({
  language: languagePreference(),
  theme: themePreference(),
  isWelcomed: isWelcomed(),
  follows: followPreference(),
  keeps: keepPreference(),
  changes: seenChanges(),
});
const FIRST_VISIT = {
  language: '',
  theme: 'auto',
  isWelcomed: false,
  follows: true,
  keeps: null,
  changes: null,
};

function chooseAll(): void {
  const store = createAtlasStore(initialView(['en']), 'auto', []);
  rememberPreferences(store);
  changeView(store, { language: 'ru' });
  store.setState({ theme: 'dark' });
  rememberWelcome();
  keepFollowing(false);
  rememberKeeping(true);
  rememberChanges('2026-11-20');
}

test('each choice is remembered by itself, and none stands in the place of another', () => {
  expect(remembered()).toEqual(FIRST_VISIT);
  chooseAll();
  expect(remembered()).toEqual({
    language: 'ru',
    theme: 'dark',
    isWelcomed: true,
    follows: false,
    keeps: true,
    changes: '2026-11-20',
  });
  keepFollowing(true);
  rememberKeeping(false);
  expect([followPreference(), keepPreference()]).toEqual([true, false]);
});

test('the keys under which readers have their choices stay', () => {
  chooseAll();
  expect(Object.fromEntries(kept)).toEqual({
    'atlas-language': 'ru',
    'atlas-theme': 'dark',
    'atlas-welcomed': 'yes',
    'atlas-follow': 'no',
    'atlas-keep': 'yes',
    'atlas-changes': '2026-11-20',
  });
});

test('only what the reader changed is remembered', () => {
  const store = createAtlasStore(initialView(['en']), 'auto', []);
  rememberPreferences(store);
  notify(store, { kind: 'map-lost' });
  changeView(store, { query: 'gas' });
  expect(kept.size).toBe(0);
});

test('a theme that there is not is none', () => {
  kept.set('atlas-theme', 'sepia');
  expect(themePreference()).toBe('auto');
});

test('a closed storage costs the memory, and nothing else', () => {
  const closed = () => {
    throw new Error('closed');
  };
  vi.stubGlobal('window', { localStorage: { getItem: closed, setItem: closed } });
  chooseAll();
  expect(remembered()).toEqual(FIRST_VISIT);
});

test.each([
  ['auto', false, 'light'],
  ['auto', true, 'dark'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
] as const)('the theme %s, where the system is dark: %s, is %s', (choice, isDark, theme) => {
  window.isDark = isDark;
  expect(resolveTheme(choice)).toBe(theme);
});
