import type { Edition } from '../../domain/atlas.ts';
import { EDITION_DAY, EDITION_MARK, FACE_CLASS } from '../../domain/frozen.ts';
import { UI_LANGUAGE_IDS } from '../../domain/languages.ts';
import { escaped } from '../../exports/escaped.ts';

const FACE = new RegExp(`<template class="${FACE_CLASS}">(.*?)</template>`, 's');

/** Whether a page of the site says on its face that it is of a kept edition: the app's own, and those that need no script. */
export function hasFace(path: string): boolean {
  const isSheet = UI_LANGUAGE_IDS.some((language) => path.startsWith(`${language}/`));
  return path === 'index.html' || (isSheet && path.endsWith('.html'));
}

/**
 * A page of the site, marked as that of a kept edition. By this the app, which is the same, says on its face what it is; a page
 * without script has the words at hand, and now shows them.
 * @throws where the page has no place for either
 */
export function withFace(
  path: string,
  page: string,
  { version, date }: Pick<Edition, 'version' | 'date'>,
): string {
  const mark = `${EDITION_MARK}="${escaped(version)}" ${EDITION_DAY}="${escaped(date)}"`;
  const marked = page.replace(/<html\b/, `<html ${mark}`);
  const faced = path === 'index.html' ? marked : marked.replace(FACE, '$1');
  if (marked === page || (path !== 'index.html' && faced === marked))
    throw new Error(`${path} has no place where an edition says what it is`);
  return faced;
}
