/** Whether this is the build that is one HTML file, which is opened from a disk and has no host. */
export const IS_ONE_FILE = import.meta.env.MODE === 'single';

/** Where the site stands that the one file belongs to, absolute, with a slash at its end; empty where nobody said. */
export const SITE: string = IS_ONE_FILE ? import.meta.env.ATLAS_SITE : '';
