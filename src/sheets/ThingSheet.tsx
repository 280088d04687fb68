import type { Place, Route, Target } from '../domain/atlas.ts';
import { relatedTo } from '../domain/emphasis.ts';
import { excerptsOf } from '../domain/excerpts.ts';
import { DATA_LANGUAGES, tagOf } from '../domain/languages.ts';
import { isPlace, isRoute, targetKey, targetOf } from '../domain/lookup.ts';
import type { StaticMap } from '../domain/staticMap.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { Claims } from '../panels/detail/Claims.tsx';
import { PlaceFacts, RouteFacts, Segments } from '../panels/detail/Facts.tsx';
import { Lengths } from '../panels/detail/Lengths.tsx';
import { useAtlas, useWords } from '../panels/parts/context.ts';
import { Locator } from './Locator.tsx';
import { dataOfThing } from './linkedData.ts';
import { subjectOf } from './paths.ts';
import { Quote, useFateSources } from './Quote.tsx';
import { Sheet } from './Sheet.tsx';
import { Sources } from './Sources.tsx';
import { usePage } from './setting.tsx';

/** All that is known of a route or a place. */
export function ThingSheet({
  target,
  thing,
  drawing,
}: {
  target: Target;
  thing: Route | Place;
  drawing: StaticMap;
}) {
  const atlas = useAtlas();
  const { words, spoken, say, plain, language } = useWords();
  const page = usePage();
  const own = SHEET_WORDS[spoken];
  const excerpts = excerptsOf(atlas, target);
  const isNamed = excerpts.some(({ marks }) => marks.some(({ manner }) => manner === 'names'));
  const notes = new Set(
    excerpts.flatMap(({ marks }) => marks.flatMap(({ note }) => (note ? [say(note)] : []))),
  );
  const related = relatedTo(atlas, target);
  const fateSources = useFateSources();
  const sources = [
    ...(isRoute(thing) ? thing.segments.flatMap((segment) => segment.sources) : thing.sources),
    ...thing.claims.map(({ source }) => source),
    ...fateSources(
      excerpts.flatMap(({ commitment }) => commitment ?? []),
      false,
    ),
  ];
  return (
    <Sheet
      title={plain(thing.name)}
      description={plain(thing.summary)}
      linkedData={dataOfThing(thing, page, language)}
    >
      <p className="kind">{useKind(thing)}</p>
      <h1 translate="no">{say(thing.name)}</h1>
      <p className="other-names" translate="no">
        {DATA_LANGUAGES.filter((other) => other !== spoken).map((other) => (
          <span key={other} lang={tagOf(other)}>
            {thing.name[other]}
          </span>
        ))}
      </p>
      <p className="summary">{say(thing.summary)}</p>
      <p>
        <a className="button" href={page.toAtlas({ selection: target })}>
          {own.openAtlas}
        </a>
      </p>
      <Locator drawing={drawing} chosen={target} related={related} />
      <section>
        <h2 id="words">{words.commitmentsHere}</h2>
        {!isNamed && excerpts.length > 0 && <p className="note">{words.meansOnly}</p>}
        {excerpts.map((excerpt) => (
          <Quote key={`${excerpt.passage.id}/${excerpt.start}`} excerpt={excerpt} />
        ))}
        {[...notes].map((note) => (
          <p key={note} className="note">
            {words.noteOnReading}: {note}
          </p>
        ))}
      </section>
      {related.length > 0 && (
        <section>
          <h2 id="related">{isPlace(thing) ? words.routesHere : words.placesOnRoute}</h2>
          <ul>
            {related.map((other) => (
              <li key={targetKey(other)}>
                <ThingLink target={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 id="facts">{own.facts}</h2>
        {isRoute(thing) ? <RouteFacts route={thing} /> : <PlaceFacts place={thing} />}
        <Claims thing={thing} />
        {isRoute(thing) && <Lengths route={thing} />}
        {isRoute(thing) && <Segments route={thing} />}
      </section>
      <Sources ids={sources} />
    </Sheet>
  );
}

/** A thing by its name, in the page's language and in Chinese. */
export function ThingLink({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { say, spoken } = useWords();
  const { to } = usePage();
  const thing = targetOf(atlas, target);
  const subject = subjectOf(target);
  if (!thing || !subject) return null;
  return (
    <>
      <a href={to(subject)} translate="no">
        {say(thing.name)}
      </a>
      {spoken !== 'zh' && (
        <>
          {' '}
          <span lang={tagOf('zh')} translate="no">
            {thing.name.zh}
          </span>
        </>
      )}
    </>
  );
}

function useKind(thing: Route | Place): string {
  const { words, list } = useWords();
  if (isPlace(thing))
    return [words.placeKind[thing.kind], thing.country && words.country[thing.country]]
      .filter(Boolean)
      .join(' · ');
  const countries = new Set(thing.segments.flatMap(({ country }) => country ?? []));
  const modes = thing.modes.map((mode) => words.mode[mode]).join(' + ');
  return `${modes} · ${list([...countries].map((country) => words.country[country]))}`;
}
