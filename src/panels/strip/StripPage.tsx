import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useId } from 'react';
import { boundsOfTargets } from '../../domain/emphasis.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { changeView } from '../../state/store.ts';
import { MOST_STRIPS } from '../../state/view.ts';
import { LineBar } from '../detail/LineBar.tsx';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { useEscape } from '../parts/useEscape.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { StripColumn } from './StripColumn.tsx';
import '../../styles/strip.css';
import '../../styles/stripRow.css';

/** One route from end to end, or two side by side, beside the map. */
export function StripPage() {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language } = useWords();
  const strip = stripWordsIn(language);
  const chosen = useAtlasState(({ view }) => view.strips);
  const isHidden = useAtlasState(({ view }) => view.selection !== null);
  const routes = chosen.flatMap((id) => atlas.routeById.get(id) ?? []);
  const leave = () => changeView(store, { page: 'map' });
  const longest = Math.max(...routes.map(({ lengthKm }) => lengthKm));
  return (
    <article className="strip" hidden={isHidden} data-strips={routes.length}>
      {!isHidden && <Leave leave={leave} />}
      <button type="button" className="link-button back" onClick={leave}>
        <ArrowLeft size={16} aria-hidden="true" /> {words.back}
      </button>
      <h2>{words.pages.strip}</h2>
      {routes.length > 0 && (
        <div className="strip-choice">
          {Array.from({ length: MOST_STRIPS }, (_, index) => (
            <RouteChoice
              // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is
              key={index}
              label={index === 0 ? strip.route : strip.beside}
              none={index === 0 ? undefined : strip.alone}
              index={index}
            />
          ))}
        </div>
      )}
      {routes.length === 0 && <AllLines />}
      <div className="strips">
        {routes.map((route) => (
          <StripColumn key={route.id} route={route} longestKm={longest} />
        ))}
      </div>
    </article>
  );
}

/** Chooses the route that stands at a place; `none`: what it is called that none stands there. */
function RouteChoice({ label, none, index }: { label: string; none?: string | undefined; index: number }) {
  const { store, atlas } = useSetting();
  const { say } = useWords();
  const chosen = useAtlasState(({ view }) => view.strips);
  const id = useId();
  const choose = (route: string) => {
    const strips = chosen.toSpliced(index, 1, route).filter((one, at, all) => one && all.indexOf(one) === at);
    changeView(store, { strips });
    const bounds = boundsOfTargets(
      atlas,
      strips.map((route) => ({ kind: 'route', id: route })),
    );
    if (bounds) store.setState({ fit: { bounds, isAsked: false } });
  };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen[index] ?? ''} onChange={({ target }) => choose(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {atlas.routes
          .filter((route) => route.id === chosen[index] || !chosen.includes(route.id))
          .map((route) => (
            <option key={route.id} value={route.id}>
              {say(route.short)}
            </option>
          ))}
      </select>
    </p>
  );
}

/** Every line stretched out, to choose from. */
function AllLines() {
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  return (
    <>
      <p className="note">{stripWordsIn(language).hint}</p>
      <ul className="plain strip-lines">
        {atlas.routes.map((route) => (
          <li key={route.id}>
            <ViewLink change={{ strips: [route.id] }} translate="no">
              {say(route.name)}
            </ViewLink>{' '}
            <span className="quiet">{words.km(Math.round(route.lengthKm))}</span>
            <LineBar route={route} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Leave({ leave }: { leave: () => void }) {
  useEscape('panel', leave);
  return null;
}
