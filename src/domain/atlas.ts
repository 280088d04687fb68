import type { Agreement } from './agreement.ts';
import type { DataLanguage, Localized, TranslationLanguage } from './languages.ts';
import type { ClaimEntry } from './schema/claims.ts';
import type { EditionFile } from './schema/edition.ts';
import type { FateClaimEntry, FateScale, ThreadFile } from './schema/fates.ts';
import type { Codings, FirmnessStep } from './schema/firmness.ts';
import type { RegionEntry, SectorEntry, SourceEntry } from './schema/lists.ts';
import type { PlaceProperties } from './schema/places.ts';
import type { RouteFile, SegmentProperties } from './schema/routes.ts';
import type { CommitmentEntry, SummitEntry, TextFile } from './schema/texts.ts';
import type {
  Coded,
  Fate,
  FigureKind,
  Firmness,
  MentionManner,
  Mode,
  NodeKind,
  PassageKind,
  SegmentCountry,
  Status,
} from './vocabulary.ts';

export type { DataLanguage, Localized };

/** `[lon, lat]`, WGS 84 degrees. */
export type Position = [number, number];

/** `[west, south, east, north]`, WGS 84 degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

type CamelWord<Word> = Word extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelWord<Tail>>}`
  : Word;

/** The facts of a curated file under the names that code gives them: `accuracy_km` is `accuracyKm`. */
export type Camel<Facts> = { [Name in keyof Facts as CamelWord<Name>]: Facts[Name] };

export type Sector = SectorEntry;
export type Source = SourceEntry;
export type Summit = SummitEntry;
/** One published state of the data. */
export type Edition = EditionFile;
/** Something the texts name that is not drawn: a country, a region, a corridor without a course. */
export type Region = RegionEntry;

/** What a mention or a selection may point at. */
export type TargetKind = 'route' | 'place' | 'region';
export type Target = { kind: TargetKind; id: string };

/** Our translations of words that are Chinese in the source. */
export type Translation = Record<TranslationLanguage, string>;

/** A numbered piece of a text; `id` is `<text>.<number>`. */
export type PassageHead = { id: string; text: string; kind: PassageKind; label: Localized };

/** `zh` is verbatim, the translations are ours. */
export type Passage = PassageHead & {
  zh: string;
  /** What the part of the text is called that begins here. */
  section?: Localized | undefined;
  /** Parts that pledge nothing but have translations of their own. */
  clauses: Clause[];
} & Translation;

/** A part of a passage, in UTF-16 units of its zh. */
export type Clause = { start: number; end: number } & Translation;

/** A text as lists and links know it. */
export type TextHead = { id: string; passages: PassageHead[] } & Omit<
  TextFile,
  'passages' | 'digest' | 'furniture' | 'source'
>;

export type Text = Omit<TextHead, 'passages'> & {
  passages: Passage[];
  /** Title, speaker, dateline and page marks, verbatim. */
  furniture: string[];
  source: string;
};

/** What a passage, or one clause of it, says will be done; `start` and `end` count UTF-16 units of the passage's zh. */
export type Commitment = Omit<CommitmentEntry, 'key'> & {
  id: string;
  text: string;
  passage: string;
  start: number;
  end: number;
  firmness: Firmness;
  /** What became of the promise that it belongs to, all that the promise holds included. */
  fate: Fate;
  routes: string[];
  places: string[];
  regions: string[];
};

/** The exact characters of a passage that name, or mean, a thing. */
export type Mention = {
  passage: string;
  start: number;
  end: number;
  quote: string;
  manner: MentionManner;
  target: Target;
  note?: Localized | undefined;
};

/**
 * One dated, sourced value about a route or place; `id` is `<route or place>/<id in its file>`. Claims may disagree;
 * all are kept.
 */
export type Claim = ClaimEntry;
export type StatusClaim = Extract<Claim, { kind: 'status' }>;
/** A claim that gives a number. */
export type Figure = Extract<Claim, { kind: FigureKind }>;

/** What one dated source says became of a promise; `id` is `<thread>/<id in its file>`. */
export type FateClaim = Camel<FateClaimEntry>;

/** One promise, wherever the texts repeat it. */
export type Thread = Omit<ThreadFile, 'claims'> & {
  id: string;
  /** The newest first; of one day the best sourced. */
  claims: FateClaim[];
};

/** A town in which evidence of promises lies. */
export type Site = { name: Localized; at: Position };

/** What became of the promises, with what it rests on; no part of the atlas that the map reads. */
export type Ledger = {
  threads: Thread[];
  scale: FateScale;
  sites: Record<string, Site>;
  /** The sources of the claims. */
  sources: Record<string, Source>;
};

export type Segment = Camel<Omit<SegmentProperties, 'points' | 'astray'>> & {
  /** Key of the segment whose file draws it, where another route does. */
  shares?: string | undefined;
  /** Along our line, km, geodesic. */
  lengthKm: number;
  /** The same by country, from the border data; empty at sea. */
  countryKm: Partial<Record<SegmentCountry, number>>;
  /** It does not go on from the end of the segment before it: a branch begins. */
  startsAnew?: boolean | undefined;
  /** The newest status that its claims support. */
  status: DatedStatus;
  /** The claims about the status, oldest first; of the file that draws it. */
  statusClaims: StatusClaim[];
};

export type DatedStatus = { value: Status; date: string; source: string };

/** How much of a route's length has a status, 0 to 1, with the newest claim of it. */
export type StatusShare = DatedStatus & { share: number };

/** A route as the map and the lists know it. */
export type RouteHead = {
  id: string;
  name: Localized;
  short: Localized;
  sectors: string[];
  /** In order of length. */
  modes: Mode[];
  /** Along our line, km. */
  lengthKm: number;
  /** The largest share first. */
  statuses: StatusShare[];
  bounds: Bounds;
};

export type Route = RouteHead &
  Camel<Omit<RouteFile, 'type' | 'features' | 'claims'>> & {
    claims: Claim[];
    segments: Segment[];
    /** Of the line as its segments are listed, first and last. */
    ends: RouteEnd[];
    nodes: RouteNode[];
  };

export type RouteEnd = { name: Localized; at: Position };

/** Where a route changes country, gauge, or from land to sea. */
export type RouteNode = {
  kind: NodeKind;
  at: Position;
  countries?: SegmentCountry[] | undefined;
  gaugesMm?: number[] | undefined;
};

/** A place as the map and the lists know it. */
export type PlaceHead = { id: string; bounds: Bounds } & Pick<
  PlaceProperties,
  'name' | 'kind' | 'country' | 'rank' | 'sectors' | 'routes'
>;

export type Place = PlaceHead & Camel<Omit<PlaceProperties, 'claims'>> & { claims: Claim[] };

/** What the axis of time spans, in years. */
export type TimeScale = {
  /** The moment of the oldest claim. */
  oldest: number;
  /** The year of the newest claim. */
  newestYear: number;
};

/** What the first view needs: no claims, no segments, no passages; those come with the whole atlas. */
export type Opening = {
  summits: Summit[];
  sectors: Sector[];
  /** In their order. */
  texts: TextHead[];
  commitments: Commitment[];
  routes: RouteHead[];
  places: PlaceHead[];
  regions: Region[];
  /** The words by which the texts call or mean each thing, by `targetKey`. */
  called: Record<string, string[]>;
  /** In how many passages the texts name or mean each thing, by `targetKey`. */
  passageCounts: Record<string, number>;
  time: TimeScale;
};

/** All of it, joined and checked; geometry travels apart, as GeoJSON. */
export type Atlas = Omit<Opening, 'texts' | 'routes' | 'places'> & {
  edition: Edition;
  texts: Text[];
  routes: Route[];
  places: Place[];
  sources: Record<string, Source>;
  /** The scale of firmness: what each step means. */
  firmness: Record<Firmness, FirmnessStep>;
  /** What a second coding says of the same things, and how far the two agree. */
  codings: Record<Coded, Omit<Codings[Coded], 'values'> & { agreement: Agreement; judged: number }>;
  /** Why a commitment lies nowhere, by key. */
  unplaced: Record<string, Localized>;
  mentions: Mention[];
};
