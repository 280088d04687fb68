import { SITE } from '../domain/oneFile.ts';
import type { AddressTail } from './heal.ts';

/**
 * One file has its link in the hash, for messengers and file managers drop the query of a file. The view stands there as it does
 * in a query, the map's camera beside it. A query is understood too; where both speak, the hash holds.
 */
export function fromHash({ search, hash }: AddressTail): AddressTail {
  const parts = hash.slice(1).split('&').filter(Boolean);
  const isCamera = (part: string) => part.startsWith('map=');
  const words = [...parts.filter((part) => !isCamera(part)), search.slice(1)].filter(Boolean);
  const camera = parts.find(isCamera);
  return { search: words.length > 0 ? `?${words.join('&')}` : '', hash: camera ? `#${camera}` : '' };
}

export function inHash({ search, hash }: AddressTail): string {
  return `#${[search.slice(1), hash.slice(1)].filter(Boolean).join('&')}`;
}

/** A link of the one file that others can open: on the site that it belongs to, or else in a copy of the file. */
export function linkOfFile(tail: AddressTail, file: string): string {
  return SITE ? SITE + tail.search + tail.hash : file.replace(/[?#].*$/, '') + inHash(tail);
}
