import { Popover } from '@base-ui/react/popover';
import type { Claim, Target } from '../../domain/atlas.ts';
import { isRoute, targetOf } from '../../domain/lookup.ts';
import { formatDate } from '../../i18n/words.ts';
import { claimValue } from '../parts/claimWords.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { ThingLinks } from '../parts/ThingLinks.tsx';
import { useEscape } from '../parts/useEscape.ts';
import '../../styles/claimCard.css';
import '../../styles/popover.css';

export type ChosenDot = { claim: Claim; target: Target; dot: HTMLElement };

/** One claim beside its dot: date as given, account, value, source with its grade. Escape goes back to the dot. */
export function ClaimCard({
  chosen: { claim, target, dot },
  linked,
  onClose,
}: {
  chosen: ChosenDot;
  /** Whether the thing it is about can be opened from here. */
  linked: boolean;
  onClose: () => void;
}) {
  const atlas = useAtlas();
  const { words, language, say, colon } = useWords();
  useEscape('dialog', onClose);
  const thing = targetOf(atlas, target);
  const grade = atlas.sources[claim.source]?.grade;
  const value = claimValue(claim, language);
  const segments =
    thing && isRoute(thing) ? thing.segments.filter(({ id }) => claim.segments?.includes(id)) : [];
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={dot} sideOffset={6} collisionPadding={8} className="popover-place">
          <Popover.Popup className="popover claim-card" finalFocus={() => dot}>
            <Popover.Title className="popover-title">
              {formatDate(claim.date, language)} · {words.claimKind[claim.kind]}
            </Popover.Title>
            {value && (
              <p>
                <strong>{value}</strong>
              </p>
            )}
            {claim.text && <p>{say(claim.text)}</p>}
            {segments.length > 0 && (
              <p className="note">
                {words.segmentsLabel}
                {colon}
                <span translate="no">{segments.map(({ name }) => say(name)).join(' · ')}</span>
              </p>
            )}
            <p>
              <SourceLink id={claim.source} /> {grade && <span className="note">{words.grade[grade]}</span>}
            </p>
            {linked && <ThingLinks targets={[target]} label={words.showDetail} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
