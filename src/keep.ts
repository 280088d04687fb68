import { reload } from './data/release.ts';
import { keeperAddress, siteAddress } from './data/source.ts';
import { EDITION_MARK } from './domain/frozen.ts';
import { IS_ONE_FILE } from './domain/oneFile.ts';
import { cachePrefix } from './keeper/keeper.ts';
import { type Message, TAKE_OVER, TIDY } from './keeper/messages.ts';
import { keepPreference, rememberKeeping } from './state/preferences.ts';
import type { Keeping, Store } from './state/store.ts';

/** A page that is looked at again asks at most so often whether the host has a newer release, ms. */
const ASK_AGAIN_MS = 60_000;

/**
 * Keeps the site for reading without a network, and tells the store how far that is. Says nothing where it cannot be: in a frame that
 * is sealed off, in a file that is opened by itself, in a kept edition, in a browser that has no such workers.
 */
export async function beginKeeping(store: Store): Promise<void> {
  const site = siteAddress();
  if (!import.meta.env.PROD || !canKeep()) return;
  const container = navigator.serviceWorker;
  const found = await container.getRegistration(site);
  let registration = found?.scope === site ? found : undefined;

  const show = (state?: Keeping['state']) =>
    store.setState({
      keeping: {
        state: state ?? (registration?.active ? 'saved' : registration?.installing ? 'saving' : 'off'),
        hasNext: Boolean(registration?.waiting && registration.active),
        save,
        remove,
        renew,
      },
    });
  const say = (message: Message, worker: ServiceWorker | null | undefined) => worker?.postMessage(message);

  function follow(): void {
    const watch = () => {
      const { installing } = registration ?? {};
      show();
      installing?.addEventListener('statechange', () =>
        show(installing.state === 'redundant' && !registration?.active ? 'failed' : undefined),
      );
    };
    registration?.addEventListener('updatefound', watch);
    watch();
  }

  async function save(): Promise<void> {
    rememberKeeping(true);
    await register();
  }

  async function register(): Promise<void> {
    show('saving');
    try {
      registration = await container.register(keeperAddress(), { scope: site });
      follow();
    } catch (error) {
      console.warn(error);
      show('failed');
    }
  }

  async function remove(): Promise<void> {
    rememberKeeping(false);
    await registration?.unregister();
    registration = undefined;
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site)));
    await Promise.all(names.map((name) => caches.delete(name)));
    show();
  }

  function renew(): void {
    container.addEventListener('controllerchange', () => reload(), { once: true });
    say(TAKE_OVER, registration?.waiting);
  }

  if (registration) {
    follow();
    say(TIDY, container.controller);
  } else if (keepPreference() ?? !savesData()) await register();
  else show();

  let askedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    registration?.update().catch(() => {});
  });
}

function canKeep(): boolean {
  return (
    'serviceWorker' in navigator &&
    window.isSecureContext &&
    window.origin !== 'null' &&
    !IS_ONE_FILE &&
    !document.documentElement.hasAttribute(EDITION_MARK)
  );
}

/** Whether the reader's system asks for little traffic; then nothing is kept that is not asked for. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}
