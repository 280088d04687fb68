import { Toolbar } from '@base-ui/react/toolbar';
import type { CSSProperties, MouseEvent } from 'react';
import type { Place, Route } from '../../domain/atlas.ts';
import { isRoute } from '../../domain/lookup.ts';
import { datedClaims, momentOf, shareOf, statusParts, statusRuns } from '../../domain/timeline.ts';
import { MARKS, type MarkKind, markOf } from '../../symbols/glyphs.ts';
import { claimLine } from '../parts/claimWords.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import type { ChosenDot } from './ClaimCard.tsx';
import { inLanes, type Lane, type LaneDot } from './lanes.ts';
import { StatusBar } from './StatusBar.tsx';
import { axisStyle } from './TimeAxis.tsx';
import '../../styles/timePlot.css';

/** How high a dot is, px: of what happened or was so, and of a figure. */
const MILESTONE_PX = 10;
const FIGURE_PX = 5;
/** Of the bar, px. */
const BAR_PX = 8;
/** Levels of dots in a row of one height. */
const ROW: Record<Lane, number> = { events: 1.6, statuses: 1, figures: 1 };
/** How far from a dot a click may be. */
const REACH_PX = 22;

export function MarkSign({ kind }: { kind: MarkKind }) {
  const { filled, outline } = MARKS[kind];
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {filled && <path d={filled} fill="currentColor" />}
      {outline && <path d={outline} fill="none" stroke="currentColor" strokeWidth="1.3" />}
    </svg>
  );
}

/** The statuses of one thing as a bar, and its dots, to stand in a toolbar: one stop of the Tab key, arrows go from dot to dot. */
export function TimePlot({
  thing,
  width,
  chosen,
  isOpen,
  onChoose,
}: {
  thing: Route | Place;
  width: number;
  chosen: ChosenDot | null;
  /** Every dot has a place of its own, and the row grows with them. */
  isOpen: boolean;
  onChoose: (dot: ChosenDot) => void;
}) {
  const atlas = useAtlas();
  const { language } = useWords();
  const year = useAtlasState((state) => state.view.year);
  const runs = statusRuns(statusParts(thing), atlas.time.newestYear + 1);
  const lanes = inLanes(datedClaims(thing), atlas.time, width);
  const topOf = (own: Lane) =>
    Math.max(
      0,
      ...lanes
        .filter(({ lane, isOver }) => lane === own && (isOpen || !isOver))
        .map(({ level }) => level + 1),
    );
  const levels = isOpen
    ? { events: topOf('events'), statuses: Math.max(1, topOf('statuses')), figures: topOf('figures') }
    : ROW;
  const barTop = levels.events * MILESTONE_PX + (levels.statuses - 1) * MILESTONE_PX + 3;
  const topAt = ({ lane, level, isOver }: LaneDot) => {
    const seen = isOver && !isOpen ? 0 : level;
    if (lane === 'figures') return barTop + BAR_PX + 2 + seen * FIGURE_PX;
    if (lane === 'statuses') return barTop + BAR_PX / 2 - MILESTONE_PX / 2 - seen * MILESTONE_PX;
    return barTop - 2 - (levels.statuses - 1 + seen + 1) * MILESTONE_PX;
  };
  const colour = isRoute(thing) && thing.modes[0] ? `var(--mode-${thing.modes[0]})` : 'var(--accent)';
  const height = barTop + BAR_PX + levels.figures * FIGURE_PX + 4;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a finger's help; keys have the dots themselves.
    <div
      className="time-plot"
      style={
        { ...axisStyle(atlas.time), '--dot': colour, '--bar-top': `${barTop}px`, height } as CSSProperties
      }
      onClick={chooseNearest}
    >
      <StatusBar runs={runs} width={width} />
      {atlas.summits.map(({ id, begins }) => (
        <span
          key={id}
          className="time-summit"
          style={{ insetInlineStart: `${shareOf(momentOf(begins), atlas.time) * 100}%` }}
        />
      ))}
      {year !== null && (
        <span
          className="time-year"
          style={{ insetInlineStart: `${shareOf(year + 1, atlas.time) * 100}%` }}
          data-year={year}
        />
      )}
      {lanes.map((dot) => (
        <Toolbar.Button
          key={dot.claim.id}
          className="time-dot"
          data-mark={markOf(dot.claim)}
          data-over={dot.isOver && !isOpen ? '' : undefined}
          data-later={year !== null && momentOf(dot.claim.date) >= year + 1 ? '' : undefined}
          style={{ insetInlineStart: `${dot.share * 100}%`, top: topAt(dot) }}
          aria-label={claimLine(dot.claim, language)}
          aria-haspopup="dialog"
          aria-expanded={chosen?.claim === dot.claim}
          title={claimLine(dot.claim, language)}
          onClick={(event) =>
            onChoose({
              claim: dot.claim,
              target: { kind: isRoute(thing) ? 'route' : 'place', id: thing.id },
              dot: event.currentTarget,
            })
          }
        >
          <MarkSign kind={markOf(dot.claim)} />
        </Toolbar.Button>
      ))}
    </div>
  );
}

/** How many dots of a thing a row of one height has no room for. */
export function useHiddenDots(thing: Route | Place, width: number): number {
  const { time } = useAtlas();
  return inLanes(datedClaims(thing), time, width).filter(({ isOver }) => isOver).length;
}

/** Dots are smaller than a finger: a click beside them is one on the nearest. */
function chooseNearest({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
  if (target !== currentTarget) return;
  const near = [...currentTarget.querySelectorAll<HTMLElement>('.time-dot:not([data-over])')]
    .map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return { dot, px: Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY) };
    })
    .sort((one, other) => one.px - other.px)[0];
  if (near && near.px <= REACH_PX) near.dot.click();
}
