import type { Coded } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { useAtlas, useWords } from './context.ts';

/** How far two independent codings agree, how the second was made, and the manuals that the scale is measured against. */
export function Agreement({ subject }: { subject: Coded }) {
  const atlas = useAtlas();
  const { say, spoken, colon, comma, aside } = useWords();
  const own = LEDGER_WORDS[spoken];
  const { agreement, judged, manner, manuals } = atlas.codings[subject];
  return (
    <div className="note" data-coded={subject}>
      <p>
        <strong>{own.coded[subject]}</strong>
        {colon}
        {own.agreement(agreement.of, judged, agreement.same, agreement.kappa)} {say(manner)}
      </p>
      {own.manuals}
      <ul>
        {manuals.map((id) => {
          const source = atlas.sources[id];
          return (
            source && (
              <li key={id} translate="no">
                <a href={source.url} rel="noreferrer" target="_blank">
                  {source.title}
                </a>
                {aside([source.publisher, source.date].filter(Boolean).join(comma))}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
