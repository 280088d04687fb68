import { renderAsync } from '@resvg/resvg-js';

/** Drawings as PNG, by path; several at a time, for they are drawn off the main thread. */
export async function drawnPictures(
  drawings: [path: string, svg: string][],
): Promise<[path: string, png: Uint8Array][]> {
  return Promise.all(
    drawings.map(async ([path, svg]): Promise<[string, Uint8Array]> => {
      const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
      return [path, picture.asPng()];
    }),
  );
}
