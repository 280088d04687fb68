/** Signs that stand after a link in running text, and that messengers take for a part of it. */
const TAIL_SIGNS = [...' )]}>,.;:!?\'"/\\*_|…»”’」』）】》〉，。、；：！？—\u200b\u00a0'];
const TAIL = new RegExp(
  `(?:${TAIL_SIGNS.flatMap((sign) => [sign, encodeURIComponent(sign), percentOf(sign)])
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')}|\\+)+$`,
  'i',
);

/** What follows the path of an address, in its two parts, each with its sign or empty. */
export type AddressTail = { search: string; hash: string };

/**
 * A link as it was before a messenger, a mail program or a sentence around it damaged it: `&amp;`, an encoded `#`, a whole
 * query encoded once more, and signs glued to its end are put right. A sound link is left as it is.
 */
export function healAddress({ search, hash }: AddressTail): AddressTail {
  let whole = (search + hash).replace(/&(?:amp|#x?0*(?:38|26));/gi, '&');
  if (/^\?[^=&#]*%3d/i.test(whole)) whole = `?${decoded(whole.slice(1))}`;
  if (!whole.includes('#')) whole = whole.replace(/&?%23(?=map(?:=|%3d))/i, '#');
  whole = whole.replace(/#map%3d/i, '#map=');
  const at = whole.includes('#') ? whole.indexOf('#') : whole.length;
  return { search: whole.slice(0, at).replace(TAIL, ''), hash: decoded(whole.slice(at)).replace(TAIL, '') };
}

/** The form that encoders give a sign which `encodeURIComponent` leaves as it is. */
function percentOf(sign: string): string {
  return sign.length === 1 && sign < '\x80'
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(sign);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
