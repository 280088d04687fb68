import type { TakeWords } from './words.ts';

const number = new Intl.NumberFormat('en');
const many = (count: number, one: string, other: string) =>
  `${number.format(count)} ${count === 1 ? one : other}`;

export const words: TakeWords = {
  title: 'Take away',
  sections: { data: 'Data', cite: 'Cite', share: 'Share', picture: 'Picture' },
  copy: 'Copy',
  copied: (what) => `Copied: ${what}`,
  copyRefused: 'The browser did not let it be copied; select the words and copy them by hand.',
  download: (file) => `Download ${file}`,
  saved: (file) => `${file} was handed to the browser.`,
  failed: 'This could not be made. Try again.',

  edition: (version, date) => `edition ${version} of ${date}`,
  whatChanged: 'What changed in this edition',
  pagesOfTheirOwn: 'Every route, place and text as a page of its own, which needs no script',
  oneFile:
    'This is the whole atlas in one file, which asks no network for anything. “Take away” writes its data; the GeoPackage, the formats for archives and the pages without script are on the site.',

  scope: 'How much of it',
  scopes: {
    shown: 'What is shown',
    all: 'Everything',
    route: 'Only this route',
    place: 'Only this place',
    commitment: 'Only this commitment',
    passage: 'Only this passage',
  },
  scopeNotes: {
    shown: 'Exactly what search and filters leave, on the map and in the lists.',
    all: 'All that the atlas holds, whatever search and filters leave.',
    route: 'The route, and the commitments that name or mean it.',
    place: 'The place, and the commitments that name or mean it.',
    commitment: 'The commitment, its passage, and the routes and places that its words name or mean.',
    passage: 'The whole passage, its commitments, and the routes and places that its words name or mean.',
  },
  counts: (routes, places, commitments) =>
    `${many(routes, 'route', 'routes')}, ${many(places, 'place', 'places')}, ${many(commitments, 'commitment', 'commitments')}`,
  rows: (count) => many(count, 'row', 'rows'),
  features: (lines, places, commitments) =>
    `${many(lines, 'line', 'lines')}, ${many(places, 'place', 'places')}, ${many(commitments, 'commitment', 'commitments')}`,
  formats: {
    zip: 'All of it in one: data, metadata, README, citation, licence',
    geojson: 'GeoJSON, for QGIS and other programs of maps',
    kml: 'KML, for Google Earth',
    csv: 'CSV, for spreadsheets',
  },
  tables: {
    routes: 'Routes, a row a segment',
    places: 'Places',
    commitments: 'Commitments, with quote, translations and fate',
    claims: 'What sources say of routes and places',
    fates: 'What became of the promises',
    passages: 'The passages in which they stand, in full',
    mentions: 'The words that name or mean a thing',
    sources: 'Sources',
  },
  byteOrderMark: 'CSV with a byte-order mark, so that Excel reads Chinese and Russian',
  licence: 'Licence',
  readme: [
    'Each thing has its names in Chinese, English and Russian; quotes are verbatim Chinese, translations are this project’s own and not official.',
    'A claim is one dated value with its source; claims may disagree, and all are kept. `accuracy_km` says how far the true line may lie from the one drawn, `alignment` how it was drawn.',
    'Positions are longitude and latitude, WGS 84. In CSV, lists are joined by semicolons; a column of claims has one a line. In GeoJSON and KML a commitment has no geometry: it names its routes and places.',
  ],
  files: 'Files',
  noQuote: 'no text names it',
  namedIn: 'Named in',
  source: 'Source',

  cited: 'What is cited',
  citedKinds: {
    view: 'This view',
    passage: 'The passage',
    route: 'The route',
    place: 'The place',
    region: 'The region',
    commitment: 'The commitment',
  },
  style: 'Form',
  styles: { plain: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  reference: 'the reference',
  inAtlas: (atlas, edition) => `In: ${atlas}, ${edition}`,
  retrieved: (date) => `retrieved on ${date}`,

  link: 'Link to this view',
  frame: 'Frame for another page',
  frameHint: 'The frame has no head and no search. The wheel and one finger scroll your page.',
  frameParts: 'Shown beside the map',
  framePart: { panel: 'List and details', legend: 'Legend', year: 'Year' },
  hand: 'The map in it',
  hands: { live: 'Can be moved', still: 'Stands still' },
  fitsHeight: 'With a script by which the frame takes the height that it needs',
  openAtlas: 'Open in the atlas',

  size: 'Size',
  pictureHint: 'The map as it is seen, with title, legend, scale, credits, date, edition and link.',
  drawing: 'The map is being drawn…',
  drawn: (width, height, lowered) =>
    `${number.format(width)} × ${number.format(height)} px${lowered ? ', the most that this browser draws' : ''}`,
  noMap: 'There is no map to take a picture of: this browser cannot draw it, or it has not come yet.',
};
