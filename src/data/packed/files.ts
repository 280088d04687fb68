import { inflateSync } from 'fflate';
import { fromBase85 } from '../../domain/base85.ts';

/** A file of the site that lies within the page, as the build writes it: `src/compile/single/page.ts`. */
const BLOCK = 'script[data-file]';
const addresses = new Map<string, string>();

/** The address of a file of the site within this page, unpacked when it is first asked for; undefined where it is not here. */
export function addressWithin(path: string): string | undefined {
  const known = addresses.get(path);
  if (known) return known;
  const block = blocks.get(path);
  if (!block) return undefined;
  const address = URL.createObjectURL(new Blob([unpacked(block)], { type: block.dataset.type ?? '' }));
  addresses.set(path, address);
  // The browser holds the bytes from now on.
  block.remove();
  return address;
}

const blocks = new Map(
  [...document.querySelectorAll<HTMLScriptElement>(BLOCK)].map((block) => [block.dataset.file ?? '', block]),
);

/** The words of a file, once. */
export function wordsWithin(path: string): string {
  const block = blocks.get(path);
  return block ? new TextDecoder().decode(unpacked(block)) : '';
}

function unpacked(block: HTMLScriptElement): Uint8Array<ArrayBuffer> {
  const { bytes = '0', inflated } = block.dataset;
  const packed = fromBase85(block.textContent ?? '', Number(bytes));
  return inflated ? inflateSync(packed, { out: new Uint8Array(Number(inflated)) }) : packed;
}
