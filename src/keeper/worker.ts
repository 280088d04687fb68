import { keeperOf, type Release } from './keeper.ts';
import { type Message, TAKE_OVER, TIDY } from './messages.ts';

/** Written in by the build (`src/compile/offline/offlinePlugin.ts`). */
declare const RELEASE: Release;

/** What is used of the scope of a service worker; the types of the DOM do not know it. */
type Scope = {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(which: { includeUncontrolled: boolean }): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { data: Message }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
};
type Lasting = { waitUntil(done: Promise<unknown>): void };
type Asking = { request: Request; respondWith(response: Promise<Response>): void };

const scope = self as unknown as Scope;
const site = scope.registration.scope;
const keeper = keeperOf(RELEASE, site, caches, fetch.bind(self));

scope.addEventListener('install', (event) => event.waitUntil(keeper.install()));
// The page that asked to be kept is answered from now on, as it may outlive its files at the host.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  if (event.data === TIDY) event.waitUntil(tidy());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const isPage = request.mode === 'navigate' && /^(index\.html)?$/.test(pathIn(request.url) ?? '-');
  // Pages that need no script, and kept editions, are the network's.
  if (request.method !== 'GET' || (request.mode === 'navigate' && !isPage)) return;
  if (pathIn(request.url)?.startsWith('editions/') !== false) return;
  event.respondWith(keeper.answer(request).then((response) => response ?? fetch(request)));
});

/** Within the site; undefined for what is none of it. */
function pathIn(address: string): string | undefined {
  const path = address.startsWith(site) ? address.slice(site.length) : undefined;
  return path?.replace(/[?#].*$/, '');
}

/** A page beside the one that asks may be of an older release; one that is on its way is none of these names. */
async function tidy(): Promise<void> {
  const names = await keeper.ours();
  const { installing, waiting } = scope.registration;
  const pages = await scope.clients.matchAll({ includeUncontrolled: true });
  if (!installing && !waiting && pages.length <= 1) await keeper.tidy(names);
}
