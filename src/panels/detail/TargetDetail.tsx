import MapPin from 'lucide-react/icons/map-pin';
import type { Place, Region, Route, Target } from '../../domain/atlas.ts';
import { boundsOfTargets, relatedTo } from '../../domain/emphasis.ts';
import { type Excerpt, excerptsOf, thingsIn } from '../../domain/excerpts.ts';
import { DATA_LANGUAGES, tagOf } from '../../domain/languages.ts';
import { isPlace, isRoute, targetKey, targetOf } from '../../domain/lookup.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { showOnMap } from '../../state/store.ts';
import { useAtlas, useSetting, useWords } from '../parts/context.ts';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';
import { markColour } from '../parts/markColour.ts';
import { ThingLinks } from '../parts/ThingLinks.tsx';
import { ViewLink } from '../parts/ViewLink.tsx';
import { Claims } from './Claims.tsx';
import { ComparedTexts } from './ComparedTexts.tsx';
import { DetailFrame } from './DetailFrame.tsx';
import { PlaceFacts, RouteFacts, Segments } from './Facts.tsx';
import { PlaceFigures, RouteFigures } from './Figures.tsx';
import { Lengths } from './Lengths.tsx';
import { LineBar } from './LineBar.tsx';
import { Quotation } from './Quotation.tsx';
import { SectionIndex } from './SectionIndex.tsx';
import { TimelineStrip } from './TimelineStrip.tsx';
import { TrailStart } from './TrailStart.tsx';

const BecameOfThing = lazyPartOfLedger(async () => (await import('../ledger/Became.tsx')).BecameOfThing);

/** A thing with all that is known of it. */
type Known = Route | Place | Region;

/** A route, a place, or a thing that is named and not drawn: its names, its facts, what the texts say of it. */
export function TargetDetail({ target }: { target: Target }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, spoken, language, say, list } = useWords();
  const thing = targetOf(atlas, target);
  if (!thing) return null;
  const bounds = boundsOfTargets(atlas, [target]);
  const others = DATA_LANGUAGES.filter((other) => other !== spoken);
  const isPromised = atlas.commitments.some(({ routes, places }) =>
    [...routes, ...places].includes(target.id),
  );
  return (
    <DetailFrame kind={kindOf(thing, { words, list })} title={<span translate="no">{say(thing.name)}</span>}>
      <p className="other-names" translate="no">
        {others.map((other) => (
          <span key={other} lang={tagOf(other)}>
            {thing.name[other]}
          </span>
        ))}
      </p>
      {(isRoute(thing) || isPlace(thing)) && <p className="summary">{say(thing.summary)}</p>}
      {isRoute(thing) && <RouteFigures route={thing} />}
      {isRoute(thing) && <LineBar route={thing} />}
      {isRoute(thing) && (
        <p className="to-strip">
          <ViewLink change={{ page: 'strip', selection: null, strips: [thing.id] }}>
            {stripWordsIn(language).open}
          </ViewLink>
        </p>
      )}
      {isPlace(thing) && <PlaceFigures place={thing} />}
      {bounds && (
        <button type="button" className="button" onClick={() => showOnMap(store, bounds)}>
          <MapPin size={16} aria-hidden="true" /> {words.showOnMap}
        </button>
      )}
      {'undrawn' in thing && thing.undrawn && (
        <p className="unplaced">
          <strong>{words.namedNotDrawn}.</strong> {say(thing.undrawn)}
        </p>
      )}
      <SectionIndex />
      <TrailStart target={target} />
      {isPromised && (
        <div className="became-of-thing">
          <BecameOfThing target={target} />
        </div>
      )}
      <WhatTextsSay target={target} thing={thing} />
      {target.kind !== 'region' && <ComparedTexts target={target} />}
      <ThingLinks
        targets={relatedTo(atlas, target)}
        label={isPlace(thing) ? words.routesHere : words.placesOnRoute}
      />
      {(isRoute(thing) || isPlace(thing)) && <TimelineStrip thing={thing} />}
      {isRoute(thing) && <RouteFacts route={thing} />}
      {(isRoute(thing) || isPlace(thing)) && <Claims thing={thing} />}
      {isRoute(thing) && <Lengths route={thing} />}
      {isRoute(thing) && <Segments route={thing} />}
      {isPlace(thing) && <PlaceFacts place={thing} />}
    </DetailFrame>
  );
}

/** What the texts say, text by text; a thing that none names says so. */
function WhatTextsSay({ target, thing }: { target: Target; thing: Known }) {
  const atlas = useAtlas();
  const { words, say, colon } = useWords();
  const excerpts = excerptsOf(atlas, target);
  const isNamed = excerpts.some(({ marks }) => marks.some(({ manner }) => manner === 'names'));
  const notes = new Set(
    excerpts.flatMap(({ marks }) => marks.flatMap(({ note }) => (note ? [say(note)] : []))),
  );
  const passages = new Set(excerpts.map(({ passage }) => passage.id));
  const around = thingsIn(atlas, passages).filter((other) => targetKey(other) !== targetKey(target));
  return (
    <section className="words" data-section={words.commitmentsHere}>
      <h3>{words.commitmentsHere}</h3>
      {!isNamed && excerpts.length > 0 && <p className="means-only">{words.meansOnly}</p>}
      {atlas.texts.map(({ id, short }) => {
        const own = excerpts.filter(({ passage }) => passage.text === id);
        return (
          own.length > 0 && (
            <section key={id} className="words-of-text">
              <h4>
                {say(short)} <span className="count">{own.length}</span>
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
          <strong>{words.noteOnReading}</strong>
          {colon}
          {note}
        </p>
      ))}
      <ThingLinks targets={around} label={words.otherThings} isFolded />
    </section>
  );
}

function TaggedQuotation({ excerpt, thing }: { excerpt: Excerpt; thing: Known }) {
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

function kindOf(thing: Known, { words, list }: Pick<ReturnType<typeof useWords>, 'words' | 'list'>): string {
  if (isRoute(thing)) {
    const countries = new Set(thing.segments.flatMap(({ country }) => country ?? []));
    const modes = thing.modes.map((mode) => words.mode[mode]).join(' + ');
    return `${modes} · ${list([...countries].map((country) => words.country[country]))}`;
  }
  if (isPlace(thing))
    return words.placeKind[thing.kind] + (thing.country ? ` · ${words.country[thing.country]}` : '');
  return words.regionKind[thing.kind];
}
