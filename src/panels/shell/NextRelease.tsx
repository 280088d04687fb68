import { keepingWordsIn } from '../../i18n/keeping.ts';
import { useAtlasState, useWords } from '../parts/context.ts';

/** A newer release is kept and can be read: offered, never forced. */
export function NextRelease() {
  const { language } = useWords();
  const words = keepingWordsIn(language);
  const renew = useAtlasState((state) => state.keeping?.renew);
  return (
    <div className="notice" data-kind="next-release" data-over-map>
      <p>{words.hasNext}</p>
      <button type="button" className="button" onClick={renew}>
        {words.renew}
      </button>
    </div>
  );
}
