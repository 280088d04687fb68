/**
 * A row of the table. A missed `limit` fails the run; a missed `goal`, the most, or `least` is only said.
 * @typedef {{ limit: number } | { goal: number } | { least: number } | {}} Bound
 */

/** The median, and the quartiles that half of the values lie between. */
export function spreadOf(values) {
  return { median: quantile(values, 0.5), quartiles: [quantile(values, 0.25), quantile(values, 0.75)] };
}

export const median = (values) => quantile(values, 0.5);

/** Between two values where none stands at the place. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** A row whose value is ours divided by the reference's. */
export function ratioRow(name, unit, ours, reference, bound) {
  return row(name, bound, {
    ours: withUnit(ours, unit),
    reference: withUnit(reference, unit),
    value: ours / reference,
  });
}

/** As `ratioRow`, of rounds in which both were timed: a ratio each, so that a slow minute harms neither. */
export function pairedRow(name, unit, ours, reference, bound) {
  const { median: value, quartiles } = spreadOf(ours.map((one, round) => one / reference[round]));
  return row(name, bound, {
    ours: withUnit(median(ours), unit),
    reference: withUnit(median(reference), unit),
    value,
    quartiles,
    samples: ours.length,
  });
}

/** As `ratioRow`, of samples taken one after the other, each against the reference's median. */
export function sampledRow(name, unit, ours, reference, bound) {
  const middle = median(reference.ms);
  const paired = pairedRow(
    name,
    unit,
    ours.ms,
    ours.ms.map(() => middle),
    bound,
  );
  return { ...paired, ours: `${ours.isCut ? 'over ' : ''}${paired.ours}` };
}

/** A row whose value stands for itself. */
export function plainRow(name, unit, values, bound) {
  const samples = [values].flat();
  const { median: value, quartiles } = spreadOf(samples);
  return row(name, bound, {
    ours: withUnit(value, unit),
    reference: '',
    value,
    ...(samples.length > 1 && { quartiles, samples: samples.length }),
  });
}

function row(name, bound, { value, quartiles, ...rest }) {
  const most = bound.limit ?? bound.goal ?? Number.POSITIVE_INFINITY;
  return {
    name,
    ...rest,
    value: rounded(value),
    ...(quartiles && { quartiles: quartiles.map(rounded) }),
    ...bound,
    met: value <= most && value >= (bound.least ?? Number.NEGATIVE_INFINITY),
  };
}

export function markdown(rows) {
  const cells = rows.map(({ name, ours, reference, value, quartiles, samples, met, ...bound }) => [
    name,
    ours,
    reference,
    String(value),
    quartiles ? `${quartiles.join('–')}, n ${samples}` : '',
    boundWords(bound),
    verdict(met, bound),
  ]);
  const head = ['', 'here', 'reference', 'value', 'quartiles', 'limit', ''];
  const widths = head.map((_, column) => Math.max(3, ...[head, ...cells].map((line) => line[column].length)));
  const written = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [
    written(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...cells.map(written),
  ].join('\n');
}

function boundWords({ limit, goal, least }) {
  if (limit !== undefined) return `≤ ${limit}`;
  if (goal !== undefined) return `goal ≤ ${goal}`;
  return least === undefined ? '' : `goal ≥ ${least}`;
}

function verdict(met, { limit, goal, least }) {
  if (limit === undefined && goal === undefined && least === undefined) return '';
  if (met) return 'met';
  return limit === undefined ? 'goal missed' : 'MISSED';
}

const withUnit = (value, unit) => `${rounded(value)} ${unit}`;

function rounded(value) {
  return value < 100 ? Math.round(value * 1000) / 1000 : Math.round(value);
}
