import type { Agreement } from '../../domain/agreement.ts';

/** How far two codings agree, and of how many things that the first judged the second did too, for the terminal. */
export function agreementLine(subject: string, { of, same, kappa }: Agreement, judged: number): string {
  const percent = ((same / of) * 100).toFixed(1);
  return `${subject}: ${of} of ${judged} coded twice, ${same} the same (${percent} %), Cohen's kappa ${kappa.toFixed(3)}`;
}
