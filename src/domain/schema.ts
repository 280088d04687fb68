import { z } from 'zod';
import { DATA_LANGUAGES, type DataLanguage, SOURCE_LANGUAGE, type TranslationLanguage } from './languages.ts';
import {
  ALIGNMENTS,
  CLAIM_UNITS,
  COMMITMENT_KINDS,
  EVIDENCE,
  FATES,
  FIRMNESS,
  type FigureKind,
  MENTION_MANNERS,
  MODES,
  PARTNERS,
  PASSAGE_KINDS,
  PLACE_KINDS,
  POINT_BASES,
  REGION_KINDS,
  REREAD_BY,
  SECTOR_ICONS,
  SEGMENT_COUNTRIES,
  SOURCE_GRADES,
  STATUSES,
} from './vocabulary.ts';

/** Ids are file names and URL words: lower-case Latin, digits, hyphens. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const line = z.string().trim().min(1, 'must not be empty');

/** Names what another list or file defines; where it does not, the checker knows the nearest that exists. */
const reference = line;

/** The languages of our words, the source's first. */
const IN_LANGUAGES = [SOURCE_LANGUAGE, ...DATA_LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)];

/** The same words in every language of the data. */
export const localized = z.strictObject(
  Object.fromEntries(DATA_LANGUAGES.map((language) => [language, line])) as Record<DataLanguage, typeof line>,
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? `needs words in ${IN_LANGUAGES.join(', ')}: { ${IN_LANGUAGES.map((language) => `"${language}": "…"`).join(', ')} }`
        : undefined,
  },
);

/** A date as exact as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
const partialDate = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');

/** A day that we know: one of ours. */
const day = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be YYYY-MM-DD');

/** `[lon, lat]`, WGS 84 degrees. Whether it can be so is the checker's to say: it knows the countries, and swapped axes. */
const position = z.tuple([z.number(), z.number()], {
  error: 'must be [longitude, latitude]: two numbers, no height',
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour as #a8321f');

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

/** Our translations of words that are Chinese in the source. */
const translation = Object.fromEntries(
  DATA_LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE).map((language) => [language, line]),
) as Record<TranslationLanguage, typeof line>;

export const commitment = z.strictObject({
  /** Distinguishes the commitments of one passage: a, b, c … Absent where there is only one. */
  key: z
    .string()
    .regex(/^[a-z]$/, 'must be one letter: a, b, c …')
    .optional(),
  kind: z.enum(COMMITMENT_KINDS),
  /** Verbatim, contiguous characters of the passage. */
  quote: line,
  ...translation,
  /** The verb phrases of the quote that carry it, each a phrase of `firmness.json` (加快推进, 研究, 支持 …). */
  wording: z.array(line).min(1).optional(),
  /** A phrase of `firmness.json` that governs the quote from elsewhere in its passage, or from the heading over it. */
  governing: line.optional(),
  sectors: z.array(reference).min(1),
  /** Key of `unplaced.json`: why it lies nowhere on the map. */
  unplaced: reference.optional(),
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
  summit: reference,
  /** Texts are listed by it, rising. */
  order: z.number().int(),
  title: localized,
  /** What lists, links and quotations call it. */
  short: localized,
  date: partialDate,
  /** Lines of the page that are the text's own facts, not passages; verbatim. */
  furniture: z.array(line),
  note: localized.optional(),
  source: reference,
  /**
   * SHA-256 of the source's words, white space and furniture left out; set from the source (`npm run digest`), never
   * from the passages. Absent only until then, which is a problem.
   */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256, as `npm run digest` prints it')
    .optional(),
  passages: z.array(passage).min(1),
});

/** One published state of the data. */
export const edition = z.strictObject({
  /** The year and month of its date; a second one of a month has a number after that: 2026.11, 2026.11.2. */
  version: z
    .string()
    .regex(
      /^20\d\d\.(0[1-9]|1[0-2])(\.[1-9]\d*)?$/,
      'must be YYYY.MM, or YYYY.MM.N for a later one of a month',
    ),
  date: day,
  /** What a reader of the edition before finds changed; one sentence each. */
  changes: z.array(localized).min(1),
});

export const region = z.strictObject({
  id,
  kind: z.enum(REGION_KINDS),
  name: localized,
  /** Why it is named but not drawn. Countries need none: the basemap shows them. */
  undrawn: localized.optional(),
});
export const regions = z.array(region);

export const unplaced = z.record(id, localized);

export const gazetteerEntry = z.strictObject({
  zh: line,
  manner: z.enum(MENTION_MANNERS).default('names'),
  routes: z.array(reference).optional(),
  places: z.array(reference).optional(),
  regions: z.array(reference).optional(),
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
  not: reference,
  source: reference,
});
export const lookalikes = z.array(lookalike);

/** One of the forms, inflected ones included; the dictionary's comes first. */
const forms = z.array(line).min(1);

/** A thing that has one name in each language, wherever a text names it. */
export const glossaryEntry = z.strictObject({
  zh: line,
  ...(Object.fromEntries(Object.keys(translation).map((language) => [language, forms])) as Record<
    TranslationLanguage,
    typeof forms
  >),
  /** Longer words in which it does not count. */
  inside: z.array(line).optional(),
  /** Whose name it is, or what else a curator should know. */
  note: line.optional(),
});
export const glossary = z.array(glossaryEntry);

const claimCommon = {
  /** Unique among the claims of its file, and never changed: links and lists know the claim by it. */
  id,
  /** The date the value holds for, or the event's. */
  date: partialDate,
  /** The country part that the claim speaks of; absent: the whole. */
  country: z.enum(SEGMENT_COUNTRIES).optional(),
  /** The segments that the claim speaks of; absent: all. */
  segments: z.array(reference).optional(),
  source: reference,
  /** The day on which it came into the atlas; absent: with the first edition. */
  added: day.optional(),
  /** The day on which it was last compared with its source, and what could be read of that. */
  reread: z.strictObject({ date: partialDate, by: z.enum(REREAD_BY) }).optional(),
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

/** The scale on which the fate of a promise is told, and the words by which a mere intent is known. */
export const fates = z.strictObject({
  scale: z.record(z.enum(FATES), z.strictObject({ label: localized, rule: localized })),
  /** Phrases of each language that no evidence of an act may hold. */
  intent: z.strictObject(
    Object.fromEntries(DATA_LANGUAGES.map((language) => [language, z.array(line).min(1)])) as Record<
      DataLanguage,
      z.ZodArray<typeof line>
    >,
  ),
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
  commitments: z.array(reference).min(1).optional(),
  /** The fact, in our own words. */
  text: localized,
  /** Where it is, as far as the source gives the place: ids of sites. */
  sites: z.array(reference).min(1).optional(),
  source: reference,
  /** The day on which it came into the atlas. */
  added: day,
  reread: z.strictObject({ date: partialDate, by: z.enum(REREAD_BY) }).optional(),
});

/** A town in which evidence lies: a place of the map, or one with a position of its own. */
export const sites = z.record(
  z.string(),
  z.union([
    z.strictObject({ place: reference }),
    z.strictObject({
      name: localized,
      country: z.enum(SEGMENT_COUNTRIES),
      /** `[lon, lat]`, WGS 84 degrees. */
      at: z.tuple([z.number(), z.number()]),
      accuracy_km: z.number().positive(),
      source: reference,
    }),
  ]),
);

/** One promise, wherever the texts repeat it, and what became of it. */
export const thread = z.strictObject({
  /** Ids of commitments, the one that names the thread first. */
  commitments: z.array(reference).min(1),
  /** The countries that the words can concern, where these are not all five. */
  concerns: z.array(z.enum(PARTNERS)).min(1).optional(),
  /** When it was looked for, in public news and official pages, and with which words. */
  searched: z.array(z.strictObject({ date: day, words: z.array(line).min(1) })).min(1),
  /** Where sources disagree, and what was not found; our own words. */
  note: localized.optional(),
  claims: z.array(fateClaim),
});

const linePoint = z.strictObject({
  /** Exactly one of the line's positions. */
  at: position,
  name: line,
  zh: line.optional(),
  ru: line.optional(),
  basis: z.enum(POINT_BASES),
  source: reference.optional(),
});

const segmentCommon = { id };

export const segmentProperties = z.strictObject({
  ...segmentCommon,
  /** Shown beside the route's name: from where to where. */
  name: localized,
  mode: z.enum(MODES),
  /** Null at sea. */
  country: z.enum(SEGMENT_COUNTRIES).nullable(),
  alignment: z.enum(ALIGNMENTS),
  /** How far the true line may lie from ours, km. */
  accuracy_km: z.number().positive(),
  /** Sources of the positions, for all that `points` does not name. */
  sources: z.array(reference).min(1),
  points: z.array(linePoint).optional(),
  gauge_mm: z.number().int().optional(),
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
  ...segmentCommon,
  shares: reference,
});

export const lineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(position).min(2),
});

/** Told apart by its type, so that another shape is one problem and not one a position. */
const drawnLine = z.discriminatedUnion('type', [lineString], {
  error: ({ code, input }) =>
    code === 'invalid_union'
      ? `a segment is a LineString, not a ${(input as { type?: unknown }).type}: make one line of its parts (in QGIS: Multipart to singleparts), or a segment of each part`
      : 'a segment needs its LineString; where another route draws it, "shares" stands in place of its facts',
});

export const segment = z.union([
  z.strictObject({ type: z.literal('Feature'), properties: segmentProperties, geometry: drawnLine }),
  z.strictObject({ type: z.literal('Feature'), properties: sharedProperties, geometry: z.null() }),
]);

export const route = z.strictObject({
  type: z.literal('FeatureCollection'),
  name: localized,
  /** For map labels and lists. */
  short: localized,
  /** What the line is and what the reader should know of it; our own words. */
  summary: localized,
  sectors: z.array(reference).min(1),
  /** When we last looked for news of it. */
  searched: partialDate,
  /** Why our length and a published one differ by more than a tenth. */
  length_note: localized.optional(),
  claims: z.array(claim),
  features: z.array(segment).min(1),
});

export const placeProperties = z.strictObject({
  name: localized,
  kind: z.enum(PLACE_KINDS),
  country: z.enum(SEGMENT_COUNTRIES).nullable(),
  /** 1 = labelled first; 3 = only when near. */
  rank: z.number().int().min(1).max(3),
  /** The capital of its country, which is named before all other places. */
  capital: z.literal(true).optional(),
  summary: localized,
  sectors: z.array(reference).min(1),
  /** The routes that it belongs to. */
  routes: z.array(reference),
  accuracy_km: z.number().positive(),
  basis: z.enum(POINT_BASES),
  sources: z.array(reference).min(1),
  searched: partialDate,
  claims: z.array(claim),
});

const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(position).min(4)).min(1),
});

export const place = z.strictObject({
  type: z.literal('Feature'),
  properties: placeProperties,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Point'), coordinates: position }),
    polygon,
  ]),
});

export type SectorEntry = z.infer<typeof sector>;
export type SourceEntry = z.infer<typeof source>;
export type RegionEntry = z.infer<typeof region>;
export type EditionFile = z.infer<typeof edition>;
export type SummitEntry = z.infer<typeof summit>;
export type ClaimEntry = z.infer<typeof claim>;
export type FateScale = z.infer<typeof fates>['scale'];
export type FateClaimEntry = z.infer<typeof fateClaim>;
export type ThreadFile = z.infer<typeof thread>;
export type FirmnessStep = z.infer<typeof firmnessStep>;
export type Codings = z.infer<typeof codings>;
export type CommitmentEntry = z.infer<typeof commitment>;
export type TextFile = z.infer<typeof text>;
export type RouteFile = z.infer<typeof route>;
export type SegmentFeature = z.infer<typeof segment>;
export type SegmentProperties = z.infer<typeof segmentProperties>;
export type PlaceFile = z.infer<typeof place>;
export type PlaceProperties = z.infer<typeof placeProperties>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type GazetteerEntry = z.infer<typeof gazetteerEntry>;
