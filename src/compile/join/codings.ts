import { agreementOf } from '../../domain/agreement.ts';
import type { Atlas, Commitment } from '../../domain/atlas.ts';
import { CODED, type Coded } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';

/** What the atlas says of each thing that is judged, by subject and id. */
export type CurrentCodings = Record<Coded, ReadonlyMap<string, string>>;

export function currentCodings({ threads }: Parsed, commitments: Commitment[]): CurrentCodings {
  return {
    wording: new Map(commitments.map(({ id, firmness }) => [id, firmness])),
    fates: new Map(
      [...threads].flatMap(([thread, { claims }]) =>
        claims.map(({ id, value }): [string, string] => [`${thread}/${id}`, value]),
      ),
    ),
  };
}

/** The second codings, each beside how far it agreed with the first before the differences were settled. */
export function joinCodings({ codings, failed }: Parsed, current: CurrentCodings): Atlas['codings'] {
  if (failed.has('codings.json')) return {} as Atlas['codings'];
  const agreementOn = (subject: Coded) => {
    const mended: Record<string, string> = codings[subject].mended;
    return agreementOf(
      Object.entries(codings[subject].values).flatMap(([id, second]): [string, string][] => {
        const first = mended[id] ?? current[subject].get(id);
        return first ? [[first, second]] : [];
      }),
    );
  };
  return Object.fromEntries(
    CODED.map((subject) => [
      subject,
      {
        day: codings[subject].day,
        manner: codings[subject].manner,
        manuals: codings[subject].manuals,
        settled: codings[subject].settled,
        mended: codings[subject].mended,
        agreement: agreementOn(subject),
        judged: current[subject].size,
      },
    ]),
  ) as Atlas['codings'];
}
