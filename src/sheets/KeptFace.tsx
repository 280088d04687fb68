import { FACE_CLASS } from '../domain/frozen.ts';
import { frozenWordsIn } from '../i18n/frozen.ts';
import { formatDate } from '../i18n/words.ts';
import { useAtlas } from '../panels/parts/context.ts';
import { relative } from './paths.ts';
import { usePage } from './setting.tsx';

/**
 * What the page says once it is that of a kept edition, and the way to the newest: at hand, and not shown until freezing
 * shows it (`src/compile/editions/face.ts`). Its links count from the folder of the edition.
 */
export function KeptFace() {
  const { edition } = useAtlas();
  const { language, path } = usePage();
  const words = frozenWordsIn(language);
  return (
    <template className={FACE_CLASS}>
      <p className="kept-edition">
        {words.kept(edition.version, formatDate(edition.date, language))}{' '}
        <a href={relative(path, `../../${path}`)}>{words.livingPage}</a> ·{' '}
        <a href={relative(path, '../')}>{words.all}</a>
      </p>
    </template>
  );
}
