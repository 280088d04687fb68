import { Popover } from '@base-ui/react/popover';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import type { OverlapChoice as Overlap } from '../../state/store.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { ThingRow } from '../parts/Things.tsx';
import { useEscape } from '../parts/useEscape.ts';
import '../../styles/popover.css';

/** Lines that lie under one click, for the reader to choose from. */
export function OverlapChoice({ overlap }: { overlap: Overlap }) {
  const { store, atlas } = useSetting();
  const { words } = useWords();
  const close = () => store.setState({ overlap: null });
  useEscape('dialog', close);
  const at = new DOMRect(overlap.x, overlap.y, 0, 0);
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={{ getBoundingClientRect: () => at }}
          sideOffset={8}
          className="popover-place"
        >
          <Popover.Popup className="popover">
            <Popover.Title className="popover-title">{words.chooseOne}</Popover.Title>
            <ul className="rows">
              {overlap.targets.map((target) => {
                const thing = targetOf(atlas, target);
                return (
                  thing && (
                    <li key={targetKey(target)}>
                      <ThingRow target={target} thing={thing} />
                    </li>
                  )
                );
              })}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
