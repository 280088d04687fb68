import { useWords } from '../parts/context.ts';

/** Gives each dot of a row a place of its own, and takes it back. */
export function MoreDots({
  over,
  isOpen,
  onChange,
}: {
  /** How many dots have no place of their own. */
  over: number;
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
}) {
  const { words } = useWords();
  return (
    <button
      type="button"
      // The arrows reach every dot as it is, and show it: a stop of the Tab key in each row would only be in the way.
      tabIndex={-1}
      className="time-more"
      aria-expanded={isOpen}
      aria-label={words.moreDots(over)}
      title={words.moreDots(over)}
      onClick={() => onChange(!isOpen)}
    >
      {isOpen ? '−' : `+${over}`}
    </button>
  );
}
