import type { LucideIcon } from 'lucide-react';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import Repeat2 from 'lucide-react/icons/repeat-2';
import SearchX from 'lucide-react/icons/search-x';
import type { Fate } from '../../domain/vocabulary.ts';
import { useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';

const SIGNS: Record<Fate, LucideIcon> = {
  held: CircleCheck,
  'under-way': LoaderCircle,
  repeated: Repeat2,
  dropped: CircleX,
  'none-found': SearchX,
  unsearched: CircleDashed,
};

/** What became of a promise, by sign and word. */
export function FateLabel({ fate }: { fate: Fate }) {
  const { scale } = useLedger();
  const { say } = useWords();
  const Sign = SIGNS[fate];
  return (
    <span className="fate-label" data-fate={fate}>
      <Sign size={14} aria-hidden="true" /> {say(scale[fate].label)}
    </span>
  );
}
