import type { CSSProperties } from 'react';
import type { Route, Segment } from '../../domain/atlas.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import { type Change, positionAt, type Strip, type Waypoint } from '../../domain/strip.ts';
import type { StripRow } from '../../domain/stripRows.ts';
import { isKnotKind } from '../../domain/vocabulary.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { formatMonth } from '../../i18n/words.ts';
import { showOnMap } from '../../state/store.ts';
import { STATUS_DASH } from '../../symbols/forms.ts';
import { iconSvg } from '../../symbols/icons.ts';
import { knotSvg } from '../../symbols/knots.ts';
import { useAtlas, useSetting, useTheme, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Picture } from '../parts/Things.tsx';
import { PassagesOf } from './PassagesOf.tsx';
import { PublishedLengths } from './PublishedLengths.tsx';

type Props = {
  row: StripRow;
  route: Route;
  strip: Strip;
  /** Where the Tab key enters the strip. */
  isStop: boolean;
  /** How much of the longest strip it spans, 0 to 1. */
  share: number;
};

/** A row of a strip: the line at its left as the map draws it there, and what is known of it. */
export function Row({ row, route, strip, isStop, share }: Props) {
  return (
    <li
      className="strip-row"
      data-row={row.kind}
      data-km={row.km}
      data-to={row.toKm}
      style={{ '--share': share } as CSSProperties}
    >
      <Track segment={row.stretch.segment} />
      {row.kind === 'country' && <CountryRow row={row} route={route} />}
      {row.kind === 'stretch' && <StretchRow row={row} route={route} />}
      {row.kind === 'change' && (
        <ChangeRow change={row.change} isToSea={row.stretch.segment.mode === 'sea-lane'} />
      )}
      {row.kind === 'waypoint' && <PointRow waypoint={row.waypoint} strip={strip} isStop={isStop} />}
    </li>
  );
}

/** The line itself, in the rhythm of its status, thinner where it is a sketch. */
function Track({ segment }: { segment: Segment }) {
  const dash = STATUS_DASH[segment.status.value];
  const width = isLoose(segment) ? 2.5 : 5;
  return (
    <svg className="strip-track" aria-hidden="true">
      <line
        x1="50%"
        x2="50%"
        y1="0"
        y2="100%"
        stroke={`var(--mode-${segment.mode})`}
        strokeWidth={width}
        strokeDasharray={dash[1] ? dash.map((part) => part * 3).join(' ') : undefined}
        opacity={isLoose(segment) ? 0.7 : 1}
      />
    </svg>
  );
}

function CountryRow({
  row: { country, lengths },
  route,
}: {
  row: Extract<StripRow, { kind: 'country' }>;
  route: Route;
}) {
  const { words, language } = useWords();
  const km = route.segments.reduce(
    (sum, segment) =>
      sum + (country ? (segment.countryKm[country] ?? 0) : segment.country ? 0 : segment.lengthKm),
    0,
  );
  return (
    <div className="strip-words">
      <h4>{country ? words.country[country] : words.atSea}</h4>
      <span className="quiet">{stripWordsIn(language).drawn(words.km(Math.round(km)))}</span>
      <PublishedLengths claims={lengths} />
    </div>
  );
}

function StretchRow({
  row: {
    stretch: { segment, fromKm, toKm },
    isBranch,
    lengths,
  },
  route,
}: {
  row: Extract<StripRow, { kind: 'stretch' }>;
  route: Route;
}) {
  const { words, language, say } = useWords();
  const own = stripWordsIn(language);
  const { status, alignment, accuracyKm, gaugeMm, diameterMm, road, mode } = segment;
  const facts = [
    words.mode[mode],
    gaugeMm && words.figure.mm(gaugeMm),
    diameterMm && `⌀ ${words.figure.mm(diameterMm)}`,
    road,
    words.statusOn(words.status[status.value], formatMonth(status.date, language)),
    `${words.alignment[alignment]} ${words.accuracy(accuracyKm)}`,
  ];
  return (
    <div className="strip-words">
      {isBranch && <strong className="strip-branch">{own.branch}</strong>}
      <h5 translate="no">{say(segment.name)}</h5>
      <span className="quiet">
        {words.kmRange(Math.round(fromKm), Math.round(toKm))} · {words.km(Math.round(segment.lengthKm))}
      </span>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      <PublishedLengths claims={lengths} />
      <SharedWith route={route} segment={segment} />
    </div>
  );
}

/** The other routes that run on the same line here. */
function SharedWith({ route, segment }: { route: Route; segment: Segment }) {
  const atlas = useAtlas();
  const { language, say } = useWords();
  const keyIn = (id: string, { id: part, shares }: Segment) => shares ?? segmentKey(id, part);
  const key = keyIn(route.id, segment);
  const others = atlas.routes.filter(
    ({ id, segments }) => id !== route.id && segments.some((part) => keyIn(id, part) === key),
  );
  if (others.length === 0) return null;
  return (
    <span className="strip-shared">
      {stripWordsIn(language).sharesTrack}{' '}
      {others.map((other, index) => (
        <span key={other.id} translate="no">
          {index > 0 && ', '}
          <OpenLink selection={{ kind: 'route', id: other.id }}>{say(other.short)}</OpenLink>
        </span>
      ))}
    </span>
  );
}

function ChangeRow({
  change: { countries, gaugesMm, isTransfer },
  isToSea,
}: {
  change: Change;
  isToSea: boolean;
}) {
  const { words, language } = useWords();
  const theme = useTheme();
  const own = stripWordsIn(language);
  const said = [
    countries &&
      ({
        kind: 'border',
        text: own.border(words.country[countries[0]], words.country[countries[1]]),
      } as const),
    gaugesMm &&
      ({ kind: 'gauge-break', text: own.gauge(String(gaugesMm[0]), words.figure.mm(gaugesMm[1])) } as const),
    isTransfer && ({ kind: 'transfer', text: isToSea ? own.toShip : own.toShore } as const),
  ].filter((one) => typeof one === 'object');
  return (
    <div className="strip-words">
      {said.map(({ kind, text }) => (
        <strong key={kind} className="strip-change">
          <Picture svg={iconSvg(kind, theme)} /> {text}
        </strong>
      ))}
    </div>
  );
}

/** So much of the map about a point is shown where it lies out of sight, degrees. */
const AROUND = 0.5;

function PointRow({ waypoint, strip, isStop }: { waypoint: Waypoint; strip: Strip; isStop: boolean }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  const theme = useTheme();
  const own = stripWordsIn(language);
  const { km, name, basis, places = [] } = waypoint;
  const kind = isKnotKind(basis) ? words.knotKind[basis] : own.weakKind[basis];
  const reveal = () => {
    const at = positionAt(strip, km);
    if (at) showOnMap(store, [at[0] - AROUND, at[1] - AROUND, at[0] + AROUND, at[1] + AROUND]);
  };
  return (
    <>
      <span className="strip-sign" data-weak={isKnotKind(basis) ? undefined : ''}>
        {isKnotKind(basis) && <Picture svg={knotSvg(basis, theme, 14)} />}
      </span>
      <div className="strip-words">
        <button
          type="button"
          className="strip-point"
          tabIndex={isStop ? 0 : -1}
          title={kind}
          onClick={reveal}
        >
          <span className="strip-km">{words.km(Math.round(km))}</span>{' '}
          <span className="visually-hidden">{kind}</span> <span translate="no">{say(name)}</span>
        </button>
        {places.map(({ id, offKm }) => {
          const place = atlas.placeById.get(id);
          return (
            place && (
              <div key={id} className="strip-place">
                <OpenLink selection={{ kind: 'place', id }} translate="no">
                  {say(place.name)}
                </OpenLink>
                <span className="quiet">
                  {' '}
                  {words.placeKind[place.kind]}
                  {offKm >= 1 && `, ${own.off(words.km(Math.round(offKm)))}`}
                </span>
                <PassagesOf target={{ kind: 'place', id }} />
              </div>
            )
          );
        })}
      </div>
    </>
  );
}
