import type { Position } from '../../domain/atlas.ts';
import type { PlaceFile } from '../schema.ts';

/** Positions by `<route>/<segment>`, and the shapes of the places; kept apart from the words. */
export type Geometry = { segments: Map<string, Position[]>; places: Map<string, PlaceFile['geometry']> };
