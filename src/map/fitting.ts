import { type Map as MapLibre, MercatorCoordinate, type PaddingOptions } from 'maplibre-gl';
import type { Bounds } from '../domain/atlas.ts';
import { freePart } from './freePart.ts';
import { boxesOver } from './labels/mask.ts';
import type { Box } from './labels/placement.ts';

/** Between what is shown and the map's edge, px; less on a small map. */
const MOST_MARGIN = 48;
/** The same, as a share of the map's smaller side. */
const MARGIN_SHARE = 0.06;
/** Between what is shown and what lies over the map, px. */
const COVER_MARGIN = 8;
/** Nearer a thing is not shown, however small it is. */
const NEAREST_ZOOM = 9;

/** Told with the map's events, that the fit's own movements be known. */
const OURS = { isFit: true };

/** `isOpening`: it may lie below what covers the map, and reaches its edges. */
type Wish = { bounds: Bounds; isOpening: boolean };

/**
 * Shows bounds whole, in the part of the map that nothing covers, and goes on to do so while the window changes; until
 * the reader moves the map.
 */
export class Fitting {
  private wish: Wish | null = null;
  /** Where the last fit came to rest. */
  private camera = '';
  /** The map and what covered it, as the last fit found them. */
  private fitted = '';

  /** @param isStill whether the reader wants no motion */
  constructor(
    private readonly map: MapLibre,
    private readonly isStill: () => boolean,
  ) {
    map.on('moveend', (event) => {
      if ('isFit' in event) this.camera = this.cameraNow();
      else if (this.camera !== this.cameraNow()) this.wish = null;
    });
    map.on('resize', () => this.again());
  }

  /** After the map began with its opening; where a link gave it another camera, that stands. */
  begin(opening: Bounds, selected: Bounds | undefined): void {
    const { map } = this;
    const begun = this.cameraNow();
    const [center, zoom, bearing, pitch] = [map.getCenter(), map.getZoom(), map.getBearing(), map.getPitch()];
    this.wish = { bounds: opening, isOpening: true };
    this.move(this.wish, this.paddingOf(this.wish), false);
    if (this.cameraNow() !== begun) map.jumpTo({ center, zoom, bearing, pitch });
    else if (selected) this.show(selected, false);
  }

  show(bounds: Bounds, animate = !this.isStill()): void {
    this.wish = { bounds, isOpening: false };
    this.move(this.wish, this.paddingOf(this.wish), animate);
    // What lies over the map may come, or go, after the map moved.
    this.map.once('idle', () => this.again());
  }

  /** Shows bounds that are not in sight whole, and leaves the map as it is where they are. */
  reveal(bounds: Bounds): void {
    const [west, south, east, north] = bounds;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const isSeen = [this.map.project([west, north]), this.map.project([east, south])].every(
      ({ x, y }) => x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight,
    );
    if (!isSeen) this.show(bounds);
  }

  private again(): void {
    if (!this.wish) return;
    const padding = this.paddingOf(this.wish);
    if (this.keyOf(padding) !== this.fitted) this.move(this.wish, padding, false);
  }

  private move({ bounds }: Wish, padding: PaddingOptions, animate: boolean): void {
    this.fitted = this.keyOf(padding);
    const options = { padding, maxZoom: NEAREST_ZOOM, bearing: 0, pitch: 0, animate, duration: 700 };
    this.map.fitBounds(bounds, options, OURS);
  }

  /** What a fit depends on, besides its bounds. */
  private keyOf(padding: PaddingOptions): string {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return JSON.stringify([clientWidth, clientHeight, padding]);
  }

  private paddingOf({ bounds, isOpening }: Wish): PaddingOptions {
    return isOpening ? { top: 0, right: 0, bottom: 0, left: 0 } : this.paddingFor(bounds);
  }

  private paddingFor([west, south, east, north]: Bounds): PaddingOptions {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const margin = Math.min(MOST_MARGIN, MARGIN_SHARE * Math.min(width, height));
    const frame: Box = [margin, margin, width - margin, height - margin];
    const corner = MercatorCoordinate.fromLngLat([west, north]);
    const opposite = MercatorCoordinate.fromLngLat([east, south]);
    const shape = { width: opposite.x - corner.x, height: opposite.y - corner.y };
    const covers = boxesOver(this.map).map(
      ([left, top, right, bottom]): Box => [
        left - COVER_MARGIN,
        top - COVER_MARGIN,
        right + COVER_MARGIN,
        bottom + COVER_MARGIN,
      ],
    );
    const [left, top, right, bottom] = freePart(frame, covers, shape);
    return { left, top, right: width - right, bottom: height - bottom };
  }

  /** Rounded: where the camera was leaves its mark in the last digits. */
  private cameraNow(): string {
    const { map } = this;
    const { lng, lat } = map.getCenter();
    return [lng, lat, map.getZoom(), map.getBearing(), map.getPitch()].map((one) => one.toFixed(6)).join();
  }
}
