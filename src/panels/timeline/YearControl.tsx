import { CalendarClock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { YearSlider } from './YearSlider.tsx';

/**
 * Sets the map to the end of a year. Until it is asked for it is one button.
 * @param isOnAxis the slider stands on the axis of time, not here
 */
export function YearControl({ isOnAxis = false }: { isOnAxis?: boolean }) {
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
          {!isOnAxis && <YearSlider year={year} />}
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
