import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { toBase85 } from '../../domain/base85.ts';
import { NEVER } from '../policyPlugin.ts';

export type PackedFile = { path: string; bytes: Uint8Array; type: string };

/** What the page is made of. */
export type PageParts = {
  /** The page of the site, as it was built. */
  page: string;
  /** Style of the first words, until the rest is unpacked. */
  style: string;
  /** Unpacks all else; classic or module, without imports. */
  script: string;
  files: PackedFile[];
  /** Where the site stands, if that is known. */
  site: string | undefined;
};

/**
 * What the page may do: nothing outside itself. The browser gives what is unpacked addresses of `blob:`; the map starts its
 * worker from a copy as `data:` where the page is of no origin, as on a disk.
 */
export function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}' blob:`,
    `style-src '${hashOf(style)}'`,
    'connect-src blob:',
    'font-src blob:',
    'img-src blob:',
    'worker-src blob: data:',
    ...NEVER,
  ].join('; ');
}

/** The page with everything in it; it asks nobody for anything. */
export function singlePage({ page, style, script, files, site }: PageParts): string {
  if (/<\/(script|style)/i.test(script + style)) throw new Error('script or style would end too early');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`;
  const bare = page
    .replace(/[ \t]*<link\b[^>]*>\n?/g, '')
    .replace(/[ \t]*<script\b[^>]*>[\s\S]*?<\/script>\n?/g, '')
    .replace(/<a href="\.\/([^"]*)"([^>]*)>(.*?)<\/a>/g, (_, path, more, words) =>
      site ? `<a href="${site}${path}"${more}>${words}</a>` : words,
    )
    .replace('<head>', () => `<head>\n    ${policy}`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`);
  const blocks = files.map(blockOf).join('\n');
  return bare.replace('</body>', () => `${blocks}\n<script type="module">${script}</script>\n  </body>`);
}

/** A block that no browser runs: a file, deflated where that makes it smaller, as printable signs. */
function blockOf({ path, bytes, type }: PackedFile): string {
  const deflated = deflateRawSync(bytes, { level: 9 });
  const isSmaller = deflated.length < bytes.length * 0.98;
  const packed = isSmaller ? deflated : bytes;
  const inflated = isSmaller ? ` data-inflated="${bytes.length}"` : '';
  return `<script type="text/plain" data-file="${path}" data-type="${type}" data-bytes="${packed.length}"${inflated}>${toBase85(packed)}</script>`;
}

function hashOf(words: string): string {
  return `sha256-${createHash('sha256').update(words).digest('base64')}`;
}
