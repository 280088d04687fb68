import { formatDate } from '../../i18n/words.ts';
import { sharedLinkNow } from '../../state/sharedLink.ts';
import { useWords } from '../parts/context.ts';
import { usePrinting } from '../parts/usePrinting.ts';

/** Where a sheet comes from, and when: its address opens what is printed. */
export function PrintLine() {
  const { words, language } = useWords();
  if (!usePrinting()) return null;
  const link = sharedLinkNow();
  // The Swedish way to write a date is the ISO one.
  const today = new Date().toLocaleDateString('sv');
  return (
    <p className="print-line">
      {words.printedOn(formatDate(today, language))} · <a href={link}>{link}</a>
    </p>
  );
}
