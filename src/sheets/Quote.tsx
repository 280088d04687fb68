import type { Commitment } from '../domain/atlas.ts';
import { type Excerpt, runsOf } from '../domain/excerpts.ts';
import { claimsOf, decidingClaim, fateOf } from '../domain/fates.ts';
import { SOURCE_LANGUAGE, tagOf } from '../domain/languages.ts';
import { LEDGER_WORDS } from '../i18n/ledger.ts';
import { formatDate } from '../i18n/words.ts';
import { ClaimText, Coverage } from '../panels/ledger/Evidence.tsx';
import { useWords } from '../panels/parts/context.ts';
import { useLedger } from '../panels/parts/ledgerPart.tsx';
import { usePassageName } from '../panels/parts/passageName.ts';
import { Translation } from '../panels/parts/Translation.tsx';
import { usePage } from './setting.tsx';

const SOURCE_TAG = tagOf(SOURCE_LANGUAGE);

/** Names a passage on the page of its text. */
export function anchorOf(passage: string): string {
  return `p-${passage.slice(passage.indexOf('.') + 1)}`;
}

/** Verbatim Chinese with the words marked that name the page's thing, our translation, and what became of it. */
export function Quote({ excerpt }: { excerpt: Excerpt }) {
  const { passage, start, end, marks, commitment } = excerpt;
  const { words, translated } = useWords();
  const passageName = usePassageName();
  const { to } = usePage();
  const isNamed = marks.some(({ manner }) => manner === 'names');
  return (
    <div className="quote">
      <figure>
        <blockquote lang={SOURCE_TAG} translate="no">
          <p>
            {runsOf(passage.zh.slice(start, end), start, marks).map((run) =>
              run.marks.length > 0 ? <mark key={run.start}>{run.text}</mark> : run.text,
            )}
          </p>
        </blockquote>
        <Translation of={excerpt.translation} />
        <figcaption>
          <a href={`${to({ kind: 'text', id: passage.text })}#${anchorOf(passage.id)}`}>
            {passageName(passage.id)}
          </a>
          {' · '}
          {isNamed ? words.names : words.means}
          {!commitment && ` · ${words.noCommitment}`}
          {translated(excerpt.translation) && ` · ${words.translationOurs}`}
        </figcaption>
      </figure>
      {commitment && <Fate commitment={commitment} />}
    </div>
  );
}

/** What became of a commitment: the word, by which claim, and for which countries. */
export function Fate({ commitment, isWhole = false }: { commitment: Commitment; isWhole?: boolean }) {
  const { scale, threadOf } = useLedger();
  const { say, spoken, language, colon } = useWords();
  const own = LEDGER_WORDS[spoken];
  const thread = threadOf.get(commitment.id);
  const claims = thread ? claimsOf(thread, commitment.id) : [];
  const fate = fateOf(thread && claims);
  const deciding = decidingClaim(claims);
  const shown = isWhole ? claims : deciding ? [deciding] : [];
  return (
    <div className="fate">
      <p>
        {own.became}
        {colon}
        <strong>{say(scale[fate].label)}</strong>{' '}
        {thread && deciding && <Coverage thread={thread} claims={claims} value={deciding.value} />}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((claim) => (
            <li key={claim.id}>
              {isWhole && claim.value !== fate && say(scale[claim.value].label) + colon}
              <ClaimText claim={claim} />
            </li>
          ))}
        </ul>
      )}
      {isWhole && thread?.note && <p className="note">{say(thread.note)}</p>}
      {(isWhole || shown.length === 0) &&
        thread?.searched.map(({ date }) => (
          <p key={date} className="note">
            {own.searched(formatDate(date, language))}
          </p>
        ))}
    </div>
  );
}

/** The sources of what stands on a page about commitments. */
export function useFateSources(): (commitments: Commitment[], isWhole: boolean) => string[] {
  const { threadOf } = useLedger();
  return (commitments, isWhole) =>
    commitments.flatMap(({ id }) => {
      const thread = threadOf.get(id);
      const claims = thread ? claimsOf(thread, id) : [];
      const deciding = decidingClaim(claims);
      return (isWhole ? claims : deciding ? [deciding] : []).map(({ source }) => source);
    });
}
