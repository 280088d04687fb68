import MapPin from 'lucide-react/icons/map-pin';
import { memo } from 'react';
import type { Commitment } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import type { Matches } from '../../domain/search.ts';
import { COMMITMENT_KINDS } from '../../domain/vocabulary.ts';
import { changeView } from '../../state/store.ts';
import { GROUPINGS } from '../../state/view.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { LabelledSwitch } from '../parts/LabelledSwitch.tsx';
import { lazyPartOfAtlas } from '../parts/lazyPart.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import { Unfolding } from '../parts/Unfolding.tsx';
import { FateChoice } from './FateChoice.tsx';
import { type ListGroup, LongList } from './LongList.tsx';
import '../../styles/chips.css';
import '../../styles/commitments.css';

const FirmnessFilter = lazyPartOfAtlas(async () => (await import('./FirmnessFilter.tsx')).FirmnessFilter);

/** What lies on the map comes before what lies nowhere. */
function mappedFirst(commitments: Commitment[]): Commitment[] {
  return commitments.toSorted(
    (one, other) => Number(Boolean(one.unplaced)) - Number(Boolean(other.unplaced)),
  );
}

/** The commitments that the filters leave, by text or by sector; in each those on the map first. */
export function CommitmentList({
  matches: { commitments, kindCounts, firmnessCounts, ofAnyFate },
}: {
  matches: Matches;
}) {
  const { store, atlas } = useSetting();
  const { words, say } = useWords();
  const grouping = useAtlasState((state) => state.view.grouping);
  const chosen = useAtlasState((state) => state.view.sectors);

  const groups: ListGroup<Commitment>[] =
    grouping === 'text'
      ? atlas.texts.map((text) => ({
          key: text.id,
          title: say(text.short),
          items: mappedFirst(commitments.filter((commitment) => commitment.text === text.id)),
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
            items: mappedFirst(commitments.filter(({ sectors }) => sectors.includes(sector.id))),
          }));
  return (
    <div>
      <div className="list-tools">
        <LabelledSwitch
          label={words.groupBy}
          options={GROUPINGS.map((option) => ({ value: option, content: words.groupings[option] }))}
          chosen={[grouping]}
          onChange={([next]) => next && changeView(store, { grouping: next })}
        />
        <KindFilter counts={kindCounts} />
        <div className="kinds unfoldings">
          <Unfolding label={words.firmnessLabel} field="firmness">
            <FirmnessFilter counts={Object.fromEntries(firmnessCounts)} />
          </Unfolding>
          <FateChoice found={ofAnyFate} />
        </div>
      </div>
      {commitments.length === 0 && <p className="empty">{words.nothingFound}</p>}
      <LongList groups={groups}>{(commitment) => <Row commitment={commitment} />}</LongList>
    </div>
  );
}

/** What the words are: a promise, a stand, a body …; each with how many it would leave. */
function KindFilter({ counts }: { counts: Matches['kindCounts'] }) {
  const { store } = useSetting();
  const { words } = useWords();
  const kinds = useAtlasState((state) => state.view.kinds);
  return (
    <Choices
      className="kinds"
      optionClass="sector"
      label={words.commitmentKinds}
      multiple
      options={COMMITMENT_KINDS.map((kind) => ({
        value: kind,
        content: (
          <>
            {words.commitmentKind[kind]} <span className="count">{counts.get(kind)}</span>
          </>
        ),
      }))}
      chosen={kinds}
      onChange={(chosen) => changeView(store, { kinds: chosen })}
    />
  );
}

const Row = memo(function Row({ commitment }: { commitment: Commitment }) {
  const { words, translated } = useWords();
  const passageName = usePassageName();
  const translation = translated(commitment);
  return (
    <OpenLink
      selection={{ kind: 'commitment', id: commitment.id }}
      className="row"
      data-commitment={commitment.id}
    >
      <span className="row-where">
        {passageName(commitment.passage)} · {words.commitmentKind[commitment.kind]}
        {!commitment.unplaced && <MapPin size={13} aria-label={words.liesHere} />}
      </span>
      <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
        {commitment.quote}
      </q>
      {translation && <span className="row-translation">{translation}</span>}
    </OpenLink>
  );
});
