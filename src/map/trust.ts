/** Browsers that know trusted types; the others go without. */
type TrustedTypes = {
  createPolicy(
    name: 'default',
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): unknown;
};

/**
 * Under the policy of the page, lets the map have what it needs and no more: its worker, by its very address, and its credits,
 * which are plain words. Call before the map starts.
 */
export function trustMap(workerAddress: string): void {
  // A frame that is sealed off from its own origin may not start a worker of that origin: MapLibre reads it and starts a copy.
  const isSealed = window.origin === 'null';
  if (!isSealed) {
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
      const isWorker = isSealed ? address.startsWith('data:text/javascript') : address === workerAddress;
      if (!isWorker) throw new TypeError(`Not the worker of the map: ${address}`);
      return address;
    },
  });
}
