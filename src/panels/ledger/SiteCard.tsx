import { Popover } from '@base-ui/react/popover';
import { sitesWithActs } from '../../domain/sites.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import type { OpenedSite } from '../../state/store.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { ActsList } from './ActsList.tsx';
import '../../styles/claimCard.css';
import '../../styles/popover.css';

/** What lies in a town, beside its mark on the map. Escape goes back to the mark. */
export function SiteCard({ opened: { id, mark } }: { opened: OpenedSite }) {
  const { store } = useSetting();
  const ledger = useLedger();
  const { spoken, say } = useWords();
  const close = () => store.setState({ site: null });
  useEscape('dialog', close);
  const own = sitesWithActs(ledger).find((site) => site.id === id);
  if (!own) return null;
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Popover.Portal>
        <Popover.Positioner anchor={mark} sideOffset={6} collisionPadding={8} className="popover-place">
          <Popover.Popup className="popover claim-card acts-card" finalFocus={() => mark}>
            <Popover.Title className="popover-title">
              {LEDGER_WORDS[spoken].site(say(own.site.name), own.acts.length)}
            </Popover.Title>
            <ActsList acts={own.acts} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
