import type { Source } from '../domain/atlas.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { formatDate } from '../i18n/words.ts';
import { useAtlas, useWords } from '../panels/parts/context.ts';
import { useLedger } from '../panels/parts/ledgerPart.tsx';

/** Every source that a page cites, whole: title, publisher, date, when it was read, what kind it is. */
export function Sources({ ids }: { ids: string[] }) {
  const atlas = useAtlas();
  const ledger = useLedger();
  const { spoken } = useWords();
  const own = SHEET_WORDS[spoken];
  const sources = [...new Set(ids)]
    .flatMap((id) => {
      const source = atlas.sources[id] ?? ledger.sources[id];
      return source ? [{ id, source }] : [];
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return (
    <section>
      <h2 id="sources">{own.sources}</h2>
      <ol className="sources">
        {sources.map(({ id, source }) => (
          <li key={id} id={`source-${id}`}>
            <Reference source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reference({ source }: { source: Source }) {
  const { words, spoken, language } = useWords();
  const { title, publisher, url, date, accessed, licence, grade } = source;
  return (
    <>
      <cite translate="no">{url ? <a href={url}>{title}</a> : title}</cite>
      {publisher && (
        <>
          , <span translate="no">{publisher}</span>
        </>
      )}
      {date && `, ${formatDate(date, language)}`}
      {accessed && `, ${SHEET_WORDS[spoken].read(formatDate(accessed, language))}`} ({words.grade[grade]}
      {licence && `; ${licence}`})
    </>
  );
}
