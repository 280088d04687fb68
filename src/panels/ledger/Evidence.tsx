import MapPin from 'lucide-react/icons/map-pin';
import type { FateClaim, Thread } from '../../domain/atlas.ts';
import { concernedBy, countriesWith } from '../../domain/fates.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { formatDate } from '../../i18n/words.ts';
import { changeView, showOnMap } from '../../state/store.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';
import { Citation } from '../parts/SourceLink.tsx';

/** For which countries the claims say this: "2 of 5: Kazakhstan, Uzbekistan". */
export function Coverage({
  thread,
  claims,
  value,
}: {
  thread: Thread;
  claims: FateClaim[];
  value: FateClaim['value'];
}) {
  const { words, spoken, list, aside } = useWords();
  const named = countriesWith(claims, value);
  const concerned = concernedBy(thread);
  const own = LEDGER_WORDS[spoken];
  if (named.length === 0) return <span className="coverage">{own.unnamed}</span>;
  const within = named.filter((country) => concerned.includes(country));
  return (
    <span className="coverage">
      {own.coverage(within.length, concerned.length)}
      {within.length < concerned.length &&
        within.length > 0 &&
        aside(list(within.map((country) => words.country[country])))}
    </span>
  );
}

/** One piece of evidence: its day, the fact, and its source. */
export function ClaimText({ claim, isDated = true }: { claim: FateClaim; isDated?: boolean }) {
  const { language, say, spoken, aside } = useWords();
  const { sources } = useLedger();
  const source = sources[claim.source];
  return (
    <>
      {isDated && <span className="claim-date">{formatDate(claim.date, language)}</span>} {say(claim.text)}
      {claim.byFormat && <span className="quiet">{aside(LEDGER_WORDS[spoken].byFormat)}</span>}{' '}
      {source && <Citation source={source} />}
      {claim.sites?.map((id) => (
        <SiteLink key={id} id={id} />
      ))}
    </>
  );
}

/** Shows a town of evidence, marked, on the map. */
function SiteLink({ id }: { id: string }) {
  const { store } = useSetting();
  const { words, say } = useWords();
  const site = useLedger().sites[id];
  if (!site) return null;
  const [longitude, latitude] = site.at;
  const show = () => {
    changeView(store, { sites: true });
    showOnMap(store, [longitude, latitude, longitude, latitude]);
  };
  return (
    <button type="button" className="link-button site-link" title={words.showOnMap} onClick={show}>
      <MapPin size={13} aria-hidden="true" /> {say(site.name)}
    </button>
  );
}
