import type { CSSProperties } from 'react';
import { shareOf } from '../../domain/timeline.ts';
import { FIRST_YEAR } from '../../domain/years.ts';
import { useAtlasState, useSetting } from '../parts/context.ts';
import { YearSlider } from './YearSlider.tsx';

/** The chosen year as a flag on the axis itself, to be drawn along it. */
export function YearFlag() {
  const { time } = useSetting().atlas;
  const year = useAtlasState((state) => state.view.year);
  if (year === null) return null;
  const ends = [FIRST_YEAR + 1, time.newestYear + 1].map((moment) => shareOf(moment, time));
  return (
    <div className="time-flag" style={{ '--from': ends[0], '--to': ends[1] } as CSSProperties}>
      <YearSlider year={year} />
    </div>
  );
}
