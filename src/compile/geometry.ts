import type { Position } from '../domain/atlas.ts';
import type { PlaceFile } from '../domain/schema/places.ts';
import { segmentKey } from '../domain/segments.ts';
import type { Parsed } from './curated.ts';
import { lineOf } from './derive/sketch.ts';

/** Lines by segment key as they are drawn, shared stretches included, and the shapes of the places; kept apart from the words. */
export type Geometry = { segments: Map<string, Position[]>; places: Map<string, PlaceFile['geometry']> };

export function joinGeometry(parsed: Parsed): Geometry {
  const segments = new Map<string, Position[]>();
  for (const [route, { features }] of parsed.routes)
    for (const { properties, geometry } of features)
      if (!('shares' in properties) && geometry)
        segments.set(segmentKey(route, properties.id), lineOf(properties, geometry.coordinates));
  for (const [route, { features }] of parsed.routes)
    for (const { properties } of features) {
      const shared = 'shares' in properties && segments.get(properties.shares);
      if (shared) segments.set(segmentKey(route, properties.id), shared);
    }
  return {
    segments,
    places: new Map([...parsed.places].map(([id, { geometry }]) => [id, geometry])),
  };
}

/** All positions of a place's shape. */
export function shapePositions(shape: PlaceFile['geometry']): Position[] {
  return shape.type === 'Point' ? [shape.coordinates] : shape.coordinates.flat();
}
