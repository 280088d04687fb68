import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { keeperOf, partOf } from '../../src/keeper/keeper.ts';

const SITE = 'https://host/maps/';
const PLAIN = { mode: 'cors', headers: new Headers() } as const;

/** Caches as a browser has them, as far as the keeper asks. */
function storageOf(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return {
      match: async (address: string) => files.get(address)?.clone(),
      put: async (address: string, response: Response) => void files.set(address, response),
    };
  };
  return {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => open(name),
  } as unknown as CacheStorage;
}

let storage: CacheStorage;
let host: Record<string, string>;
let asked: string[];

const proofOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The browser refuses what `integrity` does not prove. */
const ask = (async (address: string, { integrity }: RequestInit) => {
  asked.push(address);
  const content = host[address.slice(SITE.length) || './'];
  if (content === undefined || proofOf(content) !== integrity) throw new TypeError('Failed to fetch');
  return new Response(content);
}) as unknown as typeof fetch;

function release(id: string, files: Record<string, string>) {
  host = files;
  const proofs = Object.entries(files).map(([address, content]) => [address, proofOf(content)]);
  return keeperOf({ id, files: Object.fromEntries(proofs) }, SITE, storage, ask);
}
const text = async (response: Promise<Response | undefined>) => (await response)?.text();
const FIRST = { './': 'page 1', 'assets/a-1.js': 'code 1', 'basemap/a?v=1': 'ground' };
const SECOND = { './': 'page 2', 'assets/a-2.js': 'code 2', 'basemap/a?v=1': 'ground' };

beforeEach(() => {
  storage = storageOf();
  asked = [];
});

test('a release is kept whole or not at all, and one that fails leaves the one before', async () => {
  await release('one', FIRST).install();
  const two = release('two', SECOND);
  host = { ...SECOND, 'assets/a-2.js': '<!doctype html>' };
  await expect(two.install()).rejects.toThrow();
  expect(await storage.keys()).toEqual(['corridor-atlas /maps/ one']);
});

test('a page finds the files of its own release, a new page those of the newest, and nothing is fetched twice', async () => {
  const one = release('one', FIRST);
  await one.install();
  const two = release('two', SECOND);
  asked = [];
  await two.install();
  expect(asked.sort()).toEqual([`${SITE}`, `${SITE}assets/a-2.js`]);
  const page = (path: string) => ({ ...PLAIN, mode: 'navigate', url: SITE + path }) as const;
  expect(await text(one.answer(page('?lang=zh')))).toBe('page 1');
  expect(await text(two.answer(page('index.html?lang=zh#map=4/1/1')))).toBe('page 2');
  expect(await text(two.answer({ ...PLAIN, url: `${SITE}assets/a-1.js` }))).toBe('code 1');
  expect(await two.answer({ ...PLAIN, url: `${SITE}basemap/a?v=0` })).toBeUndefined();
  await two.tidy(await two.ours());
  expect(await storage.keys()).toEqual(['corridor-atlas /maps/ two']);
  expect(await two.answer({ ...PLAIN, url: `${SITE}assets/a-1.js` })).toBeUndefined();
});

test('who asks what page the host has now, or for a page that needs no script, asks the network', async () => {
  const one = release('one', FIRST);
  await one.install();
  expect(await one.answer({ ...PLAIN, url: SITE })).toBeUndefined();
  expect(await one.answer({ ...PLAIN, mode: 'navigate', url: `${SITE}en/index.html` })).toBeUndefined();
});

test('a part of an archive is cut out of the whole, as far as it goes', async () => {
  const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'x/y' } });
  const part = await partOf(whole(), 'bytes=2-4');
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  expect(await (await partOf(whole(), 'bytes=8-99')).text()).toBe('89');
  expect(await (await partOf(whole(), 'bytes=7-')).text()).toBe('789');
  expect((await partOf(whole(), 'bytes=10-12')).status).toBe(416);
  expect((await partOf(whole(), 'bytes=-3')).status).toBe(200);
});
