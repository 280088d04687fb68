import type { Camel } from '../../domain/atlas.ts';

/** The facts of a file under the names of the domain, whatever facts they are: a new one is carried too. */
export function camel<Facts extends object>(facts: Facts): Camel<Facts> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as Camel<Facts>;
}
