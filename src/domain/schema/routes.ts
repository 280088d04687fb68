import { z } from 'zod';
import { ALIGNMENTS, MODES, POINT_BASES, SEGMENT_COUNTRIES } from '../vocabulary.ts';
import { claim } from './claims.ts';
import { partialDate } from './dates.ts';
import { drawnLine, position } from './geometry.ts';
import { id, idOf, line, localized } from './words.ts';

/** Of the railways of the world, the narrowest and the widest that trains of this size run on, mm. */
const NARROWEST_MM = 600;
const WIDEST_MM = 1676;

const linePoint = z.strictObject({
  /** Exactly one of the line's positions. */
  at: position,
  name: line,
  zh: line.optional(),
  ru: line.optional(),
  basis: z.enum(POINT_BASES),
  source: idOf('source in sources.json').optional(),
});

export const segmentProperties = z.strictObject({
  id,
  /** Shown beside the route's name: from where to where. */
  name: localized,
  mode: z.enum(MODES),
  /** Null at sea. */
  country: z.enum(SEGMENT_COUNTRIES).nullable(),
  alignment: z.enum(ALIGNMENTS),
  /** How far the true line may lie from ours, km. */
  accuracy_km: z.number().positive(),
  /** Sources of the positions, for all that `points` does not name. */
  sources: z.array(idOf('source in sources.json')).min(1),
  points: z.array(linePoint).optional(),
  gauge_mm: z.number().int().min(NARROWEST_MM).max(WIDEST_MM).optional(),
  tracks: z.number().int().optional(),
  electrified: z.boolean().optional(),
  operator: line.optional(),
  road: line.optional(),
  diameter_mm: z.number().optional(),
  vessel: localized.optional(),
  note: localized.optional(),
  /** Why neighbouring points lie far apart, or why an end meets no other segment. */
  gap: line.optional(),
  /** Why the border data puts a part of it in another country than its own. */
  astray: line.optional(),
});

/** A stretch that another route's file draws; `shares` is `<route>/<segment>`. */
export const sharedProperties = z.strictObject({
  id,
  shares: line.describe('the stretch as "<route>/<segment>"'),
});

export const segment = z.union([
  z.strictObject({ type: z.literal('Feature'), properties: segmentProperties, geometry: drawnLine }),
  z.strictObject({ type: z.literal('Feature'), properties: sharedProperties, geometry: z.null() }),
]);

export const route = z.strictObject({
  type: z.literal('FeatureCollection', {
    error: ({ input }) => `a route is the FeatureCollection of its segments, not ${JSON.stringify(input)}`,
  }),
  name: localized,
  /** For map labels and lists. */
  short: localized,
  /** What the line is and what the reader should know of it; our own words. */
  summary: localized,
  sectors: z.array(idOf('sector in sectors.json')).min(1),
  /** When we last looked for news of it. */
  searched: partialDate,
  /** Why our length and a published one differ by more than a tenth. */
  length_note: localized.optional(),
  claims: z.array(claim),
  features: z.array(segment).min(1),
});

export type RouteFile = z.infer<typeof route>;
export type SegmentFeature = z.infer<typeof segment>;
export type SegmentProperties = z.infer<typeof segmentProperties>;
