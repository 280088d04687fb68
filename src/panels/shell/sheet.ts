import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import { coversMap } from '../../state/pages.ts';
import { useAtlasState } from '../parts/context.ts';

/** Heights of the sheet on a phone, in hundredths of the window. */
const STEPS = [16, 50, 92] as const;

/** The sheet of the phone view: stepped by its buttons, or dragged by its handle. */
export function useSheet() {
  const [step, setStep] = useState(1);
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number } | null>(null);
  const selection = useAtlasState((state) => state.view.selection);

  const page = useAtlasState((state) => state.view.page);

  // What stands where the map stood needs the room.
  useEffect(() => {
    if (coversMap(page)) setStep(0);
  }, [page]);

  // What is selected on the map must be seen to be selected.
  useEffect(() => {
    if (selection) setStep((now) => Math.max(now, 1));
  }, [selection]);

  const heightOf = (event: PointerEvent) => {
    if (!start.current) return STEPS[step] ?? 50;
    return start.current.height + ((start.current.y - event.clientY) / window.innerHeight) * 100;
  };
  return {
    step,
    isLowest: step === 0,
    isHighest: step === STEPS.length - 1,
    raise: () => setStep((now) => Math.min(now + 1, STEPS.length - 1)),
    lower: () => setStep((now) => Math.max(now - 1, 0)),
    style: { '--sheet': `${dragged ?? STEPS[step]}dvh` } as CSSProperties,
    drag: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if ((event.target as HTMLElement).closest('button')) return;
        start.current = { y: event.clientY, height: STEPS[step] ?? 50 };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        if (start.current) setDragged(Math.max(10, Math.min(95, heightOf(event))));
      },
      onPointerUp(event: PointerEvent) {
        if (!start.current) return;
        const height = heightOf(event);
        const nearest = STEPS.reduce(
          (best, _, index) =>
            Math.abs((STEPS[index] ?? 0) - height) < Math.abs((STEPS[best] ?? 0) - height) ? index : best,
          0,
        );
        setStep(nearest);
        setDragged(null);
        start.current = null;
      },
    },
  };
}
