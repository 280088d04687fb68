/** Values by zoom, rising. */
export type Stops = readonly (readonly [zoom: number, px: number])[];

/** What the map interpolates, for who has to know it beforehand. */
export function interpolated(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([at]) => at > zoom);
  const [from, to] = [stops.at(above === 0 ? 0 : above < 0 ? -1 : above - 1), stops.at(above)];
  if (!from || !to || from === to) return (from ?? [0, 0])[1];
  return from[1] + ((zoom - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
