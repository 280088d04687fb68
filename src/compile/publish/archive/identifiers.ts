import type { Target } from '../../../domain/atlas.ts';

/** Names of things that hold wherever the site stands: `atlas:route/khorgos`. */
export const PREFIX = { atlas: 'urn:corridor-atlas:' } as const;

export function thingId({ kind, id }: Target): string {
  return `atlas:${kind}/${id}`;
}

export function passageId(passage: string): string {
  return `atlas:passage/${passage}`;
}
