import { CalendarClock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FIRST_YEAR } from '../../domain/timeline.ts';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';

/** Sets the map to the end of a year. Until it is asked for it is one button. */
export function YearControl() {
  const { store, atlas } = useSetting();
  const { words } = useWords();
  const year = useAtlasState((state) => state.view.year);
  const box = useRef<HTMLElement>(null);
  const isOn = year !== null;
  const wasOn = useRef(isOn);

  // The pressed button goes; who pressed it by keyboard goes on with what has come in its place.
  useEffect(() => {
    if (wasOn.current !== isOn && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOn.current = isOn;
  }, [isOn]);

  return (
    <section className="year-control" data-over-map aria-label={words.yearControl} ref={box}>
      {isOn ? (
        <>
          <output htmlFor="year">{words.endOf(year)}</output>
          <input
            id="year"
            type="range"
            min={FIRST_YEAR}
            max={atlas.time.newestYear}
            value={year}
            aria-label={words.yearControl}
            aria-valuetext={words.endOf(year)}
            onChange={(event) => changeView(store, { year: Number(event.target.value) })}
          />
          <button type="button" onClick={() => changeView(store, { year: null })}>
            {words.newest}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => changeView(store, { year: atlas.time.newestYear })}>
          <CalendarClock size={15} aria-hidden="true" /> {words.chooseYear}
        </button>
      )}
    </section>
  );
}
