/** How far two codings of the same things agree. */
export type Agreement = {
  /** Things that both judged. */
  of: number;
  /** Those of one judgement. */
  same: number;
  /** Cohen's kappa: 1 where all are the same, 0 where as many are as chance would make; 1 too where nothing could differ. */
  kappa: number;
};

/** @param pairs what the first and the second coding say of each thing */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const of = pairs.length;
  const same = pairs.filter(([first, second]) => first === second).length;
  const share = (side: 0 | 1, value: string) => pairs.filter((pair) => pair[side] === value).length / of;
  const values = new Set(pairs.map(([first]) => first));
  const byChance = [...values].reduce((sum, value) => sum + share(0, value) * share(1, value), 0);
  return { of, same, kappa: of === 0 || byChance === 1 ? 1 : (same / of - byChance) / (1 - byChance) };
}
