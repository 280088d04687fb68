import { lazy, Suspense, useState } from 'react';
import { useWords } from './context.ts';

const LegendBody = lazy(() => import('./LegendBody.tsx'));

export function Legend() {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="legend" data-over-map onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.legend}</summary>
      {isOpen && (
        <Suspense>
          <LegendBody />
        </Suspense>
      )}
    </details>
  );
}
