import type { Target } from '../../domain/atlas.ts';
import { useSetting, useWords } from '../parts/context.ts';

/** What a drawing tells of a thing beside its name: of a route its modes, its status and its length. */
export function useRouteAccount(): (target: Target) => string {
  const { atlas } = useSetting();
  const { words } = useWords();
  return ({ kind, id }) => {
    const place = kind === 'place' ? atlas.placeById.get(id) : undefined;
    if (place) return words.placeKind[place.kind];
    const route = kind === 'route' ? atlas.routeById.get(id) : undefined;
    if (!route) return '';
    const [most] = route.statuses;
    return [
      route.modes.map((mode) => words.mode[mode]).join(' + '),
      most && words.status[most.value],
      words.km(Math.round(route.lengthKm)),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
