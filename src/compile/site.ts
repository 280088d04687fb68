/** Where the site will stand, from the environment of the build: absolute addresses need it. Ends in a slash. */
export const SITE = process.env.ATLAS_SITE?.replace(/\/?$/, '/');
