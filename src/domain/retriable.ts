/**
 * A part of the code that can be asked for again. Some browsers keep the failure of a module and never fetch it anew under
 * the same address: from the second try on it is asked for under another one, which the first failure has named.
 */
export function retriable<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let failures = 0;
  return () =>
    load().catch((error: unknown) => {
      failures += 1;
      const [address] = /https?:\/\/\S+\.m?js/.exec(String(error)) ?? [];
      if (failures === 1 || !address) throw error;
      return import(/* @vite-ignore */ `${address}?try=${failures}`) as Promise<Part>;
    });
}
