import type { Selection } from '../../domain/emphasis.ts';
import { useAtlas } from '../parts/context.ts';
import { CommitmentDetail } from './CommitmentDetail.tsx';
import { TargetDetail } from './TargetDetail.tsx';
import '../../styles/detail.css';
import '../../styles/quotation.css';

/** What is selected, whatever its kind; loaded when something is. */
export function Detail({ selection: { kind, id } }: { selection: Selection }) {
  const atlas = useAtlas();
  if (kind !== 'commitment') return <TargetDetail key={id} target={{ kind, id }} />;
  const commitment = atlas.commitmentById.get(id);
  return commitment && <CommitmentDetail key={id} commitment={commitment} />;
}
