import { MapPin } from 'lucide-react';
import type { Place, Region, Route, Target } from '../../domain/atlas.ts';
import { boundsOfTargets } from '../../domain/emphasis.ts';
import { type Excerpt, excerptsOf, thingsIn } from '../../domain/excerpts.ts';
import { type IndexedAtlas, targetKey, targetOf } from '../../domain/lookup.ts';
import { LANGUAGES, TEXTS } from '../../domain/vocabulary.ts';
import { HTML_LANG } from '../../i18n/words.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { isPlace, isRoute, markColour, ThingLinks } from '../parts/Things.tsx';
import { Claims } from './Claims.tsx';
import { DetailFrame } from './DetailFrame.tsx';
import { PlaceFacts, RouteFacts, Segments } from './Facts.tsx';
import { Lengths } from './Lengths.tsx';
import { Quotation } from './Quotation.tsx';
import { TimelineStrip } from './TimelineStrip.tsx';

/** A route, a place, or a thing that is named and not drawn: its names, its facts, what the texts say of it. */
export function TargetDetail({ target }: { target: Target }) {
  const { store, atlas } = useSetting();
  const { words, language } = useWords();
  const thing = targetOf(atlas, target);
  if (!thing) return null;
  const bounds = boundsOfTargets(atlas, [target]);
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <DetailFrame kind={kindOf(thing, words)} title={thing.name[language]}>
      <p className="other-names">
        {others.map((other) => (
          <span key={other} lang={HTML_LANG[other]}>
            {thing.name[other]}
          </span>
        ))}
      </p>
      {isRoute(thing) && <RouteFacts route={thing} />}
      {bounds && (
        <button type="button" className="button" onClick={() => store.setState({ fit: { bounds } })}>
          <MapPin size={16} aria-hidden="true" /> {words.showOnMap}
        </button>
      )}
      {'undrawn' in thing && thing.undrawn && (
        <p className="unplaced">
          <strong>{words.namedNotDrawn}.</strong> {thing.undrawn[language]}
        </p>
      )}
      <Words target={target} thing={thing} />
      <ThingLinks
        targets={relatedOf(atlas, target, thing)}
        label={isPlace(thing) ? words.routesHere : words.placesOnRoute}
      />
      {(isRoute(thing) || isPlace(thing)) && <p className="summary">{thing.summary[language]}</p>}
      {(isRoute(thing) || isPlace(thing)) && <TimelineStrip thing={thing} />}
      {(isRoute(thing) || isPlace(thing)) && <Claims thing={thing} />}
      {isRoute(thing) && <Lengths route={thing} />}
      {isRoute(thing) && <Segments route={thing} />}
      {isPlace(thing) && <PlaceFacts place={thing} />}
    </DetailFrame>
  );
}

/** What the texts say, text by text; a thing that none names says so. */
function Words({ target, thing }: { target: Target; thing: Route | Place | Region }) {
  const { atlas } = useSetting();
  const { words, language } = useWords();
  const excerpts = excerptsOf(atlas, target);
  const isNamed = excerpts.some(({ marks }) => marks.some(({ manner }) => manner === 'names'));
  const notes = new Set(
    excerpts.flatMap(({ marks }) => marks.flatMap(({ note }) => (note ? [note[language]] : []))),
  );
  const around = new Map(
    excerpts
      .flatMap(({ passage }) => thingsIn(atlas, passage.id))
      .filter((other) => targetKey(other) !== targetKey(target))
      .map((other) => [targetKey(other), other]),
  );
  return (
    <section className="words">
      <h3>{words.commitmentsHere}</h3>
      {!isNamed && excerpts.length > 0 && <p className="means-only">{words.meansOnly}</p>}
      {TEXTS.map((text) => {
        const own = excerpts.filter(({ passage }) => passage.text === text);
        return (
          own.length > 0 && (
            <section key={text} className="words-of-text">
              <h4>
                {words.textNames[text]} <span className="count">{own.length}</span>
              </h4>
              {own.map((excerpt) => (
                <TaggedQuotation
                  key={`${excerpt.passage.id}/${excerpt.start}`}
                  excerpt={excerpt}
                  thing={thing}
                />
              ))}
            </section>
          )
        );
      })}
      {[...notes].map((note) => (
        <p key={note} className="note">
          <strong>{words.noteOnReading}:</strong> {note}
        </p>
      ))}
      <ThingLinks targets={[...around.values()].slice(0, 24)} label={words.otherThings} />
    </section>
  );
}

function TaggedQuotation({ excerpt, thing }: { excerpt: Excerpt; thing: Route | Place | Region }) {
  const { words } = useWords();
  const isNamed = excerpt.marks.some(({ manner }) => manner === 'names');
  return (
    <div className="tagged">
      <p className="tags">
        <span className={isNamed ? 'tag' : 'tag tag-means'}>{isNamed ? words.names : words.means}</span>
        {!excerpt.commitment && <span className="tag tag-quiet">{words.noCommitment}</span>}
      </p>
      <Quotation excerpt={excerpt} colour={markColour(thing)} />
    </div>
  );
}

function kindOf(thing: Route | Place | Region, words: ReturnType<typeof useWords>['words']): string {
  if (isRoute(thing)) return thing.modes.map((mode) => words.mode[mode]).join(' + ');
  if (isPlace(thing))
    return words.placeKind[thing.kind] + (thing.country ? ` · ${words.country[thing.country]}` : '');
  return words.regionKind[thing.kind];
}

function relatedOf(atlas: IndexedAtlas, target: Target, thing: Route | Place | Region): Target[] {
  if (isPlace(thing)) return thing.routes.map((id) => ({ kind: 'route', id }));
  if (isRoute(thing))
    return atlas.places
      .filter(({ routes }) => routes.includes(target.id))
      .map(({ id }) => ({ kind: 'place', id }));
  return [];
}
