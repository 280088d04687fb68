import { useEffect, useState } from 'react';
import { readKeptSize } from '../../data/source.ts';
import { tagOf } from '../../domain/languages.ts';
import { keepingWordsIn } from '../../i18n/keeping.ts';
import { useAtlasState, useWords } from '../parts/context.ts';

/** How far the atlas is saved for reading without a network, and the way to change that. */
export function Keeping() {
  const { language } = useWords();
  const words = keepingWordsIn(language);
  const keeping = useAtlasState((state) => state.keeping);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (keeping) readKeptSize().then(setBytes, () => setBytes(null));
  }, [keeping]);
  if (!keeping) return null;
  const { state, save, remove } = keeping;
  const size =
    bytes === null
      ? '…'
      : new Intl.NumberFormat(tagOf(language), {
          style: 'unit',
          unit: 'megabyte',
          maximumFractionDigits: 1,
        }).format(bytes / 1e6);
  return (
    <>
      <h3>{words.title}</h3>
      <p role="status" data-keeping={state}>
        {words.states[state](size)}
      </p>
      {state !== 'saving' && (
        <button type="button" className="button" onClick={state === 'saved' ? remove : save}>
          {state === 'saved' ? words.remove : words.save}
        </button>
      )}
    </>
  );
}
