/** What one record of a table may hold. */
export type CsvRecord = Record<string, string | readonly string[]>;

/**
 * RFC 4180; lists are joined by semicolons.
 * @param columns those of the first record where none are given
 */
export function csv(
  records: readonly CsvRecord[],
  columns: readonly string[] = Object.keys(records[0] ?? {}),
): string {
  const cell = (value: string | readonly string[] = '') => {
    const words = typeof value === 'string' ? value : value.join(';');
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
