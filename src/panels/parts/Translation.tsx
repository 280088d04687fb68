import type { Translation as Translated } from '../../domain/atlas.ts';
import { useWords } from './context.ts';

/** Our translation of words of the source; nothing where the reader reads the source. */
export function Translation({ of }: { of: Translated }) {
  const { tag, translated } = useWords();
  const translation = translated(of);
  if (!translation) return null;
  return (
    <p className="translation" lang={tag}>
      {translation}
    </p>
  );
}
