import type { Theme } from '../domain/vocabulary.ts';
import { type Store, THEME_CHOICES, type ThemeChoice } from './store.ts';

const LANGUAGE_KEY = 'atlas-language';
const THEME_KEY = 'atlas-theme';
const WELCOME_KEY = 'atlas-welcomed';
const CHANGES_KEY = 'atlas-changes';
const FOLLOW_KEY = 'atlas-follow';
const KEEP_KEY = 'atlas-keep';

/** What the reader chose last time; storage may be closed to us, and then nothing is remembered. */
export function languagePreference(): string {
  return stored(LANGUAGE_KEY) ?? '';
}

export function themePreference(): ThemeChoice {
  const choice = stored(THEME_KEY);
  return THEME_CHOICES.find((known) => known === choice) ?? 'auto';
}

/** Whether the reader has read, and put away, what a first visit is told. */
export function isWelcomed(): boolean {
  return stored(WELCOME_KEY) !== null;
}

export function rememberWelcome(): void {
  keep(WELCOME_KEY, 'yes');
}

/** Whether the map follows what is read; once switched off it stays off. */
export function followPreference(): boolean {
  return stored(FOLLOW_KEY) !== 'no';
}

export function keepFollowing(follows: boolean): void {
  keep(FOLLOW_KEY, follows ? 'yes' : 'no');
}

/** The newest day of entry among the changes that the reader has seen; null where none has been. */
export function seenChanges(): string | null {
  return stored(CHANGES_KEY);
}

export function rememberChanges(newest: string): void {
  keep(CHANGES_KEY, newest);
}

/** Whether the site is to be kept for reading without a network; null where the reader has not chosen. */
export function keepPreference(): boolean | null {
  const choice = stored(KEEP_KEY);
  return choice === null ? null : choice === 'yes';
}

export function rememberKeeping(keeps: boolean): void {
  keep(KEEP_KEY, keeps ? 'yes' : 'no');
}

/** The theme that a choice comes to on this system, now. */
export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'auto') return choice;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function rememberPreferences(store: Store): void {
  store.subscribe((state, before) => {
    if (state.view.language !== before.view.language) keep(LANGUAGE_KEY, state.view.language);
    if (state.theme !== before.theme) keep(THEME_KEY, state.theme);
  });
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A closed storage costs the reader only the memory of the choice.
  }
}
