import type { TargetKind } from '../../domain/atlas.ts';
import type { Matches } from '../../domain/search.ts';
import { MODES, PLACE_KINDS } from '../../domain/vocabulary.ts';
import { useWords } from '../parts/context.ts';
import { type Thing, ThingRow } from '../parts/Things.tsx';

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

function ThingGroup({ kind, title, things }: { kind: TargetKind; title: string; things: Thing[] }) {
  if (things.length === 0) return null;
  return (
    <section className="group">
      <h2>
        {title} <span className="count">{things.length}</span>
      </h2>
      <ul className="rows">
        {things.map((thing) => (
          <li key={thing.id}>
            <ThingRow target={{ kind, id: thing.id }} thing={thing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
