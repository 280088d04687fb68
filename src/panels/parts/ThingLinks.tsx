import { useState } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { useSetting, useWords } from './context.ts';
import { OpenLink } from './OpenLink.tsx';
import { ThingSign, usePointing } from './Things.tsx';
import '../../styles/chips.css';

/** So many chips stand unfolded. */
const UNFOLDED = 6;

/** Links to routes, places and named corridors; pointing at one shows it on the map. */
export function ThingLinks({
  targets,
  label,
  isFolded = false,
}: {
  targets: Target[];
  label: string;
  /** Only the first few are seen until the rest is asked for. */
  isFolded?: boolean;
}) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(!isFolded);
  if (targets.length === 0) return null;
  const rest = isOpen ? 0 : targets.length - UNFOLDED;
  return (
    <div className="things">
      <h3 className="small-title">{label}</h3>
      <ul className="chips">
        {targets.map((target, index) => (
          <li key={targetKey(target)} hidden={rest > 0 && index >= UNFOLDED}>
            <ThingChip target={target} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="link-button" onClick={() => setOpen(true)}>
              {words.moreThings(rest)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function ThingChip({ target }: { target: Target }) {
  const { atlas } = useSetting();
  const { say } = useWords();
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  return (
    thing && (
      <OpenLink selection={target} className="chip chip-link" {...pointing}>
        <ThingSign thing={thing} />
        <span translate="no">{say('short' in thing ? thing.short : thing.name)}</span>
      </OpenLink>
    )
  );
}
