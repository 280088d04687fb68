import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useEffect, useRef, useState } from 'react';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';

const YearAxis = lazyPart(async () => (await import('./YearAxis.tsx')).YearAxis);

/**
 * Sets the map to the end of a year. Until it is asked for it is one button.
 * @param isOnAxis the axis of time is below it, with the flag on it
 */
export function YearControl({ isOnAxis = false }: { isOnAxis?: boolean }) {
  const { store, atlas } = useSetting();
  const { words } = useWords();
  const year = useAtlasState((state) => state.view.year);
  const box = useRef<HTMLElement>(null);
  const isOn = year !== null;
  const wasOn = useRef(isOn);
  const [isAsked, setAsked] = useState(false);

  // The pressed button goes; who pressed it by keyboard goes on with what has come in its place.
  useEffect(() => {
    if (wasOn.current !== isOn && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>(isOn && !isOnAxis ? 'input' : 'button')?.focus();
    wasOn.current = isOn;
  }, [isOn, isOnAxis]);

  const choose = () => {
    setAsked(true);
    changeView(store, { year: atlas.time.newestYear });
  };
  return (
    <section
      className="year-control"
      data-on={isOn || undefined}
      data-over-map
      aria-label={words.yearControl}
      ref={box}
    >
      {isOn ? (
        <>
          <output htmlFor="year">{words.endOf(year)}</output>
          {!isOnAxis && <YearAxis isAsked={isAsked} />}
          <button type="button" onClick={() => changeView(store, { year: null })}>
            {words.newest}
          </button>
        </>
      ) : (
        <button type="button" onClick={choose}>
          <CalendarClock size={15} aria-hidden="true" /> {words.chooseYear}
        </button>
      )}
    </section>
  );
}
