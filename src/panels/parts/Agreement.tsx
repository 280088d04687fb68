import type { Coded } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { useAtlas, useWords } from './context.ts';
import { SourceLink } from './SourceLink.tsx';

/** How far two independent codings agree, how the second was made, and the manuals that the scale is measured against. */
export function Agreement({ subject }: { subject: Coded }) {
  const atlas = useAtlas();
  const { say, spoken } = useWords();
  const own = LEDGER_WORDS[spoken];
  const { agreement, manner, manuals } = atlas.codings[subject];
  return (
    <p className="note" data-coded={subject}>
      <strong>{own.coded[subject]}:</strong> {own.agreement(agreement.of, agreement.same, agreement.kappa)}{' '}
      {say(manner)} {own.manuals}{' '}
      {manuals.map((id) => (
        <span key={id}>
          <SourceLink id={id} />{' '}
        </span>
      ))}
    </p>
  );
}
