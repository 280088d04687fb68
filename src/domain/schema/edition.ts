import { z } from 'zod';
import { day } from './dates.ts';
import { formed, localized } from './words.ts';

/** One published state of the data. */
export const edition = z.strictObject({
  /** The year and month of its date; a second one of a month has a number after that: 2026.11, 2026.11.2. */
  version: formed(
    /^20\d\d\.(0[1-9]|1[0-2])(\.[1-9]\d*)?$/,
    'a version (YYYY.MM, or YYYY.MM.N for a later one of a month)',
  ),
  date: day,
  /** What a reader of the edition before finds changed; one sentence each. */
  changes: z.array(localized).min(1),
});

export type EditionFile = z.infer<typeof edition>;
