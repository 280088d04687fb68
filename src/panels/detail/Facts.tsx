import type { Place, Route, Segment, StatusShare } from '../../domain/atlas.ts';
import { isLoose, shareBy } from '../../domain/segments.ts';
import { type Stretch, stretchesOf } from '../../domain/strip.ts';
import { ALIGNMENTS } from '../../domain/vocabulary.ts';
import { formatDate } from '../../i18n/words.ts';
import { useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import '../../styles/facts.css';

/** Status, length and how it is drawn: the facts of a route in short, each with its date or its doubt. */
export function RouteFacts({ route }: { route: Route }) {
  const { words } = useWords();
  const loosest = ALIGNMENTS.findLast((alignment) =>
    route.segments.some((segment) => segment.alignment === alignment),
  );
  const sketched = shareBy(route.segments, isLoose).get(true) ?? 0;
  return (
    <dl className="facts">
      <dt>{words.statusLabel}</dt>
      <dd>
        <StatusLines statuses={route.statuses} />
      </dd>
      <dt>{words.lengthLabel}</dt>
      <dd>
        {words.lengthDrawn}: {words.km(Math.round(route.lengthKm))}
        {sketched > 0 && `, ${words.sketchShare(percent(sketched))}`}
      </dd>
      <dt>{words.alignmentLabel}</dt>
      <dd>
        <DrawingShares route={route} />
        {loosest && <span className="note">{words.alignmentMeaning[loosest]}</span>}
      </dd>
    </dl>
  );
}

/** How much of the line is drawn how, and how far each part may be off. */
function DrawingShares({ route: { segments } }: { route: Route }) {
  const { words } = useWords();
  const shares = shareBy(segments, ({ alignment }) => alignment);
  return (
    <ul className="plain">
      {ALIGNMENTS.filter((alignment) => shares.has(alignment)).map((alignment) => {
        const off = segments
          .filter((segment) => segment.alignment === alignment)
          .map(({ accuracyKm }) => accuracyKm);
        const [least, most] = [Math.min(...off), Math.max(...off)];
        return (
          <li key={alignment}>
            <strong>{words.alignment[alignment]}</strong> {percent(shares.get(alignment))},{' '}
            {words.accuracyRange(least, most)}
          </li>
        );
      })}
    </ul>
  );
}

function percent(share = 0): string {
  return `${Math.round(share * 100)} %`;
}

/** Every segment with all that is known of it, from one end of the line to the other. */
export function Segments({ route }: { route: Route }) {
  const { words } = useWords();
  return (
    <details className="segments" data-section={words.segmentsLabel}>
      <summary>
        {words.segmentsLabel} <span className="count">{route.segments.length}</span>
      </summary>
      <ul className="plain">
        {stretchesOf(route).map((stretch) => (
          <SegmentRow key={stretch.segment.id} stretch={stretch} />
        ))}
      </ul>
    </details>
  );
}

/** One line for each status that parts of the route have, with its date and source. */
function StatusLines({ statuses }: { statuses: StatusShare[] }) {
  const { words, language, comma, aside } = useWords();
  return (
    <ul className="plain">
      {statuses.map(({ value, share, date, source }) => (
        <li key={value}>
          <strong>{words.status[value]}</strong>
          {statuses.length > 1 && aside(words.percent(share))}
          {comma}
          {words.asOf(formatDate(date, language))} <SourceLink id={source} />
        </li>
      ))}
    </ul>
  );
}

type Say = Pick<ReturnType<typeof useWords>, 'words' | 'say' | 'colon'>;

/** Facts that stand elsewhere on the row, or on the route. */
type Elsewhere =
  | 'id'
  | 'name'
  | 'shares'
  | 'note'
  | 'gap'
  | 'sources'
  | 'accuracyKm'
  | 'countryKm'
  | 'startsAnew'
  | 'statusClaims';

/** How each fact of a segment is said, in this order. A fact that the schema has and this list lacks is a type error. */
const FACTS: {
  [Fact in keyof Required<Omit<Segment, Elsewhere>>]: (
    value: NonNullable<Segment[Fact]> | null,
    say: Say,
    segment: Segment,
  ) => string | number | boolean | null;
} = {
  country: (country, { words }) => (country ? words.country[country] : words.atSea),
  mode: (mode, { words }) => mode && words.mode[mode],
  lengthKm: (km, { words }) => words.km(Math.round(km ?? 0)),
  status: (status, { words }) => status && words.status[status.value],
  alignment: (alignment, { words }, { accuracyKm }) =>
    alignment && `${words.alignment[alignment]} ${words.accuracy(accuracyKm)}`,
  gaugeMm: (gauge, { words }) => gauge && words.figure.mm(gauge),
  tracks: (tracks, { words, colon }) => tracks && words.tracks + colon + tracks,
  electrified: (isElectrified, { words }) => isElectrified && words.electrified,
  operator: (operator) => operator,
  road: (road) => road,
  diameterMm: (diameter, { words }) => diameter && `⌀ ${words.figure.mm(diameter)}`,
  vessel: (vessel, { say }) => vessel && say(vessel),
};

function factsOf(segment: Segment, say: Say): string[] {
  const factOf = <Fact extends keyof typeof FACTS>(fact: Fact) =>
    FACTS[fact](segment[fact] ?? null, say, segment);
  return (Object.keys(FACTS) as (keyof typeof FACTS)[]).flatMap((fact) => String(factOf(fact) || '') || []);
}

function SegmentRow({ stretch: { segment, fromKm, toKm } }: { stretch: Stretch }) {
  const { words, say, colon } = useWords();
  return (
    <li className="segment">
      <span>
        <strong translate="no">{say(segment.name)}</strong>{' '}
        <span className="quiet">{words.kmRange(Math.round(fromKm), Math.round(toKm))}</span>
      </span>
      <span>{factsOf(segment, { words, say, colon }).join(' · ')}</span>
      {segment.note && <span className="note">{say(segment.note)}</span>}
      <span className="segment-sources">
        {segment.sources.map((id) => (
          <SourceLink key={id} id={id} />
        ))}
      </span>
    </li>
  );
}

export function PlaceFacts({ place }: { place: Place }) {
  const { words } = useWords();
  return (
    <dl className="facts">
      <dt>{words.source}</dt>
      <dd>
        {words.accuracy(place.accuracyKm)}{' '}
        {place.sources.map((id) => (
          <SourceLink key={id} id={id} />
        ))}
      </dd>
    </dl>
  );
}
