import Download from 'lucide-react/icons/download';
import { useMemo, useState } from 'react';
import { LICENCE } from '../../exports/credit.ts';
import { rowCounts } from '../../exports/rowCounts.ts';
import { TABLE_NAMES } from '../../exports/tables.ts';
import type { Scope } from '../../exports/taken.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../parts/context.ts';
import { save } from '../parts/save.ts';
import { Tick } from '../parts/Tick.tsx';
import { type FileFormat, FORMATS, fileName, TABLE_FORMATS } from './formats.ts';
import { readShapes, useTakables } from './useTaken.ts';

/** The data as files: of what is shown, or of everything, each with its count. */
export function DataSection() {
  const { language, colon } = useWords();
  const own = takeWordsIn(language);
  const [scope, setScope] = useState<Scope>('shown');
  const [hasByteOrderMark, setByteOrderMark] = useState(false);
  const [told, setTold] = useState('');
  const takables = useTakables();
  const taken = takables.find((takable) => takable.scope === scope) ?? takables[0];
  const { atlas, ledger, only, routes, places, commitments, passages, mentions } = taken;
  const take = async (file: string, { type, make }: FileFormat) => {
    setTold('');
    try {
      save(file, await make({ ...taken, shapes: await readShapes() }, hasByteOrderMark), type);
      setTold(own.saved(file));
    } catch (error) {
      console.error(error);
      setTold(own.failed);
    }
  };
  const row = (format: FileFormat, what: string, count: string) => {
    const file = fileName(format.file, only);
    return (
      <li key={format.file}>
        <button
          type="button"
          className="button"
          aria-label={own.download(file)}
          onClick={() => void take(file, format)}
        >
          <Download size={16} aria-hidden="true" /> {file.split('.').at(-1)?.toUpperCase()}
        </button>
        <span>
          {what} <span className="count">{count}</span>
        </span>
      </li>
    );
  };
  const rows = useMemo(
    () => rowCounts({ atlas, ledger, routes, places, commitments, passages, mentions }),
    [atlas, ledger, routes, places, commitments, passages, mentions],
  );
  const features = own.features(rows.routes, rows.places, rows.commitments);
  return (
    <section>
      <Choices
        className="switch take-scopes"
        label={own.scope}
        options={takables.map((one) => ({
          value: one.scope,
          content: (
            <>
              {own.scopes[one.scope]}
              {colon}
              <span className="count">
                {own.counts(one.routes.length, one.places.length, one.commitments.length)}
              </span>
            </>
          ),
        }))}
        chosen={[taken.scope]}
        onChange={([next]) => next && setScope(next)}
      />
      <p className="note">{own.scopeNotes[taken.scope]}</p>
      <ul className="plain take-files">
        {row(FORMATS.zip, own.formats.zip, features)}
        {row(FORMATS.geojson, own.formats.geojson, features)}
        {row(FORMATS.kml, own.formats.kml, features)}
      </ul>
      <h3>{own.formats.csv}</h3>
      <ul className="plain take-files">
        {TABLE_NAMES.map((name) => row(TABLE_FORMATS[name], own.tables[name], own.rows(rows[name])))}
      </ul>
      <Tick className="take-option" isOn={hasByteOrderMark} onChange={setByteOrderMark}>
        {own.byteOrderMark}
      </Tick>
      <p role="status">{told}</p>
      <p className="note">
        {own.licence}
        {colon}
        <a href={LICENCE.url}>{LICENCE.name}</a>
      </p>
    </section>
  );
}
