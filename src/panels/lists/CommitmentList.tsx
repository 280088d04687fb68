import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { MapPin } from 'lucide-react';
import { memo } from 'react';
import type { Commitment } from '../../domain/atlas.ts';
import { boundsOfTargets, emphasisOf } from '../../domain/emphasis.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { changeView, select } from '../../state/store.ts';
import { GROUPINGS, type Grouping } from '../../state/view.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { usePassageName } from '../parts/passageName.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import { type ListGroup, WindowedList } from './WindowedList.tsx';

/** The commitments that the filters leave, by text or by sector. */
export function CommitmentList({ commitments }: { commitments: Commitment[] }) {
  const { store, atlas } = useSetting();
  const { words, say } = useWords();
  const grouping = useAtlasState((state) => state.view.grouping);
  const chosen = useAtlasState((state) => state.view.sectors);
  const cameFrom = useAtlasState((state) => state.cameFrom);

  const groups: ListGroup<Commitment>[] =
    grouping === 'text'
      ? atlas.texts.map((text) => ({
          key: text.id,
          title: say(text.short),
          items: commitments.filter((commitment) => commitment.text === text.id),
          note: text.note && say(text.note),
        }))
      : atlas.sectors
          .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
          .map((sector) => ({
            key: sector.id,
            title: (
              <>
                <SectorSign sector={sector} /> {say(sector.label)}
              </>
            ),
            items: commitments.filter(({ sectors }) => sectors.includes(sector.id)),
          }));
  return (
    <div>
      <div className="group-by">
        <span id="group-by">{words.groupBy}</span>
        <ToggleGroup
          className="switch"
          aria-labelledby="group-by"
          value={[grouping]}
          onValueChange={([next]) => next && changeView(store, { grouping: next as Grouping })}
        >
          {GROUPINGS.map((option) => (
            <Toggle key={option} value={option}>
              {words.groupings[option]}
            </Toggle>
          ))}
        </ToggleGroup>
      </div>
      {commitments.length === 0 && <p className="empty">{words.nothingFound}</p>}
      <WindowedList groups={groups} cameFrom={cameFrom?.kind === 'commitment' ? cameFrom.id : undefined}>
        {(commitment) => <Row commitment={commitment} />}
      </WindowedList>
    </div>
  );
}

const Row = memo(function Row({ commitment }: { commitment: Commitment }) {
  const { store, atlas } = useSetting();
  const { words, translated } = useWords();
  const passageName = usePassageName();
  const translation = translated(commitment);
  const open = () => {
    const { selected } = emphasisOf(atlas, { kind: 'commitment', id: commitment.id });
    select(store, { kind: 'commitment', id: commitment.id }, boundsOfTargets(atlas, selected));
  };
  return (
    <button type="button" className="row" onClick={open} data-commitment={commitment.id}>
      <span className="row-where">
        {passageName(commitment.passage)}
        {!commitment.unplaced && <MapPin size={13} aria-label={words.liesHere} />}
      </span>
      <q lang={tagOf(SOURCE_LANGUAGE)}>{commitment.quote}</q>
      {translation && <span className="row-translation">{translation}</span>}
    </button>
  );
});
