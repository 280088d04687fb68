import { escaped } from './escaped.ts';
/** What the frame of an atlas tells the page around it. */
export const HEIGHT_MESSAGE = 'corridor-atlas:height';

/** Before it has told how high it wants to be, px. */
const HEIGHT = 480;

/**
 * HTML for another page.
 * @param fitsHeight whether a script comes with it by which the frame takes the height that it asks for
 */
export function frameSnippet(link: string, title: string, fitsHeight: boolean): string {
  const frame = `<iframe src="${escaped(link)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
  if (!fitsHeight) return frame;
  return `${frame}
<script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== '${HEIGHT_MESSAGE}') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
}
