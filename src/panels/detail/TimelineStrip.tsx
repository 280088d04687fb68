import { Toolbar } from '@base-ui/react/toolbar';
import { useState } from 'react';
import type { Place, Route } from '../../domain/atlas.ts';
import { useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';
import { useWidth } from '../parts/useWidth.ts';
import type { ChosenDot } from '../timeline/ClaimCard.tsx';
import { MoreDots } from '../timeline/MoreDots.tsx';
import { TimeAxis } from '../timeline/TimeAxis.tsx';
import { TimePlot, useHiddenDots } from '../timeline/TimePlot.tsx';

const ClaimCard = lazyPart(async () => (await import('../timeline/ClaimCard.tsx')).ClaimCard);

/** The claims of one thing on the axis of time, above their list. */
export function TimelineStrip({ thing }: { thing: Route | Place }) {
  const { words, say } = useWords();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<ChosenDot | null>(null);
  const [isOpen, setOpen] = useState(false);
  const over = useHiddenDots(thing, width);
  if (thing.claims.length === 0) return null;
  const close = () => setChosen(null);
  return (
    <section className="time-strip" data-section={words.inTime}>
      <h3>
        {words.inTime}
        {over > 0 && <MoreDots over={over} isOpen={isOpen} onChange={setOpen} />}
      </h3>
      <Toolbar.Root aria-label={words.claimsInTime(say(thing.name))} ref={ref}>
        <TimePlot thing={thing} width={width} chosen={chosen} isOpen={isOpen} onChoose={setChosen} />
        <TimeAxis width={width} />
      </Toolbar.Root>
      {chosen && (
        <ClaimCard
          chosen={chosen}
          linked={false}
          onClose={close}
          leave={{ layer: 'dialog', word: words.close, go: close }}
        />
      )}
    </section>
  );
}
