import type { MouseEvent } from 'react';
import { EDITION_DAY } from '../../domain/frozen.ts';
import { frozenWordsIn } from '../../i18n/frozen.ts';
import { formatDate } from '../../i18n/words.ts';
import { useWords } from '../parts/context.ts';
import '../../styles/frozen.css';

/** The atlas as it is now, and the list of what is kept, from the folder of an edition. */
const [LIVING, ALL] = ['../../', '../'].map((path) => new URL(path, document.baseURI).href);

/** Says that this is an edition that does not change, and leads to the newest atlas at the same view. */
export function FrozenEdition({ version }: { version: string }) {
  const { language } = useWords();
  const words = frozenWordsIn(language);
  const day = document.documentElement.getAttribute(EDITION_DAY) ?? '';
  // The camera moves without a word to the panel: the address is read when it is followed.
  const here = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = LIVING + location.search + location.hash;
  };
  return (
    <p className="frozen-edition">
      {words.kept(version, formatDate(day, language))}{' '}
      <a href={LIVING} onClick={here} onAuxClick={here}>
        {words.living}
      </a>{' '}
      · <a href={ALL}>{words.all}</a>
    </p>
  );
}
