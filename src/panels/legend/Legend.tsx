import { useState } from 'react';
import { useAtlasState, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';

const LegendBody = lazyPart(async () => (await import('./LegendBody.tsx')).LegendBody);

export function Legend() {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  // It is there for print even where nobody opens it; but the map comes to rest first.
  const isAtRest = useAtlasState((state) => state.onScreen !== null);
  return (
    <details className="legend" data-over-map onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.legend}</summary>
      {(isOpen || isAtRest) && <LegendBody />}
    </details>
  );
}
