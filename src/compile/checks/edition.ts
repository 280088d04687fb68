import type { Parsed } from '../curated.ts';
import type { Report } from '../problem.ts';

const FILE = 'edition.json';

/**
 * An edition bears the month of its day, lies in no future and holds nothing that came into the atlas after it.
 * @param today YYYY-MM-DD
 */
export function checkEdition(parsed: Parsed, today: string, report: Report): void {
  if (parsed.failed.has(FILE)) return;
  const { version, date } = parsed.edition;
  const month = date.slice(0, 7).replace('-', '.');
  if (!version.startsWith(month))
    report(FILE, ['version'], `says another month than the date; an edition of ${date} is ${month}`);
  if (date > today) {
    report(FILE, ['date'], `${date} lies in the future; an edition bears the day on which it is published`);
    return;
  }
  const newest = daysOfEntry(parsed)
    .filter(({ added }) => added > date)
    .sort((one, other) => other.added.localeCompare(one.added))[0];
  if (newest)
    report(
      FILE,
      ['date'],
      `is older than what the edition holds: ${newest.file} has a claim added on ${newest.added}; raise the date and say what changed`,
    );
}

function daysOfEntry({ routes, places, threads }: Parsed): { file: string; added: string }[] {
  const entered = (file: string, claims: { added?: string | undefined }[]) =>
    claims.flatMap(({ added }) => (added ? [{ file, added }] : []));
  return [
    ...[...routes].flatMap(([id, { claims }]) => entered(`routes/${id}.geojson`, claims)),
    ...[...places].flatMap(([id, { properties }]) => entered(`places/${id}.geojson`, properties.claims)),
    ...[...threads].flatMap(([id, { claims }]) => entered(`threads/${id}.json`, claims)),
  ];
}
