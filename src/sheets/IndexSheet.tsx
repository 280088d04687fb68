import type { Target } from '../domain/atlas.ts';
import type { StaticMap } from '../domain/staticMap.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { useAtlas, useWords } from '../panels/parts/context.ts';
import { Locator } from './Locator.tsx';
import { dataOfIndex } from './linkedData.ts';
import { Sheet } from './Sheet.tsx';
import { usePage } from './setting.tsx';
import { ThingLink } from './ThingSheet.tsx';

/** The map of all routes, and the way to every page. */
export function IndexSheet({ drawing }: { drawing: StaticMap }) {
  const atlas = useAtlas();
  const { words, spoken, say, plain, language } = useWords();
  const page = usePage();
  const own = SHEET_WORDS[spoken];
  const subtitle = (said: typeof say) => words.subtitle(atlas.summits.map(({ name }) => said(name)));
  const list = (targets: Target[]) => (
    <ul className="columns">
      {targets.map((target) => (
        <li key={target.id}>
          <ThingLink target={target} />
        </li>
      ))}
    </ul>
  );
  return (
    <Sheet
      title={words.title}
      description={subtitle(plain)}
      linkedData={dataOfIndex(atlas, page, language, words.title, subtitle(plain))}
    >
      <h1>{words.title}</h1>
      <p className="summary">{subtitle(say)}</p>
      <p>{own.indexHint}</p>
      <p>
        <a className="button" href={page.toAtlas()}>
          {own.openAtlas}
        </a>
      </p>
      <Locator drawing={drawing} />
      <section>
        <h2 id="texts">{own.texts}</h2>
        <ul>
          {atlas.texts.map(({ id, title }) => (
            <li key={id}>
              <a href={page.to({ kind: 'text', id })}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="routes">{own.routes}</h2>
        {list(atlas.routes.map(({ id }) => ({ kind: 'route', id })))}
      </section>
      <section>
        <h2 id="places">{own.places}</h2>
        {list(atlas.places.map(({ id }) => ({ kind: 'place', id })))}
      </section>
    </Sheet>
  );
}
