import { csv } from '../domain/csv.ts';
import { TABLES, type TableName } from './tables.ts';
import { everything, type Taken } from './taken.ts';

/** By which Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV; each row bears the edition and the link of the view, and a table without rows its columns. */
export function tableCsv(taken: Taken, name: TableName, hasByteOrderMark = false): string {
  const origin = { atlas_edition: taken.atlas.edition.version, atlas_view: taken.view };
  const rows = TABLES[name](taken);
  const [model = {}] = rows.length > 0 ? rows : TABLES[name](everything(taken));
  const columns = [...Object.keys(model), ...Object.keys(origin)];
  return (
    (hasByteOrderMark ? BYTE_ORDER_MARK : '') +
    csv(
      rows.map((row) => ({ ...row, ...origin })),
      columns,
    )
  );
}
