import type { Claim } from '../../domain/atlas.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { formatMonth } from '../../i18n/words.ts';
import { useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';

/** What sources say of the length of a part, to be read against the drawn one before it. */
export function PublishedLengths({ claims }: { claims: Extract<Claim, { kind: 'length' }>[] }) {
  const { words, language, say } = useWords();
  return claims.map(({ id, value, date, source, text }) => (
    <span key={id} className="strip-length">
      {stripWordsIn(language).published(words.km(value), formatMonth(date, language))}{' '}
      <SourceLink id={source} />
      {text && <span className="note"> {say(text)}</span>}
    </span>
  ));
}
