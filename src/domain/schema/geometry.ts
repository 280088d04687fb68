import { z } from 'zod';

/** `[lon, lat]`, WGS 84 degrees. Whether it can be so is the checker's to say: it knows the countries, and swapped axes. */
export const position = z.tuple([z.number(), z.number()], {
  error: 'must be [longitude, latitude]: two numbers, no height',
});

export const lineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(position).min(2),
});

/** Told apart by its type, so that another shape is one problem and not one a position. */
export const drawnLine = z.discriminatedUnion('type', [lineString], {
  error: ({ code, input }) =>
    code === 'invalid_union'
      ? `a segment is a LineString, not a ${(input as { type?: unknown }).type}: make one line of its parts (in QGIS: Multipart to singleparts), or a segment of each part`
      : 'a segment needs its LineString; where another route draws it, "shares" stands in place of its facts',
});

/** Its last position is its first. */
const ring = z
  .array(position)
  .min(4)
  .refine((positions) => String(positions[0]) === String(positions.at(-1)), {
    error: 'is not closed; write its first position once more at its end',
  });

export const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(ring).min(1),
});
