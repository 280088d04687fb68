import type { Commitment } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { FIRMNESS } from '../../domain/vocabulary.ts';
import { useAtlas, useWords } from '../parts/context.ts';

/** How firm a commitment is by its own verbs: the step as a mark of five, what the step means, and the verbs. */
export function Wording({ commitment: { firmness, wording = [], governing } }: { commitment: Commitment }) {
  const atlas = useAtlas();
  const { words, say } = useWords();
  const { label, rule } = atlas.firmness[firmness];
  const reached = FIRMNESS.indexOf(firmness);
  const phrases = governing ? [...wording, governing] : wording;
  return (
    <dl className="facts">
      <dt>{words.firmnessLabel}</dt>
      <dd>
        <span className="firmness" aria-hidden="true">
          {FIRMNESS.map((step, index) => (
            <i key={step} data-reached={index <= reached} />
          ))}
        </span>{' '}
        <strong>{say(label)}</strong>{' '}
        <span className="visually-hidden">{words.firmnessStep(reached + 1, FIRMNESS.length)}</span>
        <q className="phrases" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
          {phrases.join(' · ')}
        </q>
        <span className="note">{say(rule)}</span>
      </dd>
    </dl>
  );
}
