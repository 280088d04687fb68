import { useEffect } from 'react';
import { momentOf, shareOf } from '../../domain/timeline.ts';
import { useSetting } from '../parts/context.ts';
import { useWidth } from '../parts/useWidth.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { YearFlag } from './YearFlag.tsx';

/** The chosen year as a flag on the axis of time, over the map as on the time line; the summits are lines through it. */
export function YearAxis({ isAsked }: { isAsked: boolean }) {
  const { summits, time } = useSetting().atlas;
  const { ref, width } = useWidth<HTMLDivElement>();
  // Whoever asked for it by keyboard goes on with it.
  useEffect(() => {
    if (isAsked && document.activeElement === document.body) ref.current?.querySelector('input')?.focus();
  }, [isAsked, ref]);
  return (
    <div className="year-axis" ref={ref}>
      <YearFlag />
      <TimeAxis width={width} />
      {summits.map(({ id, begins }) => (
        <span
          key={id}
          className="time-summit"
          style={{ insetInlineStart: `${shareOf(momentOf(begins), time) * 100}%` }}
        />
      ))}
    </div>
  );
}
