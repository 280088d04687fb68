import type { Place, Route, Segment } from '../domain/atlas.ts';
import { ALIGNMENTS, STATUSES } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/words.ts';
import { useSetting, useWords } from './context.ts';
import { SourceLink } from './SourceLink.tsx';

/** Mode, status, length, how it is drawn: the facts of a route, each with its date or its doubt. */
export function RouteFacts({ route }: { route: Route }) {
  const { words, language } = useWords();
  const published = route.claims.filter(({ kind, value }) => kind === 'length' && typeof value === 'number');
  const worst = [...ALIGNMENTS].filter((alignment) =>
    route.segments.some((segment) => segment.alignment === alignment),
  );
  return (
    <>
      <dl className="facts">
        <dt>{words.statusLabel}</dt>
        <dd>
          <StatusLines segments={route.segments} />
        </dd>
        <dt>{words.lengthLabel}</dt>
        <dd>
          {words.lengthDrawn}: {words.km(route.lengthKm)}
          {published.length > 0 && (
            <ul className="plain">
              {published.map((claim) => (
                <li key={`${claim.source}${claim.value}${claim.text?.en}`}>
                  {words.lengthPublished}: {words.km(Number(claim.value))}
                  {claim.country && ` (${words.country[claim.country]})`}
                  {claim.text && ` – ${claim.text[language]}`} <SourceLink id={claim.source} />
                </li>
              ))}
            </ul>
          )}
          {route.lengthNote && <p className="note">{route.lengthNote[language]}</p>}
        </dd>
        <dt>{words.alignmentLabel}</dt>
        <dd>
          <ul className="plain">
            {worst.map((alignment) => {
              const drawn = route.segments.filter((segment) => segment.alignment === alignment);
              const least = Math.min(...drawn.map(({ accuracyKm }) => accuracyKm));
              const most = Math.max(...drawn.map(({ accuracyKm }) => accuracyKm));
              const share = drawn.reduce((sum, { lengthKm }) => sum + lengthKm, 0) / route.lengthKm;
              return (
                <li key={alignment}>
                  <strong>{words.alignment[alignment]}</strong> {Math.round(share * 100)} %,{' '}
                  {words.accuracy(least)}
                  {most > least && ` … ${words.accuracy(most)}`}. {words.alignmentMeaning[alignment]}
                </li>
              );
            })}
          </ul>
        </dd>
      </dl>
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
    </>
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
    words.km(segment.lengthKm),
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
