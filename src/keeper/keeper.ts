/**
 * What is kept of the site so that it opens without a network: whole releases, each in a cache of its own. All that the app asks for
 * has an address that changes with what it holds, so that a page finds the files of its own release and no others.
 */

/** A build of the site: `id` names it; of each file the address, relative to the site, and what `integrity` proves it by. */
export type Release = { id: string; files: Record<string, string> };

/** Of the site itself, relative to itself. */
export const PAGE = './';
const AT_ONCE = 6;

/** All caches of the site at an address begin so; other sites of the same origin have theirs. */
export function cachePrefix(site: string): string {
  return `corridor-atlas ${new URL(site).pathname} `;
}

/** @param site its address, with its slash */
export function keeperOf({ id, files }: Release, site: string, storage: CacheStorage, ask: typeof fetch) {
  const own = cachePrefix(site) + id;
  const page = new URL(PAGE, site).href;

  async function ours(): Promise<string[]> {
    return (await storage.keys()).filter((name) => name.startsWith(cachePrefix(site)));
  }

  /** A file by its address, in whichever release that is kept. */
  async function kept(address: string): Promise<Response | undefined> {
    for (const name of [own, ...(await ours())]) {
      const response = (await storage.has(name)) && (await (await storage.open(name)).match(address));
      if (response) return response;
    }
    return undefined;
  }

  /** Past the browser's own store where that holds something else. */
  async function bring(address: string, integrity: string): Promise<Response> {
    const known = address === page ? undefined : await kept(address);
    if (known && (await proofOf(known.clone())) === integrity) return known;
    const fetched = await ask(address, { integrity, cache: address === page ? 'no-cache' : 'default' }).catch(
      () => ask(address, { integrity, cache: 'reload' }),
    );
    if (fetched.status !== 200 || fetched.redirected) throw new Error(`${address}: ${fetched.status}`);
    return fetched;
  }

  return {
    /** Keeps this release whole, or nothing of it. */
    async install(): Promise<void> {
      await storage.delete(own);
      try {
        const cache = await storage.open(own);
        const left = Object.entries(files);
        const turn = async (): Promise<void> => {
          for (let next = left.shift(); next; next = left.shift()) {
            const address = new URL(next[0], site).href;
            await cache.put(address, await bring(address, next[1]));
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, turn));
      } catch (error) {
        await storage.delete(own);
        throw error;
      }
    },

    /** Lets go of all releases but this one; to be asked when no page of another is open and none is on its way. */
    async tidy(names: readonly string[]): Promise<void> {
      await Promise.all(names.filter((name) => name !== own).map((name) => storage.delete(name)));
    },
    ours,

    /** The answer to a page's request, and undefined where the network is to be asked. */
    async answer(request: Pick<Request, 'url' | 'mode' | 'headers'>): Promise<Response | undefined> {
      const { origin, pathname, search } = new URL(request.url);
      const address = origin + pathname + search;
      if (request.mode === 'navigate') {
        const isPage = [page, `${page}index.html`].includes(origin + pathname);
        return isPage && (await storage.has(own)) ? (await storage.open(own)).match(page) : undefined;
      }
      // Who asks for the page as a file asks what the host has now.
      if (address === page) return undefined;
      const whole = await kept(address);
      const range = request.headers.get('range');
      return whole && range ? partOf(whole, range) : whole;
    },
  };
}

async function proofOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** The bytes that a page asks for, out of a whole file: archives are read in parts. */
export async function partOf(whole: Response, range: string): Promise<Response> {
  const bytes = await whole.blob();
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  // Forms that no reader of ours uses may be answered by the whole.
  if (from === '') return new Response(bytes, { headers: whole.headers });
  const last = Math.min(to === '' ? bytes.size - 1 : Number(to), bytes.size - 1);
  if (Number(from) > last)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes.size}` } });
  const part = bytes.slice(Number(from), last + 1);
  return new Response(part, {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? 'application/octet-stream',
      'Content-Range': `bytes ${from}-${last}/${bytes.size}`,
      'Content-Length': String(part.size),
    },
  });
}
