import { takeWordsIn } from '../../i18n/take.ts';
import { writeView } from '../../state/link.ts';
import { useAtlasState, useWords } from '../parts/context.ts';
import '../../styles/embed.css';

/** In a frame of another page: the way to the whole atlas, at the same view, in a tab of its own. */
export function ToAtlas() {
  const { language } = useWords();
  const view = useAtlasState((state) => state.view);
  return (
    <a
      className="to-atlas"
      data-over-map
      href={writeView({ ...view, embed: null })}
      target="_blank"
      rel="noopener"
    >
      {takeWordsIn(language).openAtlas}
    </a>
  );
}
