import type { Target } from '../domain/atlas.ts';
import type { UiLanguage } from '../domain/languages.ts';

/** What has a page of its own. */
export const SHEET_KINDS = ['route', 'place', 'text'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What one page is about; the index is about all. */
export type Subject = { kind: SheetKind; id: string } | 'index';

const FOLDERS: Record<SheetKind, string> = { route: 'routes', place: 'places', text: 'texts' };

/** Where the page of a subject lies in the built site. */
export function pathOf(language: UiLanguage, subject: Subject): string {
  return subject === 'index'
    ? `${language}/index.html`
    : `${language}/${FOLDERS[subject.kind]}/${subject.id}.html`;
}

/** Where its picture lies: one for all languages, for it says all names. */
export function picturePath(subject: Subject): string {
  return subject === 'index' ? 'cards/index.png' : `cards/${FOLDERS[subject.kind]}/${subject.id}.png`;
}

/** The address of a file of the site as a page of the site names it. */
export function relative(from: string, to: string): string {
  const steps = from.split('/').length - 1;
  return steps === 0 ? `./${to}` : '../'.repeat(steps) + to;
}

/** The page of a thing; a region has none. */
export function subjectOf({ kind, id }: Target): Subject | undefined {
  return kind === 'region' ? undefined : { kind, id };
}
