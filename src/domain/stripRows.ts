import type { Claim, Route } from './atlas.ts';
import { countryLengths } from './lengths.ts';
import {
  type Change,
  changeInto,
  countriesAlong,
  type Stretch,
  type Strip,
  stretchesOf,
  type Waypoint,
} from './strip.ts';
import type { PointBasis, SegmentCountry } from './vocabulary.ts';

/** A row of a strip, from where it stands to where the next stands; `stretch` is the one that it lies on. */
export type StripRow = { km: number; toKm: number; stretch: Stretch } & (
  | {
      kind: 'country';
      country: SegmentCountry | null;
      /** To where the line leaves the country, or the ship. */
      hereKm: number;
      /** In the country as the border data has it, all its parts together; none at sea. */
      wholeKm: number | undefined;
      isInParts: boolean;
      lengths: Length[];
    }
  | { kind: 'stretch'; isBranch: boolean; lengths: Length[] }
  | { kind: 'waypoint'; waypoint: Waypoint }
  | { kind: 'change'; change: Change }
);

type Length = Extract<Claim, { kind: 'length' }>;
type Placed<Row> = Row extends StripRow ? Omit<Row, 'toKm'> : never;

/** Points that tell where one is, whatever stands beside them. */
const TELLING: readonly PointBasis[] = ['border', 'port', 'pass'];
/** In a shortened strip the others stand at least this part of the line apart. */
const APART = 1 / 32;
/** A name that tells nothing: a siding, a block post, a filling station, a distance. */
const BARE_NAME = /^\d|\d\s*km|^(?:Siding|Fuel|Block post)/iu;

/** What is published of the whole of a line, which its own rows do not say. */
export function wholeLengths({ claims }: Route): Length[] {
  return lengthsOf(claims).filter(({ country, segments }) => !country && !segments);
}

/**
 * A strip as a list from one end of the line to the other: countries, changes, stretches with what is published of their
 * lengths, and waypoints.
 * @param isWhole every waypoint; else those that tell where one is, and of the rest some, evenly
 */
export function stripRows(route: Route, strip: Strip, isWhole: boolean): StripRow[] {
  const stretches = stretchesOf(route);
  const claims = lengthsOf(route.claims);
  const said = new Set<string>();
  const once = (own: Length[]) => {
    const fresh = own.filter(({ id }) => !said.has(id));
    for (const { id } of fresh) said.add(id);
    return fresh;
  };
  const along = countriesAlong(stretches);
  const ahead = along.values();
  const lengths = countryLengths(route.segments);
  const waypoints = isWhole ? strip.waypoints : shortened(strip.waypoints, stretches);
  const rows = stretches.flatMap((stretch, index): Placed<StripRow>[] => {
    const { segment, fromKm } = stretch;
    const before = stretches[index - 1];
    const change = changeInto(stretch, before);
    const { country } = segment;
    const isFirst = !before || segment.startsAnew === true;
    const own = waypoints.filter((waypoint) => waypoint.segment === segment.id);
    return [
      ...(change ? [{ kind: 'change', km: fromKm, stretch, change } as const] : []),
      ...(before?.segment.country !== country || isFirst
        ? [
            {
              kind: 'country',
              km: fromKm,
              stretch,
              country,
              hereKm: ahead.next().value?.km ?? 0,
              wholeKm: lengths.find((one) => one.country === country)?.km,
              isInParts: along.filter((one) => one.country === country).length > 1,
              lengths: once(claims.filter((claim) => claim.country === country && !claim.segments)),
            } as const,
          ]
        : []),
      {
        kind: 'stretch',
        km: fromKm,
        stretch,
        isBranch: segment.startsAnew === true,
        lengths: once(claims.filter(({ segments }) => segments?.includes(segment.id))),
      },
      ...own.map((waypoint) => ({ kind: 'waypoint', km: waypoint.km, stretch, waypoint }) as const),
    ];
  });
  return rows.map((row, index) => ({ ...row, toKm: rows[index + 1]?.km ?? row.stretch.toKm }) as StripRow);
}

function lengthsOf(claims: Claim[]): Length[] {
  return claims.filter((claim) => claim.kind === 'length');
}

function shortened(waypoints: Waypoint[], stretches: Stretch[]): Waypoint[] {
  const ends = new Set(stretches.flatMap(({ fromKm, toKm }) => [fromKm, toKm]));
  const gap = APART * (stretches.at(-1)?.toKm ?? 0);
  const isTelling = ({ km, basis, places }: Waypoint) =>
    ends.has(km) || TELLING.includes(basis) || places !== undefined;
  let last = Number.NEGATIVE_INFINITY;
  return waypoints.filter((waypoint, index) => {
    const { km, name } = waypoint;
    const next = waypoints.slice(index + 1).find(isTelling)?.km ?? Number.POSITIVE_INFINITY;
    const isKept =
      isTelling(waypoint) || (km - last >= gap && next - km >= gap / 2 && !BARE_NAME.test(name.en));
    if (isKept) last = km;
    return isKept;
  });
}
