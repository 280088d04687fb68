export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A row whose value is ours divided by the reference's. */
export function ratioRow(name, unit, ours, reference, limit) {
  return row(name, {
    ours: withUnit(ours, unit),
    reference: withUnit(reference, unit),
    value: ours / reference,
    limit,
  });
}

/** A row whose value stands for itself. */
export function plainRow(name, unit, value, limit) {
  return row(name, { ours: withUnit(value, unit), reference: '', value, limit });
}

function row(name, { ours, reference, value, limit }) {
  return { name, ours, reference, value: rounded(value), limit, met: value <= limit };
}

export function markdown(rows) {
  const cells = rows.map(({ name, ours, reference, value, limit, met }) => [
    name,
    ours,
    reference,
    String(value),
    `≤ ${limit}`,
    met ? 'met' : 'MISSED',
  ]);
  const head = ['', 'here', 'reference', 'value', 'limit', ''];
  const widths = head.map((_, column) => Math.max(3, ...[head, ...cells].map((line) => line[column].length)));
  const written = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [
    written(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...cells.map(written),
  ].join('\n');
}

const withUnit = (value, unit) => `${rounded(value)} ${unit}`;

function rounded(value) {
  return value < 100 ? Math.round(value * 1000) / 1000 : Math.round(value);
}
