import type { Place, Region, Route, Target, TargetKind } from '../../domain/atlas.ts';
import type { Matches } from '../../domain/search.ts';
import { MODES, PLACE_KINDS } from '../../domain/vocabulary.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { ThingSign, useOpen } from '../parts/Things.tsx';

/** Routes by mode, places by kind, and what is named but not drawn. */
export function PlaceList({ matches }: { matches: Matches }) {
  const { words } = useWords();
  const isEmpty = matches.routes.length + matches.places.length + matches.regions.length === 0;
  return (
    <div>
      {isEmpty && <p className="empty">{words.nothingFound}</p>}
      {MODES.map((mode) => (
        <ThingGroup
          key={mode}
          kind="route"
          title={words.mode[mode]}
          things={matches.routes.filter((route) => route.modes[0] === mode)}
        />
      ))}
      {PLACE_KINDS.map((kind) => (
        <ThingGroup
          key={kind}
          kind="place"
          title={words.placeKind[kind]}
          things={matches.places.filter((place) => place.kind === kind)}
        />
      ))}
      <ThingGroup kind="region" title={words.namedNotDrawn} things={matches.regions} />
    </div>
  );
}

function ThingGroup({
  kind,
  title,
  things,
}: {
  kind: TargetKind;
  title: string;
  things: (Route | Place | Region)[];
}) {
  const { store } = useSetting();
  const { language } = useWords();
  const open = useOpen();
  const point = (target: Target | null) => store.setState({ hover: target });
  if (things.length === 0) return null;
  return (
    <section className="group">
      <h2>
        {title} <span className="count">{things.length}</span>
      </h2>
      <ul className="rows">
        {things.map((thing) => {
          const target = { kind, id: thing.id };
          return (
            <li key={thing.id}>
              <button
                type="button"
                className="row row-thing"
                onClick={() => open(target)}
                onPointerEnter={() => point(target)}
                onPointerLeave={() => point(null)}
                onFocus={() => point(target)}
                onBlur={() => point(null)}
                data-thing={thing.id}
              >
                <ThingSign thing={thing} />
                <span>
                  {thing.name[language]}
                  {language !== 'zh' && (
                    <span className="row-zh" lang="zh-Hans">
                      {thing.name.zh}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
