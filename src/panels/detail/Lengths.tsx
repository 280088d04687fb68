import type { ReactNode } from 'react';
import type { Claim, Localized, Route } from '../../domain/atlas.ts';
import { claimedKm, countryLengths, isSketched, lengthRatio } from '../../domain/lengths.ts';
import type { UiWords } from '../../i18n/ui.ts';
import { formatDate } from '../../i18n/words.ts';
import { useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';

type Length = Extract<Claim, { kind: 'length' }>;

/** Lengths along our line beside every published one, for the whole, each country, each named part. */
export function Lengths({ route }: { route: Route }) {
  const { words, say, list } = useWords();
  const claims = route.claims.filter((claim) => claim.kind === 'length');
  const countries = countryLengths(route.segments);
  const ofCountry = (country: string) =>
    claims.filter((claim) => claim.country === country && !claim.segments);
  const ofParts = claims.filter((claim) => claim.segments);
  return (
    <section className="lengths" data-section={words.lengthsTitle}>
      <h3>{words.lengthsTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.lengthsPart}</th>
            <th scope="col">{words.lengthsDrawn}</th>
            <th scope="col">{words.lengthsPublished}</th>
            <th scope="col">{words.lengthsRatio}</th>
          </tr>
        </thead>
        <tbody>
          <Part
            name={words.lengthsWhole}
            km={route.lengthKm}
            route={route}
            claims={claims.filter((claim) => !claim.country && !claim.segments)}
          />
          {countries.map(({ country, km }) => (
            <Part
              key={country}
              name={words.country[country]}
              km={km}
              route={route}
              claims={ofCountry(country)}
            />
          ))}
          {ofParts.map((claim) => (
            <Part
              key={claim.id}
              name={
                claim.text ? (
                  say(claim.text)
                ) : (
                  <span translate="no">{list(segmentNames(route, claim).map(say))}</span>
                )
              }
              km={claimedKm(claim, route.segments)}
              route={route}
              claims={[claim]}
            />
          ))}
        </tbody>
      </table>
      {route.lengthNote && <p className="note">{say(route.lengthNote)}</p>}
    </section>
  );
}

function Part({ name, km, route, claims }: { name: ReactNode; km: number; route: Route; claims: Length[] }) {
  const { words, language, say, comma } = useWords();
  const rows: (Length | undefined)[] = claims.length > 0 ? claims : [undefined];
  return rows.map((claim, index) => (
    <tr key={claim?.id ?? 'drawn'}>
      {index === 0 && (
        <>
          <th scope="rowgroup" rowSpan={rows.length}>
            {name}
          </th>
          <td rowSpan={rows.length}>{words.km(Math.round(km))}</td>
        </>
      )}
      <td>
        {claim && (
          <>
            {words.km(claim.value) + comma + formatDate(claim.date, language)}{' '}
            <SourceLink id={claim.source} />
            {!claim.segments && claim.text && <span className="note"> {say(claim.text)}</span>}
          </>
        )}
      </td>
      <td>{claim && ratioOf(claim, route, words)}</td>
    </tr>
  ));
}

function segmentNames({ segments }: Route, claim: Claim): Localized[] {
  return segments.filter(({ id }) => claim.segments?.includes(id)).map(({ name }) => name);
}

/** A sketch has no length to compare, and says so. */
function ratioOf(claim: Length, { segments }: Route, words: UiWords): string {
  if (isSketched(claim, segments)) return words.sketch;
  return lengthRatio(claim, segments)?.toFixed(2) ?? '–';
}
