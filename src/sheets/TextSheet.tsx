import type { Commitment, Passage, Text } from '../domain/atlas.ts';
import { thingsIn } from '../domain/excerpts.ts';
import { SOURCE_LANGUAGE, tagOf } from '../domain/languages.ts';
import { targetKey } from '../domain/lookup.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { formatDate } from '../i18n/words.ts';
import { useAtlas, useWords } from '../panels/parts/context.ts';
import { Translation } from '../panels/parts/Translation.tsx';
import { dataOfText } from './linkedData.ts';
import { subjectOf } from './paths.ts';
import { anchorOf, Fate, useFateSources } from './Quote.tsx';
import { Sheet } from './Sheet.tsx';
import { Sources } from './Sources.tsx';
import { usePage } from './setting.tsx';
import { ThingLink } from './ThingSheet.tsx';

/** A text of the summit, passage by passage: the words, what they commit to, what became of it. */
export function TextSheet({ text }: { text: Text }) {
  const atlas = useAtlas();
  const { spoken, say, plain, language } = useWords();
  const page = usePage();
  const own = SHEET_WORDS[spoken];
  const summit = atlas.summits.find(({ id }) => id === text.summit);
  const commitments = atlas.commitments.filter((commitment) => commitment.text === text.id);
  const fateSources = useFateSources();
  const [first] = text.passages;
  return (
    <Sheet
      title={plain(text.title)}
      description={own.textHint(plain(text.short))}
      linkedData={dataOfText(text, page, language)}
    >
      <p className="kind">{[summit && say(summit.name), formatDate(text.date, language)].join(' · ')}</p>
      <h1>{say(text.title)}</h1>
      {spoken !== SOURCE_LANGUAGE && (
        <p className="other-names" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
          {text.title[SOURCE_LANGUAGE]}
        </p>
      )}
      {text.note && <p className="note">{say(text.note)}</p>}
      {first && (
        <p>
          <a className="button" href={page.toAtlas({ passage: first.id })}>
            {own.openAtlas}
          </a>
        </p>
      )}
      {text.passages.map((passage) => (
        <PassageBlock
          key={passage.id}
          passage={passage}
          commitments={commitments.filter((commitment) => commitment.passage === passage.id)}
        />
      ))}
      <Sources ids={[text.source, ...fateSources(commitments, true)]} />
    </Sheet>
  );
}

function PassageBlock({ passage, commitments }: { passage: Passage; commitments: Commitment[] }) {
  const atlas = useAtlas();
  const { words, say } = useWords();
  const things = thingsIn(atlas, [passage.id]).filter(subjectOf);
  return (
    <section className="passage" id={anchorOf(passage.id)}>
      {passage.section && say(passage.section).toLowerCase() !== say(passage.label).toLowerCase() && (
        <p className="section">{say(passage.section)}</p>
      )}
      <h2>{say(passage.label)}</h2>
      <blockquote lang={tagOf(SOURCE_LANGUAGE)} translate="no">
        <p>{passage.zh}</p>
      </blockquote>
      <Translation of={passage} />
      {things.length > 0 && (
        <ul className="inline">
          {things.map((target) => (
            <li key={targetKey(target)}>
              <ThingLink target={target} />
            </li>
          ))}
        </ul>
      )}
      {commitments.map((commitment) => (
        <div key={commitment.id} className="commitment">
          <p>
            {commitments.length > 1 && (
              <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
                {commitment.quote}
              </q>
            )}{' '}
            {words.commitmentKind[commitment.kind]} · {say(atlas.firmness[commitment.firmness].label)}
          </p>
          <Fate commitment={commitment} isWhole />
        </div>
      ))}
    </section>
  );
}
