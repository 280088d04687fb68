import { z } from 'zod';
import { CLAIM_UNITS, type FigureKind, REREAD_BY, SEGMENT_COUNTRIES, STATUSES } from '../vocabulary.ts';
import { day, partialDate } from './dates.ts';
import { id, idOf, localized } from './words.ts';

/** The day on which a claim was last compared with its source, and what could be read of that. */
export const reread = z.strictObject({ date: partialDate, by: z.enum(REREAD_BY) });

const claimCommon = {
  /** Unique among the claims of its file, and never changed: links and lists know the claim by it. */
  id,
  /** The date the value holds for, or the event's. */
  date: partialDate,
  /** The country part that the claim speaks of; absent: the whole. */
  country: z.enum(SEGMENT_COUNTRIES).optional(),
  /** The segments that the claim speaks of; absent: all. */
  segments: z.array(idOf('segment')).optional(),
  source: idOf('source in sources.json'),
  /** The day on which it came into the atlas; absent: with the first edition. */
  added: day.optional(),
  reread: reread.optional(),
};

/** What the value leaves unsaid; our own words. */
const account = localized.optional();

function measured<Kind extends FigureKind>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    ...claimCommon,
    value: z.number().positive(),
    unit: z.enum(CLAIM_UNITS[kind], {
      error: ({ input }) =>
        `${input === undefined ? 'is missing: ' : ''}${kind} is given in ${CLAIM_UNITS[kind].join(', ')}${input === undefined ? '' : `, not ${JSON.stringify(input)}`}`,
    }),
    text: account,
  });
}

/** One dated, sourced value; its kind says what value and which units it may have. */
export const claim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('status'), ...claimCommon, value: z.enum(STATUSES), text: account }),
  z.strictObject({ kind: z.literal('event'), ...claimCommon, text: localized }),
  measured('length'),
  measured('capacity'),
  measured('traffic'),
  measured('cost'),
  measured('gauge'),
  measured('diameter'),
]);

export type ClaimEntry = z.infer<typeof claim>;
