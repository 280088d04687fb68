import type { CSSProperties } from 'react';
import type { Route, Segment } from '../../domain/atlas.ts';
import { isLoose } from '../../domain/segments.ts';
import type { Change, Strip } from '../../domain/strip.ts';
import type { StripRow } from '../../domain/stripRows.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { STATUS_DASH } from '../../symbols/forms.ts';
import { iconDrawing } from '../../symbols/icons.ts';
import { useTheme, useWords } from '../parts/context.ts';
import { Picture } from '../parts/Picture.tsx';
import { PointRow } from './PointRow.tsx';
import { CountryRow, StretchRow } from './StretchRow.tsx';

type Props = {
  row: StripRow;
  route: Route;
  strip: Strip;
  /** Where the Tab key enters the strip. */
  isStop: boolean;
  /** The line, or a branch of it, ends here. */
  isEnd: boolean;
  /** How much of the longest strip it spans, 0 to 1. */
  share: number;
};

/** A row of a strip: the line at its left as the map draws it there, and what is known of it. */
export function Row({ row, route, strip, isStop, isEnd, share }: Props) {
  const { segment, fromKm } = row.stretch;
  // What is said before the first point of a line, or of a branch, has no line beside it yet.
  const isBefore = (fromKm === 0 || segment.startsAnew) && row.kind !== 'waypoint';
  return (
    <li
      className="strip-row"
      data-row={row.kind}
      data-km={row.km}
      data-to={row.toKm}
      style={{ '--share': share } as CSSProperties}
    >
      {!isBefore && <Track segment={segment} isEnd={isEnd} />}
      {row.kind === 'country' && <CountryRow row={row} />}
      {row.kind === 'stretch' && <StretchRow row={row} route={route} />}
      {row.kind === 'change' && (
        <ChangeRow change={row.change} isToSea={row.stretch.segment.mode === 'sea-lane'} />
      )}
      {row.kind === 'waypoint' && <PointRow waypoint={row.waypoint} strip={strip} isStop={isStop} />}
    </li>
  );
}

/** The line itself, in the rhythm of its status, thinner where it is a sketch. */
function Track({ segment, isEnd }: { segment: Segment; isEnd: boolean }) {
  const dash = STATUS_DASH[segment.status.value];
  const width = isLoose(segment) ? 2.5 : 5;
  return (
    <svg className="strip-track" aria-hidden="true" data-end={isEnd || undefined}>
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
          <Picture drawing={iconDrawing(kind, theme)} /> {text}
        </strong>
      ))}
    </div>
  );
}
