import type { Position } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import type { SegmentCountry } from '../../domain/vocabulary.ts';
import { type Kilometres, kilometresByGround } from './ground.ts';

/** Kilometres of a segment on each ground; of a sea lane nobody asks. */
export function segmentKilometres({ country, mode }: SegmentProperties, positions: Position[]): Kilometres {
  return mode === 'sea-lane' ? {} : kilometresByGround(positions, country ?? undefined);
}

/**
 * Kilometres of a segment in each country, from the border data and not from hand; what the data
 * puts in the sea at a coast counts to the segment's own country.
 */
export function countryKilometres(
  properties: SegmentProperties,
  positions: Position[],
  kilometres: Kilometres,
): Partial<Record<SegmentCountry, number>> {
  const { country, mode } = properties;
  if (!country || mode === 'sea-lane') return {};
  if (properties.astray) return { [country]: lengthKm(positions) };
  const { sea = 0, elsewhere = 0, ...countries } = kilometres;
  return { ...countries, [country]: (countries[country] ?? 0) + sea + elsewhere };
}
