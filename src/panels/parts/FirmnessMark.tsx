import { FIRMNESS, type Firmness } from '../../domain/vocabulary.ts';
import { useWords } from './context.ts';
import '../../styles/firmness.css';

/** How firm words are, as a mark of five steps. */
export function FirmnessMark({ firmness }: { firmness: Firmness }) {
  const { words } = useWords();
  const reached = FIRMNESS.indexOf(firmness);
  return (
    <>
      <span className="firmness" aria-hidden="true">
        {FIRMNESS.map((step, index) => (
          <i key={step} data-reached={index <= reached} />
        ))}
      </span>{' '}
      <span className="visually-hidden">{words.firmnessStep(reached + 1, FIRMNESS.length)}</span>
    </>
  );
}
