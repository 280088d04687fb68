import { z } from 'zod';
import { PLACE_KINDS, POINT_BASES, SEGMENT_COUNTRIES } from '../vocabulary.ts';
import { claim } from './claims.ts';
import { partialDate } from './dates.ts';
import { polygon, position } from './geometry.ts';
import { idOf, localized } from './words.ts';

export const placeProperties = z.strictObject({
  name: localized,
  kind: z.enum(PLACE_KINDS),
  country: z.enum(SEGMENT_COUNTRIES).nullable(),
  /** 1 = labelled first; 3 = only when near. */
  rank: z.number().int().min(1).max(3),
  /** The capital of its country, which is named before all other places. */
  capital: z.literal(true).optional(),
  summary: localized,
  sectors: z.array(idOf('sector in sectors.json')).min(1),
  /** The routes that it belongs to. */
  routes: z.array(idOf('route')),
  accuracy_km: z.number().positive(),
  basis: z.enum(POINT_BASES),
  sources: z.array(idOf('source in sources.json')).min(1),
  searched: partialDate,
  claims: z.array(claim),
});

export const place = z.strictObject({
  type: z.literal('Feature', {
    error: ({ input }) => `a place is one Feature, not ${JSON.stringify(input)}`,
  }),
  properties: placeProperties,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Point'), coordinates: position }),
    polygon,
  ]),
});

export type PlaceFile = z.infer<typeof place>;
export type PlaceProperties = z.infer<typeof placeProperties>;
