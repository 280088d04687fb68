import MapPin from 'lucide-react/icons/map-pin';
import type { Commitment } from '../../domain/atlas.ts';
import { boundsOfTargets, emphasisOf } from '../../domain/emphasis.ts';
import { excerptOfCommitment, thingsIn } from '../../domain/excerpts.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { showOnMap } from '../../state/store.ts';
import { useAtlas, useSetting, useWords } from '../parts/context.ts';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';
import { markColour } from '../parts/markColour.ts';
import { usePassageName } from '../parts/passageName.ts';
import { SectorChips } from '../parts/Sectors.tsx';
import { ThingLinks } from '../parts/ThingLinks.tsx';
import { DetailFrame } from './DetailFrame.tsx';
import { Quotation } from './Quotation.tsx';
import { Wording } from './Wording.tsx';

const Became = lazyPartOfLedger(async () => (await import('../ledger/Became.tsx')).Became);

/** A pledge: its words in their passage, its sectors, and where it lies, or why it lies nowhere. */
export function CommitmentDetail({ commitment }: { commitment: Commitment }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, say } = useWords();
  const passageName = usePassageName();
  const excerpt = excerptOfCommitment(atlas, commitment);
  const { selected } = emphasisOf(atlas, { kind: 'commitment', id: commitment.id });
  const bounds = boundsOfTargets(atlas, selected);
  const corridors = commitment.regions
    .filter((id) => atlas.regionById.get(id)?.kind === 'corridor')
    .map((id) => ({ kind: 'region' as const, id }));
  const own = new Set([...selected, ...corridors].map(targetKey));
  const others = thingsIn(atlas, [commitment.passage]).filter((target) => !own.has(targetKey(target)));
  const [first] = selected;
  const text = atlas.textById.get(commitment.text);
  const reason = commitment.unplaced && atlas.unplaced[commitment.unplaced];
  return (
    <DetailFrame
      kind={[text && say(text.short), words.commitmentKind[commitment.kind]].filter(Boolean).join(' · ')}
      title={passageName(commitment.passage)}
    >
      {excerpt && <Quotation excerpt={excerpt} colour={markColour(first && targetOf(atlas, first))} />}
      <Wording commitment={commitment} />
      <SectorChips ids={commitment.sectors} />
      {reason ? (
        <p className="unplaced">
          <strong>{words.liesNowhere}.</strong> {say(reason)}
        </p>
      ) : (
        <button type="button" className="button" onClick={() => bounds && showOnMap(store, bounds)}>
          <MapPin size={16} aria-hidden="true" /> {words.showOnMap}
        </button>
      )}
      <ThingLinks targets={selected} label={words.liesHere} />
      <ThingLinks targets={corridors} label={words.namedNotDrawn} />
      <ThingLinks targets={others} label={words.otherThings} isFolded />
      {/* It comes late, and moves nothing that a finger is about to press. */}
      <Became commitment={commitment} />
    </DetailFrame>
  );
}
