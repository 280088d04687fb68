import type { Commitment, Target } from '../../domain/atlas.ts';
import { claimsOf, fateOf } from '../../domain/fates.ts';
import { fateCounts, ledgerRows } from '../../domain/ledger.ts';
import { type Evidence, FATES } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { formatDate } from '../../i18n/words.ts';
import { changeView } from '../../state/store.ts';
import { useAtlas, useSetting, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { useCommitmentName } from '../parts/passageName.ts';
import { ClaimText, Coverage } from './Evidence.tsx';
import { FateLabel } from './FateSign.tsx';
import '../../styles/fate.css';

/** What dated sources say became of a commitment, what was searched for, and where the texts say it again. */
export function Became({ commitment }: { commitment: Commitment }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { scale, threadOf } = useLedger();
  const { language, say, spoken, colon } = useWords();
  const own = LEDGER_WORDS[spoken];
  const commitmentName = useCommitmentName();
  const thread = threadOf.get(commitment.id);
  const claims = thread ? claimsOf(thread, commitment.id) : [];
  const fate = fateOf(thread && claims);
  const values = FATES.filter((value): value is Evidence => claims.some((claim) => claim.value === value));
  const others = (thread?.commitments ?? []).flatMap((id) =>
    id === commitment.id ? [] : (atlas.commitmentById.get(id) ?? []),
  );
  return (
    <section className="became">
      <h3>{own.became}</h3>
      {values.length === 0 && (
        <p>
          <FateLabel fate={fate} />
        </p>
      )}
      {thread &&
        values.map((value) => (
          <section key={value}>
            <h4>
              <FateLabel fate={value} /> <Coverage thread={thread} claims={claims} value={value} />
            </h4>
            <ul className="plain">
              {claims
                .filter((claim) => claim.value === value)
                .map((claim) => (
                  <li key={claim.id}>
                    <ClaimText claim={claim} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      {commitment.fate !== fate && (
        <p className="note">
          {own.asAWhole} <FateLabel fate={commitment.fate} />
        </p>
      )}
      {thread?.note && <p className="note">{say(thread.note)}</p>}
      {values.length === 0 && <p className="note">{say(scale[fate].rule)}</p>}
      {thread?.searched.map(({ date, words: searchWords }) => (
        <details key={date} className="note">
          <summary>{own.searched(formatDate(date, language))}</summary>
          {own.searchedWords}
          {colon}
          <ul translate="no">
            {searchWords.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      ))}
      {others.length > 0 && (
        <>
          <h4>{own.repeatedIn}</h4>
          <ul className="plain">
            {others.map((other) => (
              <li key={other.id}>
                <OpenLink selection={{ kind: 'commitment', id: other.id }}>{commitmentName(other)}</OpenLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="link-button" onClick={() => changeView(store, { page: 'ledger' })}>
        {own.toLedger}
      </button>
    </section>
  );
}

/** How many promises name or mean a thing, and how many of them have which fate. */
export function BecameOfThing({ target }: { target: Target }) {
  const atlas = useAtlas();
  const ledger = useLedger();
  const { spoken, colon } = useWords();
  const rows = ledgerRows(atlas, ledger).filter(({ commitments }) =>
    commitments.some(({ routes, places }) => [...routes, ...places].includes(target.id)),
  );
  const counts = fateCounts(rows);
  return (
    <p>
      {LEDGER_WORDS[spoken].ofThing(rows.length)}
      {colon}
      {FATES.filter((fate) => (counts.get(fate) ?? 0) > 0).map((fate) => (
        <span key={fate}>
          {counts.get(fate)} <FateLabel fate={fate} />
        </span>
      ))}
    </p>
  );
}
