import {
  type CSSProperties,
  type FocusEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { onRoomChange, roomNow, sheetSteps } from '../../state/layout.ts';
import { coversMap } from '../../state/pages.ts';
import { useAtlasState } from '../parts/context.ts';

/** The middle of the sheet's heights. */
const MIDDLE = 1;

/** The sheet of the phone view: stepped by its buttons, or dragged by its handle. */
export function useSheet() {
  const steps = useSteps();
  const [dragged, setDragged] = useState<number | null>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const start = useRef<{ y: number; height: number } | null>(null);
  const selection = useAtlasState((state) => state.view.selection);
  const page = useAtlasState((state) => state.view.page);
  const fit = useAtlasState((state) => state.fit);
  // As what follows would leave it: nothing moves when the page stands.
  const [step, setStep] = useState(coversMap(page) && !selection ? 0 : MIDDLE);
  const highest = steps.length - 1;
  const resting = steps[step] ?? 0;

  // What stands where the map stood needs the room.
  useEffect(() => {
    if (coversMap(page)) setStep(0);
  }, [page]);

  // What is selected on the map must be seen to be selected.
  useEffect(() => {
    if (selection) setStep((now) => Math.max(now, MIDDLE));
  }, [selection]);

  // Who asks to see the map has it uncovered.
  useEffect(() => {
    if (fit?.isAsked) setStep((now) => Math.min(now, MIDDLE));
  }, [fit]);

  // The map ends where the sheet rests.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--sheet-rest', `${resting}rem`);
  }, [resting]);

  const heightOf = ({ clientY }: PointerEvent) => {
    if (!start.current) return resting;
    return start.current.height + ((start.current.y - clientY) / window.innerHeight) * roomNow().height;
  };
  return {
    step,
    isLowest: step === 0,
    isHighest: step === highest,
    raise: () => setStep((now) => Math.min(now + 1, highest)),
    lower: () => setStep((now) => Math.max(now - 1, 0)),
    isUnfolded,
    /** Who searches sees what is found. */
    search({ target }: FocusEvent) {
      if (target.id === 'search') setStep(highest);
    },
    /** The tools of the list, which a low window folds, need the room that there is. */
    fold() {
      setStep(isUnfolded ? MIDDLE : highest);
      setUnfolded(!isUnfolded);
    },
    style: { '--sheet': `${dragged ?? resting}rem` } as CSSProperties,
    drag: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if ((event.target as HTMLElement).closest('button')) return;
        start.current = { y: event.clientY, height: resting };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        if (start.current) setDragged(Math.max(steps[0], Math.min(steps[2], heightOf(event))));
      },
      onPointerUp(event: PointerEvent) {
        if (!start.current) return;
        const height = heightOf(event);
        const distances = steps.map((other) => Math.abs(other - height));
        setStep(distances.indexOf(Math.min(...distances)));
        setDragged(null);
        start.current = null;
      },
    },
  };
}

/** The heights that the sheet may rest at, as the window is now. */
function useSteps() {
  const [steps, setSteps] = useState(() => sheetSteps(roomNow()));
  useEffect(() => onRoomChange(() => setSteps(sheetSteps(roomNow()))), []);
  return steps;
}
