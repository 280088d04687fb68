import { z } from 'zod';
import { EVIDENCE, FIRMNESS } from '../vocabulary.ts';
import { day } from './dates.ts';
import { line, localized } from './words.ts';

/** One step of the scale of firmness: its rule, the phrases that belong to it, and a commitment that shows it. */
const firmnessStep = z.strictObject({
  label: localized,
  rule: localized,
  /** Id of a commitment. */
  example: line.optional(),
  phrases: z.array(line),
});
export const firmness = z.record(z.enum(FIRMNESS), firmnessStep);

/** A second judgement of the same things, made from the rule alone, without sight of the first. */
const coding = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    day,
    manner: localized,
    /** By the id of what is judged. */
    values: z.record(z.string(), value),
    /** Sources: the coding manuals that the scale is measured against. */
    manuals: z.array(line),
    /** What the first coding said where the two differed and the second was followed. */
    mended: z.record(z.string(), value),
    /** Where the two differ: why the first stands. */
    settled: z.record(z.string(), localized),
  });
/** By what is judged: how firm the words of a commitment are; what a claim shows of its promise (`thread/claim`). */
export const codings = z.strictObject({
  wording: coding(z.enum(FIRMNESS)),
  fates: coding(z.enum(EVIDENCE)),
});

export type FirmnessStep = z.infer<typeof firmnessStep>;
export type Codings = z.infer<typeof codings>;
