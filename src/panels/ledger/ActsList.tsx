import type { Act } from '../../domain/acts.ts';
import { useAtlas } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { useCommitmentName } from '../parts/passageName.ts';
import { ClaimText } from './Evidence.tsx';
import { FateLabel } from './FateSign.tsx';
import '../../styles/fate.css';
import '../../styles/acts.css';

/** Acts with their sources, each leading to its promise. */
export function ActsList({ acts }: { acts: Act[] }) {
  const atlas = useAtlas();
  const commitmentName = useCommitmentName();
  return (
    <ul className="plain acts-list">
      {acts.map(({ thread: { commitments }, claim }) => {
        const [id = ''] = commitments;
        const commitment = atlas.commitmentById.get(id);
        return (
          <li key={claim.id}>
            <OpenLink selection={{ kind: 'commitment', id }}>
              {commitment && commitmentName(commitment)}
            </OpenLink>{' '}
            <FateLabel fate={claim.value} />
            <br />
            <ClaimText claim={claim} />
          </li>
        );
      })}
    </ul>
  );
}
