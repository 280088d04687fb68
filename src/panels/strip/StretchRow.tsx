import type { Route, Segment } from '../../domain/atlas.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { StripRow } from '../../domain/stripRows.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { formatMonth } from '../../i18n/words.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { PublishedLengths } from './PublishedLengths.tsx';

/** Where a country begins, and how much of the line lies in it. */
export function CountryRow({
  row: { country, hereKm, wholeKm = hereKm, isInParts, lengths },
}: {
  row: Extract<StripRow, { kind: 'country' }>;
}) {
  const { words, language } = useWords();
  const own = stripWordsIn(language);
  const km = (length: number) => words.km(Math.round(length));
  return (
    <div className="strip-words">
      <h4>{country ? words.country[country] : words.atSea}</h4>
      <span className="quiet">
        {isInParts ? own.drawnInParts(km(hereKm), km(wholeKm)) : own.drawn(km(wholeKm))}
      </span>
      <PublishedLengths claims={lengths} />
    </div>
  );
}

/** A segment of the line: what it is, how it stands, how sure it is. */
export function StretchRow({
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
          {index > 0 && ' · '}
          <OpenLink selection={{ kind: 'route', id: other.id }}>{say(other.short)}</OpenLink>
        </span>
      ))}
    </span>
  );
}
