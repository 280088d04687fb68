import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { LICENCE } from '../../exports/credit.ts';
import { TABLE_NAMES } from '../../exports/tables.ts';
import { rowCounts, SCOPES, type Scope } from '../../exports/taken.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { Choices } from '../parts/Choices.tsx';
import { useMatches, useWords } from '../parts/context.ts';
import { save } from '../parts/save.ts';
import { type FileFormat, FORMATS, TABLE_FORMATS } from './formats.ts';
import { readShapes, useTaken } from './useTaken.ts';

/** The data as files: of what is shown, or of everything, each with its count. */
export function DataSection() {
  const { language } = useWords();
  const own = takeWordsIn(language);
  const [scope, setScope] = useState<Scope>('shown');
  const [hasByteOrderMark, setByteOrderMark] = useState(false);
  const [told, setTold] = useState('');
  const matches = useMatches();
  const taken = useTaken(scope);
  const { atlas, ledger, routes, places, commitments } = taken;
  const counts: Record<Scope, string> = {
    shown: own.counts(matches.routes.length, matches.places.length, matches.commitments.length),
    all: own.counts(atlas.routes.length, atlas.places.length, atlas.commitments.length),
  };
  const take = async ({ file, type, make }: FileFormat) => {
    setTold('');
    try {
      save(file, await make({ ...taken, shapes: await readShapes() }, hasByteOrderMark), type);
      setTold(own.saved(file));
    } catch (error) {
      console.error(error);
      setTold(own.failed);
    }
  };
  const row = (format: FileFormat, what: string, count: string) => (
    <li key={format.file}>
      <button
        type="button"
        className="button"
        aria-label={own.download(format.file)}
        onClick={() => void take(format)}
      >
        <Download size={16} aria-hidden="true" /> {format.file.split('.').at(-1)?.toUpperCase()}
      </button>
      <span>
        {what} <span className="count">{count}</span>
      </span>
    </li>
  );
  const rows = useMemo(
    () => rowCounts({ atlas, ledger, routes, places, commitments }),
    [atlas, ledger, routes, places, commitments],
  );
  const features = own.features(rows.routes, rows.places, rows.commitments);
  return (
    <section>
      <Choices
        className="switch take-scopes"
        label={own.scope}
        options={SCOPES.map((value) => ({
          value,
          content: (
            <>
              {own.scopes[value]}: <span className="count">{counts[value]}</span>
            </>
          ),
        }))}
        chosen={[scope]}
        onChange={([next]) => next && setScope(next)}
      />
      <p className="note">{scope === 'shown' ? own.filtered : own.unfiltered}</p>
      <ul className="plain take-files">
        {row(FORMATS.zip, own.formats.zip, features)}
        {row(FORMATS.geojson, own.formats.geojson, features)}
        {row(FORMATS.kml, own.formats.kml, features)}
      </ul>
      <h3>{own.formats.csv}</h3>
      <ul className="plain take-files">
        {TABLE_NAMES.map((name) => row(TABLE_FORMATS[name], own.tables[name], own.rows(rows[name])))}
      </ul>
      <label className="take-option">
        <input
          type="checkbox"
          checked={hasByteOrderMark}
          onChange={(event) => setByteOrderMark(event.currentTarget.checked)}
        />
        {own.byteOrderMark}
      </label>
      <p role="status">{told}</p>
      <p className="note">
        {own.licence}: <a href={LICENCE.url}>{LICENCE.name}</a>
      </p>
    </section>
  );
}
