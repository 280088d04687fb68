import type {
  Alignment,
  BorderKind,
  ClaimKind,
  Mode,
  NodeKind,
  PlaceKind,
  RegionKind,
  SegmentCountry,
  SourceGrade,
  Status,
  TextId,
} from '../domain/vocabulary.ts';
import type { Theme } from '../symbols/tokens.ts';

/** All words of the interface. Chinese and Russian have the same shape, or the build fails. */
export type UiWords = {
  title: string;
  subtitle: string;
  about: string;
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
  groupBy: string;
  groupings: { text: string; sector: string };
  commitmentCount: (count: number) => string;
  routeCount: (count: number) => string;
  placeCount: (count: number) => string;
  nothingFound: string;
  namedNotDrawn: string;
  textNames: { speech: string; declaration: string; outcomes: string };
  /** Where a passage stands: `number` is the passage's own, such as `consensus-21`, `7-4`, `24`. */
  passage: (text: TextId, number: string) => string;
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
  status: Record<Status, string>;
  statusLabel: string;
  asOf: (date: string) => string;
  lengthLabel: string;
  lengthDrawn: string;
  mode: Record<Mode, string>;
  alignmentLabel: string;
  alignment: Record<Alignment, string>;
  alignmentMeaning: Record<Alignment, string>;
  accuracy: (km: number) => string;
  placeKind: Record<PlaceKind, string>;
  regionKind: Record<RegionKind, string>;
  country: Record<SegmentCountry, string>;
  atSea: string;
  segmentsLabel: string;
  claimsLabel: string;
  claimKind: Record<ClaimKind, string>;
  claimsDisagree: string;
  noClaims: (date: string) => string;
  searchedOn: (date: string) => string;
  grade: Record<SourceGrade, string>;
  source: string;
  tracks: string;
  electrified: string;
  legend: string;
  legendStatus: string;
  legendAlignment: string;
  legendPlaces: string;
  legendModes: string;
  legendNodes: string;
  nodeKind: Record<NodeKind, string>;
  legendBorders: string;
  borderKind: Record<BorderKind, string>;
  /** When the outline of an area is seen. */
  areasNote: string;
  legendAll: string;
  legendOnScreen: string;
  legendNothing: string;
  lengthsTitle: string;
  lengthsPart: string;
  lengthsWhole: string;
  lengthsDrawn: string;
  lengthsPublished: string;
  lengthsRatio: string;
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
  skipToList: string;
  noticeLink: (parameter: string, value: string) => string;
  noticeNoWebgl: string;
  noticeBasemap: string;
  noticeLines: string;
  noticeWords: string;
  noticePanels: string;
  noticeMap: string;
  bordersNote: string;
  licensedSources: string;
  openData: string;
  timeline: string;
  /** The way back from the time line. */
  map: string;
  timelineHint: string;
  /** The marks of the time line. */
  otherClaims: string;
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
  legendStatusIn: (year: number) => string;
  /** Where no claim is as old as the year that the map shows. */
  unsourced: string;
  km: (value: number) => string;
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const many = (count: number, one: string, other: string) =>
  `${number.format(count)} ${count === 1 ? one : other}`;

export const en: UiWords = {
  title: 'Corridor atlas',
  subtitle: 'What the China–Central Asia Summit of May 2023 pledged, and where it lies',
  about: 'About',
  aboutBody: [
    'In May 2023 China and the five Central Asian states met in Xi’an. This atlas joins the three texts of that summit – a keynote speech, a declaration and a list of 82 outcomes – to the routes and places they name.',
    'Every quotation is verbatim Chinese and checked by machine. English and Russian translations are this project’s own and not official. The newspaper page that carries the declaration breaks off after article 8; what follows is not in the atlas.',
    'Lines are curated by hand from cited points. Each says how it was drawn and how far it may be off. Borders on the basemap are de facto (Natural Earth) and take no side.',
    'Code: MIT. Geometry and facts: ODbL 1.0, © OpenStreetMap contributors and the sources cited with each item. Basemap: Natural Earth (public domain), GeoNames (CC BY 4.0), elevation from the Marble project (public domain). Type: Noto (OFL).',
  ],
  close: 'Close',
  back: 'Back to the list',
  dismiss: 'Dismiss',
  language: 'Language',
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  search: 'Search',
  searchHint: 'Search commitments, routes, places',
  clear: 'Clear the search',
  sectors: 'Sectors',
  clearFilters: 'Clear filters',
  listCommitments: 'Commitments',
  listPlaces: 'Routes and places',
  groupBy: 'Group by',
  groupings: { text: 'Text', sector: 'Sector' },
  commitmentCount: (count) => many(count, 'commitment', 'commitments'),
  routeCount: (count) => many(count, 'route', 'routes'),
  placeCount: (count) => many(count, 'place', 'places'),
  nothingFound: 'Nothing matches. Clear the filters to see everything.',
  namedNotDrawn: 'Named, not drawn',
  textNames: { speech: 'Keynote speech', declaration: 'Xi’an Declaration', outcomes: 'List of outcomes' },
  passage(text, number) {
    const [part = '', of] = number.split('-');
    if (text === 'speech') return `Keynote speech, paragraph ${number}`;
    if (text === 'declaration')
      return part === 'preamble'
        ? 'Xi’an Declaration, preamble'
        : `Xi’an Declaration, article ${part}${of ? `, paragraph ${of}` : ''}`;
    const parts: Record<string, string> = { consensus: 'part 1', platforms: 'part 2', documents: 'part 3' };
    return `List of outcomes${parts[part] ? `, ${parts[part]}` : ''}${Number(of) ? `, line ${of}` : ''}`;
  },
  names: 'named',
  means: 'meant',
  meansOnly: 'No text names it. These words mean it:',
  noteOnReading: 'On this reading',
  translationOurs: 'Translation by this project, not official',
  inItsPassage: 'In its passage',
  commitmentsHere: 'What the texts say',
  otherThings: 'Also in this passage',
  placesOnRoute: 'Places on this route',
  routesHere: 'Routes it belongs to',
  showOnMap: 'Show on map',
  liesNowhere: 'Not on the map',
  liesHere: 'On the map',
  noCommitment: 'Named, with no pledge',
  status: {
    operating: 'Operating',
    construction: 'Under construction',
    planned: 'Planned',
    stalled: 'Stalled',
  },
  statusLabel: 'Status',
  asOf: (date) => `as of ${date}`,
  lengthLabel: 'Length',
  lengthDrawn: 'As drawn',
  mode: {
    railway: 'Railway',
    highway: 'Highway',
    'gas-pipeline': 'Gas pipeline',
    'oil-pipeline': 'Oil pipeline',
    'sea-lane': 'Sea lane',
  },
  alignmentLabel: 'How it is drawn',
  alignment: {
    traced: 'Traced',
    'known-points': 'Through known points',
    schematic: 'Schematic',
    endpoints: 'End points only',
  },
  alignmentMeaning: {
    traced: 'Follows surveyed points of the real line.',
    'known-points': 'Runs through stations, junctions and towns that lie on it; between them it may stray.',
    schematic:
      'No alignment is public: the line runs through the points that descriptions name, and the band shows how far it may be off.',
    endpoints: 'Only the ends are known.',
  },
  accuracy: (km) => `± ${km} km`,
  placeKind: {
    seaport: 'Sea port',
    crossing: 'Border crossing',
    hub: 'Freight-train assembly centre',
    city: 'City',
    lake: 'Water',
    range: 'Mountains',
  },
  regionKind: {
    country: 'Country',
    region: 'Region',
    corridor: 'Corridor without a course',
    class: 'Kind of place, not enumerated',
  },
  country: {
    cn: 'China',
    kz: 'Kazakhstan',
    kg: 'Kyrgyzstan',
    tj: 'Tajikistan',
    tm: 'Turkmenistan',
    uz: 'Uzbekistan',
    ir: 'Iran',
    az: 'Azerbaijan',
    ru: 'Russia',
    af: 'Afghanistan',
  },
  atSea: 'at sea',
  segmentsLabel: 'Segments',
  claimsLabel: 'What sources say',
  claimKind: {
    status: 'Status',
    event: 'Event',
    length: 'Length',
    capacity: 'Capacity',
    traffic: 'Traffic',
    cost: 'Cost',
    gauge: 'Gauge',
    diameter: 'Diameter',
  },
  claimsDisagree: 'Sources disagree; all are shown.',
  noClaims: (date) => `No source found (looked on ${date}).`,
  searchedOn: (date) => `Newest sources found; last looked on ${date}.`,
  grade: {
    official: 'official',
    'state-media': 'state media',
    news: 'news',
    'trade-press': 'trade press',
    'open-data': 'open data',
    reference: 'reference work',
    mirror: 'mirror',
    aggregator: 'aggregator',
    memory: 'from memory, to be replaced',
  },
  source: 'Source',
  tracks: 'Tracks',
  electrified: 'Electrified',
  legend: 'Legend',
  legendStatus: 'Status',
  legendAlignment: 'How sure',
  legendPlaces: 'Places',
  legendModes: 'Modes',
  legendNodes: 'Changes on the way',
  nodeKind: { border: 'Border', 'gauge-break': 'Break of gauge (mm)', transfer: 'Rail to ship' },
  legendBorders: 'Borders',
  borderKind: { border: 'State border', disputed: 'Disputed border' },
  areasNote: 'Outlined when selected',
  legendAll: 'Show all',
  legendOnScreen: 'Only what is on screen',
  legendNothing: 'Nothing to explain on screen.',
  lengthsTitle: 'Lengths',
  lengthsPart: 'Part',
  lengthsWhole: 'The whole line',
  lengthsDrawn: 'Drawn',
  lengthsPublished: 'Published',
  lengthsRatio: 'Drawn ÷ published',
  chooseOne: 'Several lines lie here. Which one?',
  mapLabel: 'Map of the corridors',
  credits: 'Credits',
  kmUnit: 'km',
  mUnit: 'm',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetNorth: 'North up',
  fitAll: 'Show everything',
  sheetUp: 'Raise the list',
  sheetDown: 'Lower the list',
  skipToList: 'Skip to the list',
  noticeLink: (parameter, value) =>
    `The link asks for ${parameter} “${value}”, which this atlas does not have. The rest of the link is shown.`,
  noticeNoWebgl:
    'This browser cannot draw the map (WebGL is missing or switched off). The list, the details and the filters work.',
  noticeBasemap: 'The background map could not be loaded; the routes and places are drawn without it.',
  noticeLines: 'The lines could not be loaded. Reload the page to try again; the texts are all here.',
  noticeWords: 'That language could not be loaded. Check the connection and choose it again.',
  noticePanels: 'A part of this page could not be loaded. Reload to try again.',
  noticeMap: 'The map could not be loaded. The list, the details and the filters work.',
  bordersNote: 'Borders de facto, no judgement implied',
  licensedSources: 'Sources used under a licence',
  openData: 'Open data',
  timeline: 'Time line',
  map: 'Map',
  timelineHint:
    'Every dated claim, from its source. A date known only to the month or the year stands in the middle of it; all that is older than 2013 is pressed into the first column.',
  otherClaims: 'Length, traffic, cost and other figures',
  before: (year) => `before ${year}`,
  claimsInTime: (name) => `${name}: claims by date`,
  inTime: 'In time',
  open: (name) => `Open ${name}`,
  showDetail: 'All that is known of it',
  chooseYear: 'Year …',
  newest: 'Newest',
  yearControl: 'Year of the map',
  endOf: (year) => `end of ${year}`,
  legendStatusIn: (year) => `Status at the end of ${year}`,
  unsourced: 'No source that early',
  km: (value) => `${number.format(value)} km`,
};
