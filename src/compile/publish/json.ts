/** A value as a file of the open data: one line, ended. */
export function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
