import type { Place, Route, Segment } from '../../domain/atlas.ts';
import { ALIGNMENTS, STATUSES } from '../../domain/vocabulary.ts';
import { formatDate } from '../../i18n/words.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';

/** Status, length and how it is drawn: the facts of a route in short, each with its date or its doubt. */
export function RouteFacts({ route }: { route: Route }) {
  const { words } = useWords();
  const loosest = ALIGNMENTS.findLast((alignment) =>
    route.segments.some((segment) => segment.alignment === alignment),
  );
  return (
    <dl className="facts">
      <dt>{words.statusLabel}</dt>
      <dd>
        <StatusLines segments={route.segments} />
      </dd>
      <dt>{words.lengthLabel}</dt>
      <dd>
        {words.lengthDrawn}: {words.km(Math.round(route.lengthKm))}
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
function DrawingShares({ route }: { route: Route }) {
  const { words } = useWords();
  return (
    <ul className="plain">
      {ALIGNMENTS.map((alignment) => {
        const drawn = route.segments.filter((segment) => segment.alignment === alignment);
        if (drawn.length === 0) return null;
        const least = Math.min(...drawn.map(({ accuracyKm }) => accuracyKm));
        const most = Math.max(...drawn.map(({ accuracyKm }) => accuracyKm));
        const share = drawn.reduce((sum, { lengthKm }) => sum + lengthKm, 0) / route.lengthKm;
        return (
          <li key={alignment}>
            <strong>{words.alignment[alignment]}</strong> {Math.round(share * 100)} %, {words.accuracy(least)}
            {most > least && ` … ${words.accuracy(most)}`}
          </li>
        );
      })}
    </ul>
  );
}

/** Every segment with all that is known of it. */
export function Segments({ route }: { route: Route }) {
  const { words } = useWords();
  return (
    <details className="segments">
      <summary>
        {words.segmentsLabel} <span className="count">{route.segments.length}</span>
      </summary>
      <ul className="plain">
        {route.segments.map((segment) => (
          <SegmentRow key={segment.id} segment={segment} />
        ))}
      </ul>
    </details>
  );
}

/** One line for each status that the route's segments have, with its date and source. */
function StatusLines({ segments }: { segments: Segment[] }) {
  const { words, language } = useWords();
  const all = segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  return (
    <ul className="plain">
      {STATUSES.map((status) => {
        const own = segments.filter((segment) => segment.status.value === status);
        const newest = own.map((segment) => segment.status).sort((a, b) => b.date.localeCompare(a.date))[0];
        if (!newest) return null;
        const length = own.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
        return (
          <li key={status}>
            <strong>{words.status[status]}</strong>
            {own.length < segments.length && ` (${Math.round((length / all) * 100)} %)`},{' '}
            {words.asOf(formatDate(newest.date, language))} <SourceLink id={newest.source} />
          </li>
        );
      })}
    </ul>
  );
}

function SegmentRow({ segment }: { segment: Segment }) {
  const { words, language } = useWords();
  const facts = [
    segment.country ? words.country[segment.country] : words.atSea,
    words.mode[segment.mode],
    words.km(Math.round(segment.lengthKm)),
    words.status[segment.status.value],
    `${words.alignment[segment.alignment]} ${words.accuracy(segment.accuracyKm)}`,
    segment.gaugeMm && `${segment.gaugeMm} mm`,
    segment.tracks && `${words.tracks}: ${segment.tracks}`,
    segment.electrified && words.electrified,
    segment.operator,
    segment.road,
    segment.diameterMm && `⌀ ${segment.diameterMm} mm`,
    segment.vessel?.[language],
  ].filter(Boolean);
  return (
    <li className="segment">
      <strong>{segment.name[language]}</strong>
      <span>{facts.join(' · ')}</span>
      {segment.note && <span className="note">{segment.note[language]}</span>}
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
  const { atlas } = useSetting();
  const sources = place.sources.filter((id) => atlas.sources[id]);
  return (
    <dl className="facts">
      <dt>{words.source}</dt>
      <dd>
        {words.accuracy(place.accuracyKm)}{' '}
        {sources.map((id) => (
          <SourceLink key={id} id={id} />
        ))}
      </dd>
    </dl>
  );
}
