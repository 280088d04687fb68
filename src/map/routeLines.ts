import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { addressOf, readJson, wholeAtlas } from '../data/source.ts';
import type { Route } from '../domain/atlas.ts';
import { isLoose, segmentKey } from '../domain/segments.ts';
import { type StatusInYear, statusesIn, UNSOURCED } from '../domain/status.ts';
import { NOTHING, type StyleAssets } from '../layers/style.ts';
import { hasStyle } from './context.ts';
import { addLater } from './later.ts';

/** The sources whose look depends on the year. */
const SOURCES = ['routes', 'bands'] as const;
type Lines = Record<(typeof SOURCES)[number], GeoJSON.FeatureCollection>;
/** Lines as published, and what their statuses in a year follow from. */
type Published = { lines: Lines; routes: Route[] };

/** From this zoom on the lines of the small scales would show that they are simplified. */
const FINE_ZOOM = 5.5;

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

  /** @param onMissing told why the lines cannot be read */
  constructor(
    private readonly assets: StyleAssets,
    private readonly onMissing: (detail: string) => void,
  ) {}

  /** What a new style starts from: never the newest lines first and the year's after them. */
  assetsIn(year: number | null): StyleAssets {
    this.held = year === null || this.newest ? year : undefined;
    this.isFine = year !== null;
    if (year === null) return this.assets;
    return {
      ...this.assets,
      ...(this.newest ? linesIn(this.newest, year) : { routes: NOTHING, bands: NOTHING }),
    };
  }

  /** Once the first lines are painted: what they did not wait for, which has no bands where a year is shown. */
  addLater(map: MapLibre): void {
    addLater(map, this.wanted === null ? this.assets : { ...this.assets, bands: NOTHING });
  }

  /** To be asked whenever the map has come nearer. */
  refine(map: MapLibre): void {
    if (this.isFine || map.getZoom() < FINE_ZOOM) return;
    this.isFine = true;
    map.getSource<GeoJSONSource>('routes')?.setData(addressOf('routes.geojson'));
  }

  show(map: MapLibre, year: number | null): void {
    this.wanted = year;
    if (year === this.held) return;
    if (!this.newest) {
      this.read(map);
      return;
    }
    const lines = year === null ? this.newest.lines : linesIn(this.newest, year);
    for (const id of SOURCES) {
      const source = map.getSource<GeoJSONSource>(id);
      // A style that is still loading asks again when it is there.
      if (!source) return;
      source.setData(lines[id]);
    }
    this.held = year;
    this.isFine = true;
  }

  private read(map: MapLibre): void {
    if (this.reading) return;
    this.reading = true;
    Promise.all([
      readJson<GeoJSON.FeatureCollection>('routes.geojson'),
      readJson<GeoJSON.FeatureCollection>('bands.geojson'),
      wholeAtlas(),
    ])
      .then(([routes, bands, atlas]) => {
        this.newest = { lines: { routes, bands }, routes: atlas.routes };
        if (hasStyle(map)) this.show(map, this.wanted);
      })
      .catch((error) => this.onMissing(String(error)))
      .finally(() => {
        this.reading = false;
      });
  }
}

/** Published lines with the statuses of the end of a year. */
export function linesIn({ lines, routes }: Published, year: number): Lines {
  const statuses = statusesIn(routes, year);
  const bandStatuses = new Map(routes.map((route) => [route.id, bandStatus(route, statuses)]));
  return {
    routes: withStatus(lines.routes, ({ route, segment }) =>
      statuses.get(segmentKey(String(route), String(segment))),
    ),
    bands: withStatus(lines.bands, ({ route }) => bandStatuses.get(String(route))),
  };
}

/** A band is one shape for all loose segments of a route: it goes when nothing is known of any. */
function bandStatus(route: Route, statuses: Map<string, StatusInYear>): StatusInYear | undefined {
  return route.segments
    .filter((segment) => !segment.shares && isLoose(segment))
    .map(({ id }) => statuses.get(segmentKey(route.id, id)))
    .find((status) => status !== UNSOURCED);
}

function withStatus(
  collection: GeoJSON.FeatureCollection,
  statusOf: (properties: Record<string, unknown>) => StatusInYear | undefined,
): GeoJSON.FeatureCollection {
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, status: statusOf(feature.properties ?? {}) ?? UNSOURCED },
    })),
  };
}
