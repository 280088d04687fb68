import { useEffect, useId, useMemo, useState } from 'react';
import type { Target } from '../../domain/atlas.ts';
import type { Everything, Hit, Outcome } from '../../domain/everything.ts';
import { targetOf } from '../../domain/lookup.ts';
import { isFiltered } from '../../domain/search.ts';
import type { HitKind } from '../../domain/searchIndex.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { changeView, followView } from '../../state/store.ts';
import { useAtlas, useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { HitRow } from './HitRow.tsx';
import { isLeftBy } from './leftBy.ts';
import { useListbox } from './useListbox.ts';
import '../../styles/search.css';

/** So many of each kind are shown until more are asked for. */
const FIRST = 4;
const MORE = 40;

/** What the words in the search box find, under the box; while it is open the arrow keys go through it. */
export function SearchResults({ everything }: { everything: Everything }) {
  const { store, derived } = useSetting();
  const { language, words, say } = useWords();
  const find = findWordsIn(language);
  const typed = useAtlasState(({ view }) => view.query);
  const id = useId();
  const outcome = useOutcome(everything);
  const [shown, setShown] = useState<Partial<Record<HitKind, number>>>({});
  const { isOpen, active, close } = useListbox(id);
  const query = typed.trim();

  // Lists and map find by it from now on.
  useEffect(() => {
    derived.findWith(everything.finder);
    followView(store, {});
  }, [derived, everything, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins with few again.
  useEffect(() => setShown({}), [typed]);

  const total = outcome.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const isFound = total > 0 && outcome.manner !== 'nearest';
  return (
    <>
      <p className="visually-hidden" role="status">
        {isOpen && query && (isFound ? find.total(total) : find.nothing(query))}
      </p>
      {isOpen && query && (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed here leaves the focus in the box.
        <div className="search-results" onMouseDown={(event) => event.preventDefault()}>
          <Closer close={close} />
          {outcome.lookalikes.map(({ names, what, not }) => (
            <div key={names[0]} className="search-note">
              <p>{say(what)}</p>
              <p>
                {find.takenFor} <TargetLink target={not} />
              </p>
            </div>
          ))}
          {outcome.manner === 'forgiven' && <p className="search-note">{find.forgiven(query)}</p>}
          {!isFound && (
            <p className="search-note">
              {find.nothing(query)} {total > 0 && find.nearest}{' '}
              <button type="button" className="link-button" onClick={() => changeView(store, { query: '' })}>
                {words.clear}
              </button>
            </p>
          )}
          <div role="listbox" id={id} aria-label={find.results}>
            {outcome.groups.map(({ kind, hits }) => {
              const count = shown[kind] ?? FIRST;
              return (
                // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element is.
                <div role="group" key={kind} aria-labelledby={`${id}-${kind}`}>
                  <p className="search-group" id={`${id}-${kind}`} role="presentation">
                    {find.hitKind[kind]} <span className="count">{hits.length}</span>
                  </p>
                  {hits.slice(0, count).map((hit) => (
                    <HitRow
                      key={hit.id}
                      id={`${id}-${hit.kind}-${hit.id}`}
                      hit={hit}
                      everything={everything}
                      isActive={active === `${id}-${hit.kind}-${hit.id}`}
                    />
                  ))}
                  {hits.length > count && (
                    <button
                      type="button"
                      role="option"
                      aria-selected={active === `${id}-${kind}-more`}
                      id={`${id}-${kind}-more`}
                      tabIndex={-1}
                      className="search-more"
                      onClick={() => setShown({ ...shown, [kind]: count + MORE })}
                    >
                      {find.showMore(hits.length - count)}
                    </button>
                  )}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </>
  );
}

/** What the words find among what the other filters leave. */
function useOutcome(everything: Everything): Outcome {
  const query = useAtlasState(({ view }) => view.query);
  const isNarrowed = useAtlasState(({ view }) => isFiltered({ ...view, query: '' }));
  const matches = useMatches();
  return useMemo(() => {
    const outcome = everything.search(query);
    if (!isNarrowed || outcome.manner === 'nearest') return outcome;
    const isLeft = isLeftBy(matches, everything.waypoints);
    const groups = outcome.groups
      .map(({ kind, hits }) => ({ kind, hits: hits.filter((hit: Hit) => isLeft(hit)) }))
      .filter(({ hits }) => hits.length > 0);
    return { ...outcome, groups };
  }, [everything, query, isNarrowed, matches]);
}

function TargetLink({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { say } = useWords();
  const thing = targetOf(atlas, target);
  return (
    thing && (
      <OpenLink selection={target} className="link-button" translate="no">
        {say(thing.name)}
      </OpenLink>
    )
  );
}

/** Escape closes the results before anything else, and leaves the words in the box. */
function Closer({ close }: { close: () => void }) {
  useEscape('dialog', close);
  return null;
}
