import { Toolbar } from '@base-ui/react/toolbar';
import { type CSSProperties, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Place, Route } from '../../domain/atlas.ts';
import { isMilestone } from '../../domain/claims.ts';
import { isRoute } from '../../domain/lookup.ts';
import { cellCount, datedClaims, FIRST_YEAR, momentOf, shareOf, yearsOf } from '../../domain/timeline.ts';
import { remNow } from '../../state/layout.ts';
import { MARK_WIDTH, MARKS, type MarkKind, markOf } from '../../symbols/glyphs.ts';
import { claimLine } from '../parts/claimWords.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import type { ChosenDot } from './ClaimCard.tsx';
import { stacked } from './stacking.ts';
import '../../styles/timePlot.css';

/** How high a level of dots is, px. */
const LEVEL_PX = 7;
/** What a label of the axis needs, rem. */
const LABEL_REM = 2.25;
/** How far from a dot a click may be. */
const REACH_PX = 22;

/** The width of what the ref is put on, px; before it is laid out, that of a desktop. */
export function useWidth<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || 640));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

export function MarkSign({ kind }: { kind: MarkKind }) {
  const { filled, outline } = MARKS[kind];
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {filled && <path d={filled} fill="currentColor" />}
      {outline && <path d={outline} fill="none" stroke="currentColor" strokeWidth="1.3" />}
    </svg>
  );
}

/** The years, as many as there is room for; each dot says its own date, so this is only seen. */
export function TimeAxis({ width }: { width: number }) {
  const atlas = useAtlas();
  const { words } = useWords();
  const years = yearsOf(atlas.time);
  const cells = cellCount(atlas.time);
  const every = Math.max(1, Math.ceil((LABEL_REM * remNow() * cells) / width));
  return (
    <div className="time-axis" style={cellsOf(cells)} aria-hidden="true">
      <span title={words.before(FIRST_YEAR)} style={{ insetInlineStart: 0 }}>
        …
      </span>
      {years
        .filter((year) => (atlas.time.newestYear - year) % every === 0)
        .map((year) => (
          <span key={year} style={{ insetInlineStart: `${shareOf(year, atlas.time) * 100}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
}

/** The dots of one thing, to stand in a toolbar: one stop of the Tab key, arrows go from dot to dot. */
export function TimePlot({
  thing,
  width,
  chosen,
  onChoose,
}: {
  thing: Route | Place;
  width: number;
  chosen: ChosenDot | null;
  onChoose: (dot: ChosenDot) => void;
}) {
  const atlas = useAtlas();
  const { language } = useWords();
  const year = useAtlasState((state) => state.view.year);
  const dots = stacked(
    datedClaims(thing),
    atlas.time,
    (claim) => MARK_WIDTH[isMilestone(claim) ? 'milestone' : 'other'] / width,
  );
  const levels = Math.max(2, ...dots.map(({ level, size }) => level + size));
  const colour = isRoute(thing) && thing.modes[0] ? `var(--mode-${thing.modes[0]})` : 'var(--accent)';
  const style = { ...cellsOf(cellCount(atlas.time)), '--dot': colour, height: levels * LEVEL_PX + 12 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a finger's help; keys have the dots themselves.
    <div className="time-plot" style={style} onClick={chooseNearest}>
      {year !== null && (
        <span
          className="time-year"
          style={{ insetInlineStart: `${shareOf(year + 1, atlas.time) * 100}%` }}
          data-year={year}
        />
      )}
      {dots.map(({ claim, share, level, size }) => (
        <Toolbar.Button
          key={claim.id}
          className="time-dot"
          data-mark={markOf(claim)}
          data-later={year !== null && momentOf(claim.date) >= year + 1 ? '' : undefined}
          style={{
            insetInlineStart: `${share * 100}%`,
            insetBlockEnd: level * LEVEL_PX + 6,
            height: size * LEVEL_PX,
          }}
          aria-label={claimLine(claim, language)}
          aria-haspopup="dialog"
          aria-expanded={chosen?.claim === claim}
          title={claimLine(claim, language)}
          onClick={(event) =>
            onChoose({
              claim,
              target: { kind: isRoute(thing) ? 'route' : 'place', id: thing.id },
              dot: event.currentTarget,
            })
          }
        >
          <MarkSign kind={markOf(claim)} />
        </Toolbar.Button>
      ))}
    </div>
  );
}

/** Dots are smaller than a finger: a click beside them is one on the nearest. */
function chooseNearest({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
  if (target !== currentTarget) return;
  const near = [...currentTarget.querySelectorAll<HTMLElement>('.time-dot')]
    .map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return { dot, px: Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY) };
    })
    .sort((one, other) => one.px - other.px)[0];
  if (near && near.px <= REACH_PX) near.dot.click();
}

function cellsOf(cells: number): CSSProperties {
  return { '--cells': cells } as CSSProperties;
}
