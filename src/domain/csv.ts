/** RFC 4180, columns as in the first record; lists are joined by semicolons. */
export function csv(records: Record<string, string | string[]>[]): string {
  const columns = Object.keys(records[0] ?? {});
  const cell = (value: string | string[] = '') => {
    const words = Array.isArray(value) ? value.join(';') : value;
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
