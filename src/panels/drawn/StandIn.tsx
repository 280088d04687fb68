import type { Target } from '../../domain/atlas.ts';
import { relatedTo } from '../../domain/emphasis.ts';
import { isRoute, targetOf } from '../../domain/lookup.ts';
import type { StaticMap } from '../../domain/staticMap.ts';
import { SHEET_WORDS } from '../../i18n/sheets.ts';
import { tokens } from '../../symbols/tokens.ts';
import { useAtlasState, useMatches, useSetting, useTheme, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { DrawnMap } from './DrawnMap.tsx';
import { paintOf } from './paint.ts';
import { useRouteAccount } from './routeAccount.ts';
import '../../styles/standIn.css';

/** Stands in the place of a map that cannot be drawn: its lines and places as links, what the filters leave. */
export function StandIn({ drawing }: { drawing: StaticMap }) {
  const { atlas } = useSetting();
  const { spoken, say } = useWords();
  const theme = useTheme();
  const matches = useMatches();
  const own = SHEET_WORDS[spoken];
  const selection = useAtlasState(({ view }) => view.selection);
  const chosen: Target | undefined =
    selection?.kind === 'route' || selection?.kind === 'place'
      ? { kind: selection.kind, id: selection.id }
      : undefined;
  const left = {
    ...drawing,
    routes: drawing.routes.filter(({ id }) => matches.routes.some((route) => route.id === id)),
    places: drawing.places.filter(({ id }) => matches.places.some((place) => place.id === id)),
  };
  const nameOf = (target: Target) => {
    const thing = targetOf(atlas, target);
    return thing ? say(isRoute(thing) ? thing.short : thing.name) : target.id;
  };
  return (
    <div className="stand-in">
      <DrawnMap
        drawing={left}
        paint={paintOf(tokens[theme])}
        chosen={chosen}
        related={chosen ? relatedTo(atlas, chosen) : []}
        label={own.mapOfAll}
        nameOf={nameOf}
        accountOf={useRouteAccount()}
        link={(target, content) => (
          <OpenLink key={`${target.kind}/${target.id}`} selection={target}>
            {content}
          </OpenLink>
        )}
      />
      <p>{own.mapCredit}</p>
    </div>
  );
}
