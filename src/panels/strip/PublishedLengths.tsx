import type { Claim } from '../../domain/atlas.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { formatMonth } from '../../i18n/words.ts';
import { useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';

type Length = Extract<Claim, { kind: 'length' }>;

/** More than these are told by the least and the most of them, and unfold. */
const UNFOLDED = 2;

/** What sources say of the length of a part, to be read against the drawn one before it. */
export function PublishedLengths({ claims }: { claims: Length[] }) {
  const { words, language } = useWords();
  const lengths = claims.map(({ value }) => value);
  const each = claims.map((claim) => <PublishedLength key={claim.id} claim={claim} />);
  if (claims.length <= UNFOLDED) return each;
  const range = [Math.min(...lengths), Math.max(...lengths)].map((km) => words.km(km));
  return (
    <details>
      <summary>{stripWordsIn(language).publishedRange(range.join('–'), claims.length)}</summary>
      {each}
    </details>
  );
}

function PublishedLength({ claim: { value, date, source, text } }: { claim: Length }) {
  const { words, language, say } = useWords();
  return (
    <span className="strip-length">
      {stripWordsIn(language).published(words.km(value), formatMonth(date, language))}{' '}
      <SourceLink id={source} />
      {text && <span className="note"> {say(text)}</span>}
    </span>
  );
}
