import type { Plugin } from 'vite';

/** What no page of ours may ever do, on a host or in a file of its own: part of each policy. */
export const NEVER = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * What a page of the built site may do: nothing but with its own files. A frame that is sealed off from its own origin starts
 * its worker from a `data:` address; every other page narrows that down itself (`src/map/trust.ts`).
 */
export const POLICY = ["default-src 'self'", "worker-src 'self' data:", ...NEVER].join('; ');

/** Writes the policy into the built page, so that it holds on any host. The dev server's own scripts could not live under it. */
export function policyPlugin(): Plugin {
  return {
    name: 'corridor-atlas-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
