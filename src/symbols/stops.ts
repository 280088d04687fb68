/** Values by zoom, rising. */
export type Stops = readonly (readonly [zoom: number, px: number])[];

/** What the map interpolates, for who has to know it beforehand; level before the first stop and after the last. */
export function interpolated(stops: Stops, zoom: number): number {
  const after = stops.find(([at]) => at > zoom);
  const before = stops.findLast(([at]) => at <= zoom);
  if (!before || !after) return (before ?? after ?? [0, 0])[1];
  const share = (zoom - before[0]) / (after[0] - before[0]);
  return before[1] + share * (after[1] - before[1]);
}
