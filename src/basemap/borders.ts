import type { Feature, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Position } from '../domain/atlas.ts';
import { bordersOf } from '../domain/borders.ts';
import { readWorldAtlas } from './atlasFile.ts';

export function borderFeatures(scale: '10m' | '50m'): Feature<MultiLineString>[] {
  const atlas = readWorldAtlas(scale);
  const nameOf = ({ properties }: { properties?: unknown }) => (properties as { name: string }).name;
  const { summit, other, disputed } = bordersOf(
    (isWanted) =>
      mesh(atlas, atlas.objects.countries as GeometryObject<{ name: string }>, (a, b) =>
        isWanted(nameOf(a), nameOf(b)),
      ).coordinates as Position[][],
  );
  return [
    feature(summit, { disputed: 0, summit: 1 }),
    feature(other, { disputed: 0, summit: 0 }),
    feature(disputed, { disputed: 1, summit: 0 }),
  ];
}

function feature(
  coordinates: Position[][],
  properties: { disputed: 0 | 1; summit: 0 | 1 },
): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates },
  };
}
