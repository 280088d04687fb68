declare module 'virtual:atlas' {
  /** Address of a file of the compiled atlas, such as `routes.geojson`; undefined where the one file does without it. */
  export function dataUrl(name: string): string | undefined;
  /** Address of a file of the basemap. */
  export function groundUrl(name: string): string;
}

interface ImportMetaEnv {
  /** Where the site stands that the one file belongs to; only there. */
  readonly ATLAS_SITE: string;
}
