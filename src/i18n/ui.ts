import type { StatusInYear } from '../domain/status.ts';
import type {
  Alignment,
  ClaimKind,
  ClaimUnit,
  CommitmentKind,
  KnotKind,
  MapPart,
  Mode,
  NodeKind,
  Page,
  PlaceKind,
  RegionKind,
  SegmentCountry,
  SourceGrade,
  Theme,
} from '../domain/vocabulary.ts';

/** All words of the interface. A language without a fallback has every one of them, or the build fails. */
export type UiWords = {
  title: string;
  /** What the atlas shows of these summits, whose names bring their dates. */
  subtitle: (summits: string[]) => string;
  about: string;
  /** Leads to files, references, links and pictures. */
  takeAway: string;
  /** Before the list of the texts, after what the data says of their summits. */
  aboutTexts: string;
  aboutBody: string[];
  close: string;
  back: string;
  dismiss: string;
  language: string;
  theme: string;
  themes: Record<Theme | 'auto', string>;
  search: string;
  searchHint: string;
  clear: string;
  sectors: string;
  clearFilters: string;
  listCommitments: string;
  listPlaces: string;
  commitmentKinds: string;
  commitmentKind: Record<CommitmentKind, string>;
  /** How firm the words of a commitment are. */
  firmnessLabel: string;
  fatesLabel: string;
  firmnessStep: (step: number, of: number) => string;
  groupBy: string;
  groupings: { text: string; sector: string };
  commitmentCount: (count: number) => string;
  routeCount: (count: number) => string;
  placeCount: (count: number) => string;
  /** In how many passages a thing is spoken of. */
  passageCount: (count: number) => string;
  /** How many routes and places. */
  onMapCount: (count: number) => string;
  /** @param share 0 to 1 */
  percent: (share: number) => string;
  /** Names the way from page to page. */
  pagesLabel: string;
  /** What a first visit is told, and three things to try. */
  welcome: string;
  welcomeMost: string;
  welcomeWords: string;
  welcomeTime: string;
  /** Stands on a map on which nothing is left. */
  emptyMapNothing: string;
  emptyMapUnplaced: (count: number) => string;
  emptyMapConcern: (countries: string[]) => string;
  emptyMapRead: string;
  /** Names the list of what is in view. */
  handsList: (count: number) => string;
  handsHint: string;
  /** Names the stop before its list has come. */
  handsStop: string;
  nothingFound: string;
  namedNotDrawn: string;
  /** Where a passage stands: both come from the data. */
  passage: (text: string, label: string) => string;
  names: string;
  means: string;
  meansOnly: string;
  noteOnReading: string;
  translationOurs: string;
  inItsPassage: string;
  commitmentsHere: string;
  otherThings: string;
  placesOnRoute: string;
  routesHere: string;
  showOnMap: string;
  liesNowhere: string;
  liesHere: string;
  noCommitment: string;
  status: Record<StatusInYear, string>;
  statusLabel: string;
  /** A status with the month of its newest claim. */
  statusOn: (status: string, date: string) => string;
  asOf: (date: string) => string;
  lengthLabel: string;
  lengthDrawn: string;
  mode: Record<Mode, string>;
  alignmentLabel: string;
  alignment: Record<Alignment, string>;
  alignmentMeaning: Record<Alignment, string>;
  /** Unfolds the chips that are folded. */
  moreThings: (count: number) => string;
  /** Where a stretch lies along its line. */
  kmRange: (from: number, to: number) => string;
  accuracyRange: (least: number, most: number) => string;
  howSure: string;
  /** Names the index of a detail's sections. */
  sectionIndex: string;
  accuracy: (km: number) => string;
  placeKind: Record<PlaceKind, string>;
  regionKind: Record<RegionKind, string>;
  country: Record<SegmentCountry, string>;
  atSea: string;
  segmentsLabel: string;
  claimsLabel: string;
  claimKind: Record<ClaimKind, string>;
  /** A figure in its unit, as its source gives it or by a power of ten. */
  figure: Record<ClaimUnit, (value: number) => string>;
  claimsDisagree: string;
  noClaims: (date: string) => string;
  searchedOn: (date: string) => string;
  grade: Record<SourceGrade, string>;
  source: string;
  tracks: string;
  electrified: string;
  legend: string;
  nodeKind: Record<NodeKind, string>;
  /** What a known point of a line is. */
  knotKind: Record<KnotKind, string>;
  /** Of a line whose course nobody has published, where the belt it may lie in fills the view. */
  beltWiderThanView: (km: string) => string;
  lengthsTitle: string;
  lengthsPart: string;
  lengthsWhole: string;
  lengthsDrawn: string;
  lengthsPublished: string;
  lengthsRatio: string;
  /** Stands where a sketched line has no length to compare. */
  sketch: string;
  sketchShare: (percent: string) => string;
  chooseOne: string;
  mapLabel: string;
  credits: string;
  kmUnit: string;
  mUnit: string;
  zoomIn: string;
  zoomOut: string;
  resetNorth: string;
  fitAll: string;
  sheetUp: string;
  sheetDown: string;
  /** What a low window folds behind one button. */
  foldedTools: string;
  /** How the map is zoomed and moved where it stands in a frame of another page. */
  framedWheel: string;
  framedWheelMac: string;
  framedTouch: string;
  printedOn: (date: string) => string;
  skipToList: string;
  /** @param unknown the words of the link, as they stand in it */
  noticeLink: (unknown: string[]) => string;
  noticeNoWebgl: string;
  noticeBasemap: string;
  noticeNames: string;
  noticeLines: string;
  noticeWords: string;
  noticeLate: (parts: string[]) => string;
  latePart: Record<MapPart, string>;
  noticePanels: string;
  /** At the place of a part of the page that is fetched when asked for. */
  partComing: string;
  partMissing: string;
  partLate: string;
  tryAgain: string;
  noticeMap: string;
  noticeMapLost: string;
  licensedSources: string;
  openData: string;
  /** Titles of the pages. */
  pages: Record<Page, string>;
  timelineHint: string;
  /** The marks of the time line. */
  otherClaims: string;
  /** Gives a row the height that its hidden dots need. */
  moreDots: (count: number) => string;
  before: (year: number) => string;
  /** Names a line of dots for those who do not see it. */
  claimsInTime: (name: string) => string;
  inTime: string;
  open: (name: string) => string;
  showDetail: string;
  chooseYear: string;
  newest: string;
  yearControl: string;
  endOf: (year: number) => string;
  km: (value: number) => string;
  /** A date of which only the year is known. */
  year: (year: string) => string;
};
