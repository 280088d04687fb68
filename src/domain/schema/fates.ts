import { z } from 'zod';
import { EVIDENCE, FATES, PARTNERS, SEGMENT_COUNTRIES } from '../vocabulary.ts';
import { reread } from './claims.ts';
import { day, partialDate } from './dates.ts';
import { position } from './geometry.ts';
import { id, idOf, inAllLanguages, line, localized } from './words.ts';

/** The scale on which the fate of a promise is told, and the words by which a mere intent is known. */
export const fates = z.strictObject({
  scale: z.record(z.enum(FATES), z.strictObject({ label: localized, rule: localized })),
  /** Phrases of each language that no evidence of an act may hold. */
  intent: z.strictObject(inAllLanguages(z.array(line).min(1))),
});

/** What one dated source says became of a promise. */
export const fateClaim = z.strictObject({
  kind: z.literal('fate'),
  /** Unique among the claims of its thread, and never changed: links and feeds know the claim by it. */
  id,
  /** The day of the act, as exactly as the source gives it. */
  date: partialDate,
  value: z.enum(EVIDENCE),
  /** Those of the five that the source names; none where it speaks of Central Asia without naming any. */
  countries: z.array(z.enum(PARTNERS)),
  /** The countries follow from the name of the format alone; the source names none of them. */
  by_format: z.literal(true).optional(),
  /** The commitments of the thread that it speaks of; absent: all. */
  commitments: z.array(idOf('commitment')).min(1).optional(),
  /** The fact, in our own words. */
  text: localized,
  /** Where it is, as far as the source gives the place: ids of sites. */
  sites: z.array(idOf('site in sites.json')).min(1).optional(),
  source: idOf('source in sources.json'),
  /** The day on which it came into the atlas. */
  added: day,
  reread: reread.optional(),
});

/** A town in which evidence lies: a place of the map, or one with a position of its own. */
export const sites = z.record(
  z.string(),
  z.union([
    z.strictObject({ place: idOf('place') }),
    z.strictObject({
      name: localized,
      country: z.enum(SEGMENT_COUNTRIES),
      at: position,
      accuracy_km: z.number().positive(),
      source: idOf('source in sources.json'),
    }),
  ]),
);

/** One promise, wherever the texts repeat it, and what became of it. */
export const thread = z.strictObject({
  /** Ids of commitments, the one that names the thread first. */
  commitments: z.array(idOf('commitment')).min(1),
  /** The countries that the words can concern, where these are not all five. */
  concerns: z.array(z.enum(PARTNERS)).min(1).optional(),
  /** When it was looked for, in public news and official pages, and with which words. */
  searched: z.array(z.strictObject({ date: day, words: z.array(line).min(1) })).min(1),
  /** Where sources disagree, and what was not found; our own words. */
  note: localized.optional(),
  claims: z.array(fateClaim),
});

export type FateScale = z.infer<typeof fates>['scale'];
export type FateClaimEntry = z.infer<typeof fateClaim>;
export type ThreadFile = z.infer<typeof thread>;
