/** The closed lists of the atlas. Order is the order in which the reader meets them. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a reader may miss: the map as a whole, or a part of what it draws. */
export const MAP_PARTS = ['map', 'lines', 'ground', 'names'] as const;
export type MapPart = (typeof MAP_PARTS)[number];

/** The ways to see the atlas. */
export const PAGES = ['map', 'read', 'concordance', 'ledger', 'changes', 'timeline', 'strip'] as const;
export type Page = (typeof PAGES)[number];

export const PASSAGE_KINDS = ['address', 'paragraph', 'heading', 'item'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export const MODES = ['railway', 'highway', 'gas-pipeline', 'oil-pipeline', 'sea-lane'] as const;
export type Mode = (typeof MODES)[number];

export const STATUSES = ['operating', 'construction', 'planned', 'stalled'] as const;
export type Status = (typeof STATUSES)[number];

/** How a line was drawn, from the surest to the least sure. */
export const ALIGNMENTS = ['traced', 'known-points', 'schematic', 'endpoints'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export const PLACE_KINDS = ['seaport', 'crossing', 'hub', 'city', 'lake', 'range'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const REGION_KINDS = ['country', 'region', 'corridor', 'class'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** Whether the words of a mention name the thing, or only mean it (a class, a part, a stand-in). */
export const MENTION_MANNERS = ['names', 'means'] as const;
export type MentionManner = (typeof MENTION_MANNERS)[number];

/**
 * What a commitment is: something will be done, or looked into; a stand is taken; a body is founded or carried on;
 * a document is signed or to be signed.
 */
export const COMMITMENT_KINDS = ['pledge', 'study', 'position', 'body', 'document'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** How firm the words of a commitment are, rising: from something to be looked into to something done or dated. */
export const FIRMNESS = ['study', 'support', 'advance', 'undertake', 'done'] as const;
export type Firmness = (typeof FIRMNESS)[number];

/** The five that met China at the summit, in the order of its texts. */
export const PARTNERS = ['kz', 'kg', 'tj', 'tm', 'uz'] as const;
export type Partner = (typeof PARTNERS)[number];

/** What is coded twice, independently. */
export const CODED = ['wording', 'fates'] as const;
export type Coded = (typeof CODED)[number];

/** What a dated source may say became of a promise. */
export const EVIDENCE = ['held', 'under-way', 'repeated', 'dropped'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What is known of a promise: what its evidence says, or that a search found none, or that nobody has searched yet. */
export const FATES = [...EVIDENCE, 'none-found', 'unsearched'] as const;
export type Fate = (typeof FATES)[number];

/** The figures that a claim may give, and the units that each may have. */
export const CLAIM_UNITS = {
  length: ['km'],
  capacity: ['Mt', 'Mt/yr', 'TEU/yr', 'bcm/yr', 'trains/yr', 'trucks/day'],
  traffic: ['Mt', 'Mt/yr', 'TEU/yr', 'bcm', 'bcm/yr', 'trains/yr', 'trucks/day'],
  cost: ['USD bn', 'CNY bn'],
  gauge: ['mm'],
  diameter: ['mm'],
} as const;
export type FigureKind = keyof typeof CLAIM_UNITS;
export type ClaimUnit = (typeof CLAIM_UNITS)[FigureKind][number];

export const CLAIM_KINDS = ['status', 'event', ...(Object.keys(CLAIM_UNITS) as FigureKind[])] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What of a source could be read when a claim was last compared with it. */
export const REREAD_BY = ['page', 'excerpt', 'not-found'] as const;

export const SOURCE_GRADES = [
  'official',
  'state-media',
  'news',
  'trade-press',
  'open-data',
  'reference',
  'mirror',
  'aggregator',
  'memory',
] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** What kind of thing a point of a line is; the last three are weak and say so. */
export const POINT_BASES = [
  'station',
  'junction',
  'vertex',
  'border',
  'port',
  'facility',
  'pass',
  'headland',
  'town',
  'memory',
  'guess',
] as const;
export type PointBasis = (typeof POINT_BASES)[number];

/** Points whose position is known as that of a thing: they are drawn as knots of the line. */
export const KNOT_KINDS = [
  'station',
  'junction',
  'town',
  'border',
  'pass',
  'facility',
  'port',
] as const satisfies PointBasis[];
export type KnotKind = (typeof KNOT_KINDS)[number];

export function isKnotKind(basis: PointBasis): basis is KnotKind {
  return (KNOT_KINDS as readonly PointBasis[]).includes(basis);
}

/** Countries that a segment may lie in, ISO 3166-1 alpha-2. */
export const SEGMENT_COUNTRIES = ['cn', 'kz', 'kg', 'tj', 'tm', 'uz', 'ir', 'az', 'ru', 'af'] as const;
export type SegmentCountry = (typeof SEGMENT_COUNTRIES)[number];

/** What changes at a node of a route. */
export const NODE_KINDS = ['border', 'gauge-break', 'transfer'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Borders as the ground shows them: de facto. */
export const BORDER_KINDS = ['border', 'disputed'] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

/** Lucide icons that a sector may carry; the interface ships these and no others. */
export const SECTOR_ICONS = [
  'train-front',
  'flame',
  'handshake',
  'wheat',
  'leaf',
  'cpu',
  'graduation-cap',
  'heart-pulse',
  'shield',
  'landmark',
] as const;
export type SectorIcon = (typeof SECTOR_ICONS)[number];

/** What rows can be put under headings by. */
export const LEDGER_GROUPINGS = ['text', 'sector', 'kind', 'wording', 'fate', 'none'] as const;
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

/** What rows can be sorted by. */
export const LEDGER_COLUMNS = ['text', 'kind', 'wording', 'fate', 'date'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
/** The column, after a minus where it falls. */
export type LedgerOrder = LedgerColumn | `-${LedgerColumn}`;
export const LEDGER_ORDERS: readonly LedgerOrder[] = LEDGER_COLUMNS.flatMap((column) => [
  column,
  `-${column}` as const,
]);

/** What changes are put in order by: the day of entry, or the date of the evidence. */
export const CHANGE_ORDERS = ['added', 'date'] as const;
export type ChangeOrder = (typeof CHANGE_ORDERS)[number];
