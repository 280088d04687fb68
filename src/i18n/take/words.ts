/** Words of what a reader takes away: files, references, links, pictures; they come with the part that offers these. */
export type TakeWords = {
  title: string;
  sections: Record<'data' | 'cite' | 'share' | 'picture', string>;
  /** What one can copy, and what one is told when it is done or was refused. */
  copy: string;
  copied: (what: string) => string;
  copyRefused: string;
  download: (file: string) => string;
  saved: (file: string) => string;
  /** Stands where a file, or the map, could not be had. */
  failed: string;

  edition: (version: string, date: string) => string;
  whatChanged: string;
  /** Leads to the pages that need no script. */
  pagesOfTheirOwn: string;
  /** In the one file: what lies in it, and what does not. */
  oneFile: string;

  scope: string;
  scopes: Record<'shown' | 'all' | 'route' | 'place' | 'commitment' | 'passage', string>;
  /** What each of them holds. */
  scopeNotes: TakeWords['scopes'];
  counts: (routes: number, places: number, commitments: number) => string;
  rows: (count: number) => string;
  features: (lines: number, places: number, commitments: number) => string;
  formats: Record<'zip' | 'geojson' | 'kml' | 'csv', string>;
  tables: Record<
    'routes' | 'places' | 'commitments' | 'claims' | 'fates' | 'passages' | 'mentions' | 'sources',
    string
  >;
  byteOrderMark: string;
  licence: string;
  /** What the files of the zip hold; one paragraph each. */
  readme: string[];
  /** The rows of a list of files, with what each is. */
  files: string;
  noQuote: string;
  namedIn: string;
  source: string;

  cited: string;
  citedKinds: Record<'view' | 'passage' | 'route' | 'place' | 'region' | 'commitment', string>;
  style: string;
  styles: Record<'plain' | 'bibtex' | 'csl', string>;
  reference: string;
  inAtlas: (atlas: string, edition: string) => string;
  retrieved: (date: string) => string;

  link: string;
  frame: string;
  frameHint: string;
  frameParts: string;
  framePart: Record<'panel' | 'legend' | 'year', string>;
  hand: string;
  hands: Record<'live' | 'still', string>;
  fitsHeight: string;
  /** In a frame: leads to the whole atlas. */
  openAtlas: string;

  size: string;
  pictureHint: string;
  drawing: string;
  /** @param lowered whether the browser drew it smaller than asked */
  drawn: (width: number, height: number, lowered: boolean) => string;
  noMap: string;
};
