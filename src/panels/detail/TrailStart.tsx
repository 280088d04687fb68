import BookOpen from 'lucide-react/icons/book-open';
import type { Target } from '../../domain/atlas.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { useWords } from '../parts/context.ts';
import { useTrail, useTrailKeys } from '../reading/useTrail.ts';

/** Leads through the mentions of a thing, from the first, or by `p` from the last. */
export function TrailStart({ target }: { target: Target }) {
  const { language } = useWords();
  const find = findWordsIn(language);
  const { mentions, go } = useTrail(target);
  useTrailKeys(
    () => go(1),
    () => go(0),
  );
  if (mentions.length === 0) return null;
  return (
    <button type="button" className="button" aria-keyshortcuts="n" onClick={() => go(1)}>
      <BookOpen size={16} aria-hidden="true" /> {find.readMentions(mentions.length)}
    </button>
  );
}
