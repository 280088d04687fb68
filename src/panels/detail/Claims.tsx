import type { Claim, Place, Route } from '../../domain/atlas.ts';
import { disagree } from '../../domain/claims.ts';
import { CLAIM_KINDS } from '../../domain/vocabulary.ts';
import { formatDate } from '../../i18n/words.ts';
import { claimValue } from '../parts/claimWords.ts';
import { useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';

/** Every dated claim, kind by kind, the newest first; those that disagree stand together. */
export function Claims({ thing }: { thing: Route | Place }) {
  const { words, language } = useWords();
  if (thing.claims.length === 0)
    return <p className="note">{words.noClaims(formatDate(thing.searched, language))}</p>;
  return (
    <section className="claims" data-section={words.claimsLabel}>
      <h3>{words.claimsLabel}</h3>
      {CLAIM_KINDS.filter((kind) => kind !== 'length' || !('segments' in thing)).map((kind) => {
        const own = thing.claims
          .filter((claim) => claim.kind === kind)
          .sort((a, b) => b.date.localeCompare(a.date));
        return (
          own.length > 0 && (
            <section key={kind}>
              <h4>{words.claimKind[kind]}</h4>
              {disagree(own) && <p className="note">{words.claimsDisagree}</p>}
              <ul className="plain claim-list">
                {own.map((claim) => (
                  <li key={claim.id}>
                    <span className="claim-date">{formatDate(claim.date, language)}</span>
                    <span>
                      <ClaimValue claim={claim} thing={thing} /> <SourceLink id={claim.source} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="note">{words.searchedOn(formatDate(thing.searched, language))}</p>
    </section>
  );
}

function ClaimValue({ claim, thing }: { claim: Claim; thing: Route | Place }) {
  const { language, say, list } = useWords();
  const value = claimValue(claim, language);
  const parts = 'segments' in thing ? thing.segments.filter(({ id }) => claim.segments?.includes(id)) : [];
  return (
    <>
      {value && <strong>{value}</strong>}
      {parts.length > 0 && (
        <span className="quiet" translate="no">
          {' '}
          {list(parts.map(({ name }) => say(name)))}
        </span>
      )}
      {claim.text && ` ${say(claim.text)}`}
    </>
  );
}
