import { type ReactNode, useState } from 'react';
import { useAtlasState } from './context.ts';
import '../../styles/chips.css';
import '../../styles/unfolding.css';

/** A filter that comes when it is asked for, or when it chooses something already. */
export function Unfolding({
  label,
  field,
  children,
}: {
  label: string;
  field: 'firmness' | 'fates';
  children: ReactNode;
}) {
  const isChosen = useAtlasState(({ view }) => view[field].length > 0);
  const [isOpen, setOpen] = useState(isChosen);
  return (
    <div className="unfolding">
      <button type="button" className="chip sector" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label} …
      </button>
      {isOpen && <div>{children}</div>}
    </div>
  );
}
