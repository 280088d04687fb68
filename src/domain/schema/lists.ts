import { z } from 'zod';
import { PARTNERS, REGION_KINDS, SECTOR_ICONS, SOURCE_GRADES } from '../vocabulary.ts';
import { partialDate } from './dates.ts';
import { formed, id, line, localized } from './words.ts';

const colour = formed(/^#[0-9a-f]{6}$/, 'a colour as #a8321f');

export const sector = z.strictObject({
  id,
  label: localized,
  icon: z.enum(SECTOR_ICONS),
  colour: z.strictObject({
    light: colour,
    dark: colour,
  }),
});
export const sectors = z.array(sector).min(1);

export const source = z.strictObject({
  title: line,
  publisher: line.optional(),
  url: z.url().optional(),
  date: partialDate.optional(),
  /** When we last read it (or the stored copy of it). */
  accessed: partialDate.optional(),
  licence: line.optional(),
  grade: z.enum(SOURCE_GRADES),
  /** Those of the five countries that it speaks of, where these are known to be fewer; no fate claims more from it. */
  covers: z.array(z.enum(PARTNERS)).min(1).optional(),
  note: line.optional(),
});
export const sources = z.record(id, source);

export const region = z.strictObject({
  id,
  kind: z.enum(REGION_KINDS),
  name: localized,
  /** Why it is named but not drawn. Countries need none: the basemap shows them. */
  undrawn: localized.optional(),
});
export const regions = z.array(region);

export const unplaced = z.record(id, localized);

export type SectorEntry = z.infer<typeof sector>;
export type SourceEntry = z.infer<typeof source>;
export type RegionEntry = z.infer<typeof region>;
