import type { ThemeChoice } from './state/store.ts';
import { cssVariables, type Theme } from './symbols/tokens.ts';

export function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== 'auto') return choice;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the tokens on the page; false where they were there already. */
export function applyTheme(theme: Theme): boolean {
  const root = document.documentElement;
  if (root.dataset.theme === theme) return false;
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value);
  return true;
}
