import type { CSSProperties } from 'react';
import type { TimeScale } from '../../domain/atlas.ts';
import { cellCount, EARLIER_CELLS, shareOf } from '../../domain/timeline.ts';
import { FIRST_YEAR, yearsOf } from '../../domain/years.ts';
import { remNow } from '../../state/layout.ts';
import { useSetting, useWords } from '../parts/context.ts';
import '../../styles/timeAxis.css';

/** What a label of the axis needs, rem. */
const LABEL_REM = 2.25;
/** The years, as many as there is room for; each dot says its own date, so this is only seen. */
export function TimeAxis({ width }: { width: number }) {
  const { atlas } = useSetting();
  const { words } = useWords();
  const years = yearsOf(atlas.time);
  const cells = cellCount(atlas.time);
  const every = Math.max(1, Math.ceil((LABEL_REM * remNow() * cells) / width));
  return (
    <div className="time-axis" style={axisStyle(atlas.time)} aria-hidden="true">
      <span className="time-before" title={words.before(FIRST_YEAR)} style={{ insetInlineStart: 0 }}>
        &lt; {FIRST_YEAR}
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

/** What the style sheet draws the years from, and what came after the newest summit. */
export function axisStyle(time: TimeScale): CSSProperties {
  return { '--cells': cellCount(time), '--earlier': EARLIER_CELLS } as CSSProperties;
}
