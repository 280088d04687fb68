import { IS_ONE_FILE } from '../domain/oneFile.ts';
import { linkOfFile } from './hashLink.ts';
import { addressNow } from './history.ts';

/** The absolute link of a view, to be cited or handed on. */
export function sharedLink(search: string, hash = ''): string {
  const { href } = window.location;
  return IS_ONE_FILE ? linkOfFile({ search, hash }, href) : new URL(search + hash, href).href;
}

/** Of what is seen now. */
export function sharedLinkNow(): string {
  const { search, hash } = addressNow();
  return IS_ONE_FILE ? sharedLink(search, hash) : window.location.href;
}
