/** On the root of a page that belongs to a kept edition: its version, and its day (YYYY-MM-DD). Freezing writes them, the app reads them. */
export const EDITION_MARK = 'data-kept-edition';
export const EDITION_DAY = 'data-kept-day';
/** Of the template that holds, in a page without script, what freezing shows. */
export const FACE_CLASS = 'kept-edition-face';
