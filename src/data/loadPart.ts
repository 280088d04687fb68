/**
 * Brings a part of the code that is split off, with the chunks and style sheets that it needs. The build puts this in the
 * place of Vite's own helper (`src/compile/partsPlugin.ts`), so that every `import()` of the app goes through it.
 *
 * Some browsers keep the failure of a module for as long as the page lives, Chromium 150 among them, and of a chunk that the
 * part needs as well as of its own; and the failure of a preloading link is handed to the import after it. So nothing is
 * imported before all its files have been fetched, which leaves them in the browser's store for the import to take. What
 * failed, or has not come yet when it is asked for again, is fetched past that store.
 *
 * @param load the `import()` itself
 * @param files all that it needs, as the build knows it, itself included unless it stands alone
 * @param importer the address that `files` and the import are relative to
 * @throws what could not be had, and how the host answered; `RefusedAnew` where only a new page can help
 */
export async function loadPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  importer = document.baseURI,
): Promise<Part> {
  // The minifier keeps the address of an import as a literal.
  const [, own] = /import\(\s*["'`]([^"'`]+)/.exec(String(load)) ?? [];
  const addresses = new Set([...files, ...(own ? [own] : [])].map((file) => new URL(file, importer).href));
  const missing = [...addresses].filter((address) => !isHere(address));
  const isAnew = missing.some((address) => asked.has(address));
  await Promise.all(missing.map(bring));
  try {
    return await load();
  } catch (error) {
    for (const address of addresses) if (!isSheet(address)) forget(address);
    throw isAnew ? new RefusedAnew(error) : error;
  }
}

/** All files of a part came, and the browser still goes by what failed before. */
export class RefusedAnew extends Error {
  override name = 'RefusedAnew';
  constructor(cause: unknown) {
    super(String(cause), { cause });
  }
}

/** Addresses of files that came. */
const here = new Set<string>();
/** Addresses that were asked for, and did not come or have not yet. */
const asked = new Set<string>();

function isHere(address: string): boolean {
  // What the document itself has asked for is under way.
  return here.has(address) || (!asked.has(address) && namedInDocument(address));
}

function forget(address: string): void {
  here.delete(address);
  asked.add(address);
}

async function bring(address: string): Promise<void> {
  const isFirst = !asked.has(address);
  asked.add(address);
  if (!isFirst || !isSheet(address)) await fetchWhole(address, isFirst ? 'default' : 'reload');
  if (isSheet(address)) await linkSheet(address);
  here.add(address);
}

async function fetchWhole(address: string, cache: RequestCache): Promise<void> {
  const response = await fetch(address, { cache });
  const type = response.headers.get('content-type') ?? '';
  // A host that sends its first page in place of what is gone would spoil the import.
  if (!response.ok || type.includes('html'))
    throw new Error(`${address}: ${response.status} ${response.statusText} ${type}`);
  await response.arrayBuffer();
}

function linkSheet(address: string): Promise<void> {
  const element = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    crossOrigin: '',
    href: address,
  });
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error(`${address} does not come`));
    });
    document.head.append(element);
  });
}

function isSheet(address: string): boolean {
  return new URL(address).pathname.endsWith('.css');
}

function namedInDocument(address: string): boolean {
  const elements = document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]');
  return [...elements].some((element) => ('href' in element ? element.href : element.src) === address);
}
