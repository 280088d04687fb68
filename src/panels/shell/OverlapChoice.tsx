import { Popover } from '@base-ui/react/popover';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import type { OverlapChoice as Overlap } from '../../state/store.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { ThingSign, useOpen } from '../parts/Things.tsx';

/** Lines that lie under one click, for the reader to choose from. */
export default function OverlapChoice({ overlap }: { overlap: Overlap }) {
  const { store, atlas } = useSetting();
  const { words, language } = useWords();
  const open = useOpen();
  const map = document.getElementById('map')?.getBoundingClientRect();
  const at = new DOMRect((map?.x ?? 0) + overlap.x, (map?.y ?? 0) + overlap.y, 0, 0);
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && store.setState({ overlap: null })}>
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
                      <button
                        type="button"
                        className="row row-thing"
                        onClick={() => open(target)}
                        onPointerEnter={() => store.setState({ hover: target })}
                        onPointerLeave={() => store.setState({ hover: null })}
                      >
                        <ThingSign thing={thing} />
                        <span>{thing.name[language]}</span>
                      </button>
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
