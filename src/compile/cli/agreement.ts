import type { Agreement } from '../../domain/agreement.ts';

/** How far two codings agree, for the terminal. */
export function agreementLine(subject: string, { of, same, kappa }: Agreement): string {
  const percent = ((same / of) * 100).toFixed(1);
  return `${subject}: ${of} coded twice, ${same} the same (${percent} %), Cohen's kappa ${kappa.toFixed(3)}`;
}
