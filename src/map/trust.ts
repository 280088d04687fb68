import { keeperAddress } from '../data/source.ts';
import { IS_ONE_FILE } from '../domain/oneFile.ts';

/** Browsers that know trusted types; the others go without. */
type TrustedTypes = {
  createPolicy(
    name: 'default',
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): unknown;
};

/**
 * Under the policy of the page, lets the map have what it needs and no more: its worker, by its very address, and its credits,
 * which are plain words; beside it, the worker that keeps the site. Call before the map starts.
 */
export function trustMap(workerAddress: string): void {
  // A frame that is sealed off from its own origin may not start a worker of that origin: MapLibre reads it and starts a copy.
  const isSealed = window.origin === 'null';
  if (!isSealed && !IS_ONE_FILE) {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "worker-src 'self'";
    document.head.append(policy);
  }
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML(words) {
      if (/[<&]/.test(words)) throw new TypeError(`Not plain words: ${words}`);
      return words;
    },
    createScriptURL(address) {
      const isWorker = isSealed
        ? address.startsWith('data:text/javascript')
        : [workerAddress, keeperAddress()].includes(address);
      if (!isWorker) throw new TypeError(`Not a worker of ours: ${address}`);
      return address;
    },
  });
}
