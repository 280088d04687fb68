import { FIRST_YEAR } from '../../domain/years.ts';
import { changeView } from '../../state/store.ts';
import { useSetting, useWords } from '../parts/context.ts';

/** The year of the map, from the first of the axis to that of the newest claim. */
export function YearSlider({ year }: { year: number }) {
  const { store, atlas } = useSetting();
  const { words } = useWords();
  return (
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
  );
}
