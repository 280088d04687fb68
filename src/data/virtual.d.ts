declare module 'virtual:atlas' {
  /** Address of a file of the compiled atlas, such as `routes.geojson`. */
  export function dataUrl(name: string): string;
}
