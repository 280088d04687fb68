import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { addressOf, readJson, wholeAtlas } from '../data/source.ts';
import type { Route } from '../domain/atlas.ts';
import { NOTHING, type StyleAssets } from '../layers/style.ts';
import { TRACK_BAND } from '../symbols/forms.ts';
import { hasStyle } from './context.ts';
import { addLater } from './later.ts';
import type { Lines, linesIn } from './linesInYear.ts';

/** The sources whose look depends on the year, and what each is made from. */
const SOURCES = { routes: 'lines', marks: 'lines', bands: 'bands', strands: 'strands' } as const;
type Source = keyof typeof SOURCES;

/** Lines as published, and what their statuses in a year follow from. */
type Published = { lines: Lines; routes: Route[]; linesIn: typeof linesIn };

/** From this zoom on the lines of the small scales would show that they are simplified. */
const FINE_ZOOM = 5.5;
/** A little before the tracks become bands of strands. */
const STRAND_ZOOM = TRACK_BAND.from - 0.4;

/**
 * Draws the routes at the fineness that the scale asks for, and as they were at the end of a year. The sources are given
 * new data and keep their feature-state; what they held stays drawn until the new lines are ready.
 */
export class RouteLines {
  /** As published, read once and only when a year is asked for. */
  private newest: Published | null = null;
  private reading = false;
  /** What the sources hold: null the newest, undefined nothing yet. */
  private held: number | null | undefined = null;
  private wanted: number | null = null;
  private isFine = false;
  private hasStrands = false;

  /** @param onMissing told why the lines cannot be read */
  constructor(
    private readonly assets: StyleAssets,
    private readonly onMissing: (detail: string) => void,
  ) {}

  /** What a new style starts from: never the newest lines first and the year's after them. */
  assetsIn(year: number | null): StyleAssets {
    this.held = year === null || this.newest ? year : undefined;
    this.isFine = year !== null;
    this.hasStrands = year !== null;
    if (year === null) return this.assets;
    const lines = this.newest?.linesIn(this.newest, year);
    return { ...this.assets, ...fromEach((name) => lines?.[name] ?? NOTHING) };
  }

  /** Once the first lines are painted: what they did not wait for, which has no bands where a year is shown. */
  addLater(map: MapLibre): void {
    const inYear = { ...this.assets, bands: NOTHING, marks: NOTHING };
    const newest = this.isFine ? { ...this.assets, marks: addressOf('lines.geojson') } : this.assets;
    addLater(map, this.wanted === null ? newest : inYear);
  }

  /** To be asked whenever the map has come nearer. */
  refine(map: MapLibre): void {
    const give = (name: Source, file: 'lines.geojson' | 'strands.geojson') =>
      map.getSource<GeoJSONSource>(name)?.setData(addressOf(file));
    if (!this.isFine && map.getZoom() >= FINE_ZOOM) {
      this.isFine = true;
      give('routes', 'lines.geojson');
      give('marks', 'lines.geojson');
    }
    if (!this.hasStrands && map.getZoom() >= STRAND_ZOOM) {
      this.hasStrands = true;
      give('strands', 'strands.geojson');
    }
  }

  show(map: MapLibre, year: number | null): void {
    this.wanted = year;
    if (year === this.held) return;
    if (!this.newest) {
      this.read(map);
      return;
    }
    const lines = year === null ? this.newest.lines : this.newest.linesIn(this.newest, year);
    const sources = fromEach((name) => lines[name]);
    for (const [id, data] of Object.entries(sources)) {
      const source = map.getSource<GeoJSONSource>(id);
      // A style that is still loading asks again when it is there.
      if (!source) return;
      source.setData(data);
    }
    this.held = year;
    this.isFine = true;
    this.hasStrands = true;
  }

  private read(map: MapLibre): void {
    if (this.reading) return;
    this.reading = true;
    Promise.all([
      readJson<GeoJSON.FeatureCollection>('lines.geojson'),
      readJson<GeoJSON.FeatureCollection>('strands.geojson'),
      readJson<GeoJSON.FeatureCollection>('bands.geojson'),
      wholeAtlas(),
      import('./linesInYear.ts'),
    ])
      .then(([lines, strands, bands, { routes }, { linesIn }]) => {
        this.newest = { lines: { lines, strands, bands }, routes, linesIn };
        if (hasStyle(map)) this.show(map, this.wanted);
      })
      .catch((error) => this.onMissing(String(error)))
      .finally(() => {
        this.reading = false;
      });
  }
}

function fromEach<Value>(of: (name: keyof Lines) => Value): Record<Source, Value> {
  return Object.fromEntries(Object.entries(SOURCES).map(([id, name]) => [id, of(name)])) as Record<
    Source,
    Value
  >;
}
