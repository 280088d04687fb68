import type { Commitment } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { FirmnessMark } from '../parts/FirmnessMark.tsx';
import '../../styles/facts.css';

/** How firm a commitment is by its own verbs: the step as a mark of five, what the step means, and the verbs. */
export function Wording({ commitment: { firmness, wording = [], governing } }: { commitment: Commitment }) {
  const atlas = useAtlas();
  const { words, say } = useWords();
  const { label, rule } = atlas.firmness[firmness];
  const phrases = governing ? [...wording, governing] : wording;
  return (
    <dl className="facts">
      <dt>{words.firmnessLabel}</dt>
      <dd>
        <FirmnessMark firmness={firmness} /> <strong>{say(label)}</strong>
        <q className="phrases" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
          {phrases.join(' · ')}
        </q>
        <span className="note">{say(rule)}</span>
      </dd>
    </dl>
  );
}
