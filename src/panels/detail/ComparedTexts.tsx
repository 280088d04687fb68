import type { Target } from '../../domain/atlas.ts';
import { type ComparedExcerpt, comparedTexts } from '../../domain/compared.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { FirmnessMark } from '../parts/FirmnessMark.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import '../../styles/compared.css';

/** More words than so many excerpts are folded. */
const OPEN_EXCERPTS = 6;

/** What the texts say of a thing side by side: what another says too is plain, what is a text's own is marked. */
export function ComparedTexts({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { language, say } = useWords();
  const find = findWordsIn(language);
  const texts = comparedTexts(atlas, target);
  const speaking = texts.filter(({ excerpts }) => excerpts.length > 0);
  const naming = texts.filter(({ excerpts }) => excerpts.some(isNamed));
  const [only, ...more] = naming;
  const count = speaking.reduce((sum, { excerpts }) => sum + excerpts.length, 0);
  if (count === 0) return null;
  return (
    <section className="compared" data-section={find.compared}>
      <h3>{find.compared}</h3>
      {only && more.length === 0 && <p>{find.namedOnlyIn(say(only.text.short))}</p>}
      {speaking.length > 1 && (
        <details open={count <= OPEN_EXCERPTS}>
          <summary>{find.comparedHint}</summary>
          <table>
            <thead>
              <tr>
                {texts.map(({ text }) => (
                  <th key={text.id} scope="col">
                    {say(text.short)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {texts.map(({ text, excerpts }) => (
                  <td key={text.id}>
                    {excerpts.length === 0 && <span className="quiet">{find.silent}</span>}
                    {excerpts.map((own) => (
                      <Wording key={`${own.excerpt.passage.id}/${own.excerpt.start}`} own={own} />
                    ))}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function isNamed({ excerpt: { marks } }: ComparedExcerpt): boolean {
  return marks.some(({ manner }) => manner === 'names');
}

function Wording({ own }: { own: ComparedExcerpt }) {
  const { say } = useWords();
  const { excerpt, runs } = own;
  const { passage, commitment } = excerpt;
  let at = 0;
  return (
    <p data-manner={isNamed(own) ? 'names' : 'means'}>
      <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
        {runs.map(({ words, isCommon }) => {
          const key = at;
          at += words.length;
          return isCommon ? <span key={key}>{words}</span> : <mark key={key}>{words}</mark>;
        })}
      </q>{' '}
      {commitment && <FirmnessMark firmness={commitment.firmness} />}
      <PassageLink passage={passage.id}>{say(passage.label)}</PassageLink>
    </p>
  );
}
