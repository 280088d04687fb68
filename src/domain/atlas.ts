import type {
  Alignment,
  ClaimKind,
  Language,
  MentionManner,
  Mode,
  NodeKind,
  PassageKind,
  PlaceKind,
  PointBasis,
  RegionKind,
  RereadBy,
  SectorIcon,
  SegmentCountry,
  SourceGrade,
  Status,
  TextId,
} from './vocabulary.ts';

/** The same words in every language of the atlas. */
export type Words = Record<Language, string>;

/** `[lon, lat]`, WGS 84 degrees. */
export type Position = [number, number];

/** `[west, south, east, north]`, WGS 84 degrees. */
export type Bounds = [number, number, number, number];

export type Sector = { id: string; label: Words; icon: SectorIcon; colour: { light: string; dark: string } };

export type Source = {
  title: string;
  publisher?: string | undefined;
  url?: string | undefined;
  date?: string | undefined;
  accessed?: string | undefined;
  licence?: string | undefined;
  grade: SourceGrade;
  note?: string | undefined;
};

/** What a mention or a selection may point at. */
export type TargetKind = 'route' | 'place' | 'region';
export type Target = { kind: TargetKind; id: string };

/** A numbered piece of a text; `id` is `<text>.<number>`. `zh` is verbatim, `en` and `ru` are ours. */
export type Passage = {
  id: string;
  text: TextId;
  kind: PassageKind;
  zh: string;
  en: string;
  ru: string;
  /** Parts that pledge nothing but have translations of their own. */
  clauses: Clause[];
};

/** A part of a passage, in UTF-16 units of its zh, with our translation of it. */
export type Clause = { start: number; end: number; en: string; ru: string };

export type Text = {
  id: TextId;
  title: Words;
  date: string;
  /** Title, speaker, dateline and page marks, verbatim. */
  furniture: string[];
  note?: Words | undefined;
  source: string;
  passages: Passage[];
};

/** What a passage, or one clause of it, pledges. `start` and `end` count UTF-16 units of the passage's zh. */
export type Commitment = {
  id: string;
  text: TextId;
  passage: string;
  start: number;
  end: number;
  quote: string;
  en: string;
  ru: string;
  /** The characters of the quote that carry the pledge. */
  wording?: string | undefined;
  sectors: string[];
  routes: string[];
  places: string[];
  regions: string[];
  /** Key of `Atlas.unplaced`; absent where the commitment lies somewhere on the map. */
  unplaced?: string | undefined;
};

/** The exact characters of a passage that name, or mean, a thing. */
export type Mention = {
  passage: string;
  start: number;
  end: number;
  quote: string;
  manner: MentionManner;
  target: Target;
  note?: Words | undefined;
};

/** One dated, sourced value about a route or place. Claims may disagree; all are kept. */
export type Claim = {
  id: string;
  kind: ClaimKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  value?: number | Status | undefined;
  unit?: string | undefined;
  country?: SegmentCountry | undefined;
  segments?: string[] | undefined;
  text?: Words | undefined;
  source: string;
  reread?: { date: string; by: RereadBy } | undefined;
};

export type Segment = {
  id: string;
  /** `<route>/<segment>` of the file that draws it, where another route does. */
  shares?: string | undefined;
  name: Words;
  mode: Mode;
  /** Null at sea. */
  country: SegmentCountry | null;
  alignment: Alignment;
  /** How far the true line may lie from ours, km. */
  accuracyKm: number;
  sources: string[];
  /** Along our line, km, geodesic. */
  lengthKm: number;
  /** The same by country, from the border data; empty at sea. */
  countryKm: Partial<Record<SegmentCountry, number>>;
  gaugeMm?: number | undefined;
  tracks?: number | undefined;
  electrified?: boolean | undefined;
  operator?: string | undefined;
  road?: string | undefined;
  diameterMm?: number | undefined;
  vessel?: Words | undefined;
  note?: Words | undefined;
  gap?: string | undefined;
  /** The newest status that its claims support. */
  status: DatedStatus;
  /** The claims about the status, oldest first; of the file that draws it. */
  statusClaims: Claim[];
};

export type DatedStatus = { value: Status; date: string; source: string };

export type Route = {
  id: string;
  name: Words;
  short: Words;
  summary: Words;
  sectors: string[];
  searched: string;
  lengthNote?: Words | undefined;
  claims: Claim[];
  segments: Segment[];
  /** In order of length. */
  modes: Mode[];
  lengthKm: number;
  bounds: Bounds;
  nodes: RouteNode[];
};

/** Where a route changes country, gauge, or from land to sea. */
export type RouteNode = {
  kind: NodeKind;
  at: Position;
  countries?: SegmentCountry[] | undefined;
  gaugesMm?: number[] | undefined;
};

export type Place = {
  id: string;
  name: Words;
  kind: PlaceKind;
  country: SegmentCountry | null;
  rank: number;
  summary: Words;
  sectors: string[];
  routes: string[];
  accuracyKm: number;
  basis: PointBasis;
  sources: string[];
  searched: string;
  claims: Claim[];
  bounds: Bounds;
};

/** Something the texts name that is not drawn: a country, a region, a corridor without a course. */
export type Region = { id: string; kind: RegionKind; name: Words; undrawn?: Words | undefined };

/** All of it, joined and checked; geometry travels apart, as GeoJSON. */
export type Atlas = {
  sectors: Sector[];
  sources: Record<string, Source>;
  unplaced: Record<string, Words>;
  texts: Text[];
  commitments: Commitment[];
  mentions: Mention[];
  routes: Route[];
  places: Place[];
  regions: Region[];
};
