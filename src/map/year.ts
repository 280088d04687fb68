import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { IndexedAtlas } from '../domain/lookup.ts';
import { type StatusInYear, statusesIn, UNSOURCED } from '../domain/status.ts';
import type { StyleAssets } from '../layers/style.ts';

/** The sources whose look depends on the year. */
const SOURCES = ['routes', 'bands'] as const;
type Lines = Record<(typeof SOURCES)[number], GeoJSON.FeatureCollection>;

const NONE: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Draws the routes as they were at the end of a year. The sources are given new data and keep their
 * feature-state; what they held stays drawn until the new lines are ready.
 */
export class RoutesInYear {
  /** As published, read once and only when a year is asked for. */
  private newest: Lines | null = null;
  private reading = false;
  /** What the sources hold: null the newest, undefined nothing yet. */
  private held: number | null | undefined = null;
  private wanted: number | null = null;

  /** @param onMissing told why the lines cannot be read */
  constructor(
    private readonly atlas: IndexedAtlas,
    private readonly assets: StyleAssets,
    private readonly onMissing: (detail: string) => void,
  ) {}

  /** What a new style starts from: never the newest lines first and the year's after them. */
  assetsIn(year: number | null): StyleAssets {
    this.held = year === null || this.newest ? year : undefined;
    if (year === null) return this.assets;
    return {
      ...this.assets,
      ...(this.newest ? this.linesIn(this.newest, year) : { routes: NONE, bands: NONE }),
    };
  }

  show(map: MapLibre, year: number | null): void {
    this.wanted = year;
    if (year === this.held) return;
    if (!this.newest) {
      this.read(map);
      return;
    }
    const lines = year === null ? this.newest : this.linesIn(this.newest, year);
    for (const id of SOURCES) {
      const source = map.getSource<GeoJSONSource>(id);
      // A style that is still loading asks again when it is there.
      if (!source) return;
      source.setData(lines[id]);
    }
    this.held = year;
  }

  private read(map: MapLibre): void {
    if (this.reading) return;
    this.reading = true;
    Promise.all([readLines(this.assets.routes), readLines(this.assets.bands)])
      .then(([routes, bands]) => {
        this.newest = { routes, bands };
        this.show(map, this.wanted);
      })
      .catch((error) => this.onMissing(String(error)))
      .finally(() => {
        this.reading = false;
      });
  }

  private linesIn({ routes, bands }: Lines, year: number): Lines {
    const statuses = statusesIn(this.atlas.routes, year);
    // A band is one shape for all loose segments of a route: it goes when nothing is known of any.
    const bandStatus = (id: string): StatusInYear | undefined => {
      const loose = (this.atlas.routeById.get(id)?.segments ?? []).filter(
        ({ alignment, shares }) => !shares && (alignment === 'schematic' || alignment === 'endpoints'),
      );
      return loose
        .map((segment) => statuses.get(`${id}/${segment.id}`))
        .find((status) => status !== UNSOURCED);
    };
    return {
      routes: withStatus(routes, ({ route, segment }) => statuses.get(`${route}/${segment}`)),
      bands: withStatus(bands, ({ route }) => bandStatus(String(route))),
    };
  }
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

async function readLines(address: StyleAssets['routes']): Promise<GeoJSON.FeatureCollection> {
  const response = await fetch(String(address));
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
