import type { Text } from '../../domain/atlas.ts';
import { isFiltered, NO_FILTER } from '../../domain/search.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { changeView } from '../../state/store.ts';
import { FateChoice } from '../lists/FateChoice.tsx';
import { useAtlas, useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';

/** The filter by fate, and how many of a text's commitments all filters leave: the marks of the others are quiet. */
export function LeftByFilters({ text }: { text: Text }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language } = useWords();
  const isNarrowed = useAtlasState(({ view }) => isFiltered(view));
  const { commitments, ofAnyFate } = useMatches();
  const isOwn = (commitment: { text: string }) => commitment.text === text.id;
  return (
    <div className="read-filter">
      <div className="unfoldings">
        <FateChoice found={ofAnyFate.filter(isOwn)} />
      </div>
      {isNarrowed && (
        <p role="status">
          {findWordsIn(language).leftByFilters(
            commitments.filter(isOwn).length,
            atlas.commitments.filter(isOwn).length,
          )}{' '}
          <button type="button" className="link-button" onClick={() => changeView(store, NO_FILTER)}>
            {words.clearFilters}
          </button>
        </p>
      )}
    </div>
  );
}
