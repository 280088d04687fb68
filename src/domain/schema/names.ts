import { z } from 'zod';
import { MENTION_MANNERS } from '../vocabulary.ts';
import { idOf, inAllTranslations, line, localized } from './words.ts';

export const gazetteerEntry = z.strictObject({
  zh: line,
  manner: z.enum(MENTION_MANNERS).default('names'),
  routes: z.array(idOf('route')).optional(),
  places: z.array(idOf('place')).optional(),
  regions: z.array(idOf('region in regions.json')).optional(),
  /** What the reader should know of this reading of the words. */
  note: localized.optional(),
  /** The phrase still names its thing where it stands inside a longer phrase. */
  nested: z.boolean().optional(),
  /** Longer words inside which the phrase does NOT name its thing, and why. */
  inside: z.array(z.strictObject({ zh: line, reason: line })).optional(),
  /** Limits the entry to these passages (`speech.25`); for words whose meaning depends on context. */
  only: z.array(line).optional(),
  /** For a phrase with no target: why it is joined to nothing. */
  reason: line.optional(),
});
export const gazetteer = z.array(gazetteerEntry);

/** A name that readers may take for one of the atlas. */
export const lookalike = z.strictObject({
  /** As it is written in each script. */
  names: z.array(line).min(1),
  /** What it is, and what it is not. */
  what: localized,
  /** The route or place of the atlas that it is taken for. */
  not: idOf('route or place'),
  source: idOf('source in sources.json'),
});
export const lookalikes = z.array(lookalike);

/** One of the forms, inflected ones included; the dictionary's comes first. */
const forms = z.array(line).min(1);

/** A thing that has one name in each language, wherever a text names it. */
export const glossaryEntry = z.strictObject({
  zh: line,
  ...inAllTranslations(forms),
  /** Longer words in which it does not count. */
  inside: z.array(line).optional(),
  /** Whose name it is, or what else a curator should know. */
  note: line.optional(),
});
export const glossary = z.array(glossaryEntry);

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type GazetteerEntry = z.infer<typeof gazetteerEntry>;
