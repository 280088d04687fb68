import type { Theme } from './domain/vocabulary.ts';
import { cssVariables } from './symbols/tokens.ts';

/** Puts the tokens on the page; false where they were there already. */
export function applyTheme(theme: Theme): boolean {
  const root = document.documentElement;
  if (root.dataset.theme === theme) return false;
  root.dataset.theme = theme;
  for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value);
  return true;
}

/** Paper is light: while the page is printed it has the light tokens, then its own again. */
export function dressForPaper(themeNow: () => Theme): void {
  window.addEventListener('beforeprint', () => applyTheme('light'));
  window.addEventListener('afterprint', () => applyTheme(themeNow()));
}
