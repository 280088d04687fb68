import { MapPin } from 'lucide-react';
import type { Commitment } from '../../domain/atlas.ts';
import { boundsOfTargets, lifted } from '../../domain/emphasis.ts';
import { excerptOfCommitment, passageName, thingsIn } from '../../domain/excerpts.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { SectorChips } from '../parts/Sectors.tsx';
import { markColour, ThingLinks } from '../parts/Things.tsx';
import { DetailFrame } from './DetailFrame.tsx';
import { Quotation } from './Quotation.tsx';

/** A pledge: its words in their passage, its sectors, and where it lies, or why it lies nowhere. */
export function CommitmentDetail({ commitment }: { commitment: Commitment }) {
  const { store, atlas } = useSetting();
  const { words, language } = useWords();
  const excerpt = excerptOfCommitment(atlas, commitment);
  const { selected } = lifted(atlas, { kind: 'commitment', id: commitment.id });
  const bounds = boundsOfTargets(atlas, selected);
  const corridors = commitment.regions
    .filter((id) => atlas.regionById.get(id)?.kind === 'corridor')
    .map((id) => ({ kind: 'region' as const, id }));
  const own = new Set([...selected, ...corridors].map(targetKey));
  const others = thingsIn(atlas, commitment.passage).filter((target) => !own.has(targetKey(target)));
  const [first] = selected;
  const reason = commitment.unplaced && atlas.unplaced[commitment.unplaced];
  return (
    <DetailFrame kind={words.textNames[commitment.text]} title={passageName(words, commitment.passage)}>
      {excerpt && <Quotation excerpt={excerpt} colour={markColour(first && targetOf(atlas, first))} />}
      <SectorChips ids={commitment.sectors} />
      {reason ? (
        <p className="unplaced">
          <strong>{words.liesNowhere}.</strong> {reason[language]}
        </p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => bounds && store.setState({ fit: { bounds } })}
        >
          <MapPin size={16} aria-hidden="true" /> {words.showOnMap}
        </button>
      )}
      <ThingLinks targets={selected} label={words.liesHere} />
      <ThingLinks targets={corridors} label={words.namedNotDrawn} />
      <ThingLinks targets={others} label={words.otherThings} />
    </DetailFrame>
  );
}
