import { Dialog } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { useWords } from './context.ts';
import { useEscape } from './useEscape.ts';
import '../../styles/dialog.css';

/** What lies over the page until it is closed: by its button, by Escape, or by a press beside it. */
export function DialogFrame({
  className,
  title,
  onClose,
  children,
}: {
  className?: string;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { words } = useWords();
  useEscape('dialog', onClose);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={className ? `dialog ${className}` : 'dialog'}>
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
