import type { TargetKind } from '../../domain/atlas.ts';
import type { Matches } from '../../domain/search.ts';
import { MODES, PLACE_KINDS } from '../../domain/vocabulary.ts';
import { useWords } from '../parts/context.ts';
import { type Thing, ThingRow } from '../parts/Things.tsx';
import { type ListGroup, LongList } from './LongList.tsx';
import { RowFacts } from './RowFacts.tsx';

type Listed = { id: string; kind: TargetKind; thing: Thing };

/** Routes by mode, places by kind, and what is named but not drawn. */
export function PlaceList({ matches }: { matches: Matches }) {
  const { words } = useWords();
  const groupOf = (key: string, kind: TargetKind, title: string, things: Thing[]): ListGroup<Listed> => ({
    key,
    title,
    items: things.map((thing) => ({ id: thing.id, kind, thing })),
  });
  const groups = [
    ...MODES.map((mode) =>
      groupOf(
        mode,
        'route',
        words.mode[mode],
        matches.routes.filter(({ modes }) => modes[0] === mode),
      ),
    ),
    ...PLACE_KINDS.map((kind) =>
      groupOf(
        kind,
        'place',
        words.placeKind[kind],
        matches.places.filter((place) => place.kind === kind),
      ),
    ),
    groupOf('region', 'region', words.namedNotDrawn, matches.regions),
  ];
  return (
    <div>
      {groups.every(({ items }) => items.length === 0) && <p className="empty">{words.nothingFound}</p>}
      <LongList groups={groups}>
        {({ id, kind, thing }) => (
          <ThingRow target={{ kind, id }} thing={thing}>
            <RowFacts target={{ kind, id }} thing={thing} />
          </ThingRow>
        )}
      </LongList>
    </div>
  );
}
