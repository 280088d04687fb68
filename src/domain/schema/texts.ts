import { z } from 'zod';
import { COMMITMENT_KINDS, PASSAGE_KINDS } from '../vocabulary.ts';
import { day, partialDate } from './dates.ts';
import { formed, id, idOf, line, localized, translation } from './words.ts';

export const commitment = z.strictObject({
  /** Distinguishes the commitments of one passage: a, b, c … Absent where there is only one. */
  key: formed(/^[a-z]$/, 'one letter (a, b, c …)').optional(),
  kind: z.enum(COMMITMENT_KINDS),
  /** Verbatim, contiguous characters of the passage. */
  quote: line,
  ...translation,
  /** The verb phrases of the quote that carry it, each a phrase of `firmness.json` (加快推进, 研究, 支持 …). */
  wording: z.array(line).min(1).optional(),
  /** A phrase of `firmness.json` that governs the quote from elsewhere in its passage, or from the heading over it. */
  governing: line.optional(),
  sectors: z.array(idOf('sector in sectors.json')).min(1),
  /** Key of `unplaced.json`: why it lies nowhere on the map. */
  unplaced: idOf('reason in unplaced.json').optional(),
});

export const passage = z.strictObject({
  id,
  /** What the part of the text is called that begins here: a line of its contents. A heading needs none. */
  section: localized.optional(),
  kind: z.enum(PASSAGE_KINDS),
  /** Where it stands within its text, as a part of a sentence: "article 7, paragraph 4". */
  label: localized,
  zh: line,
  ...translation,
  commitments: z.array(commitment).optional(),
  /** Parts that pledge nothing but name things, with their own translations; for long passages. */
  clauses: z.array(z.strictObject({ quote: line, ...translation })).optional(),
});

/** A meeting whose texts the atlas holds. */
export const summit = z.strictObject({
  id,
  /** Its first day: nothing older is evidence of what became of its promises. */
  begins: day,
  /** With its date, as a title: "China–Central Asia Summit, May 2023". */
  name: localized,
  /** When and where it was, and who met: one sentence. */
  about: localized,
});
export const summits = z.array(summit).min(1);

export const text = z.strictObject({
  summit: idOf('summit in summits.json'),
  /** Texts are listed by it, rising. */
  order: z.number().int(),
  title: localized,
  /** What lists, links and quotations call it. */
  short: localized,
  date: partialDate,
  /** Lines of the page that are the text's own facts, not passages; verbatim. */
  furniture: z.array(line),
  note: localized.optional(),
  source: idOf('source in sources.json'),
  /**
   * SHA-256 of the source's words, white space and furniture left out; set from the source (`npm run digest`), never
   * from the passages. Absent only until then, which is a problem.
   */
  digest: formed(/^[0-9a-f]{64}$/, 'a SHA-256, as `npm run digest` prints it').optional(),
  passages: z.array(passage).min(1),
});

export type SummitEntry = z.infer<typeof summit>;
export type CommitmentEntry = z.infer<typeof commitment>;
export type TextFile = z.infer<typeof text>;
