/** What a page says to the worker that keeps the site. */
export const TAKE_OVER = 'take over';
/** Said by a page of the newest release once it stands. */
export const TIDY = 'tidy';
export type Message = typeof TAKE_OVER | typeof TIDY;
