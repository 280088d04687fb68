import type { Place, Route } from '../../domain/atlas.ts';
import { useWords } from '../parts/context.ts';

/** What, how far, how sure, in figures. */
export function RouteFigures({ route }: { route: Route }) {
  const { words } = useWords();
  const [most] = route.statuses;
  const off = route.segments.map(({ accuracyKm }) => accuracyKm);
  return (
    <dl className="figures">
      <Figure value={words.km(Math.round(route.lengthKm))} name={words.lengthDrawn} />
      {most && <Figure value={words.percent(most.share)} name={words.status[most.value]} />}
      <Figure value={words.accuracyRange(Math.min(...off), Math.max(...off))} name={words.howSure} />
    </dl>
  );
}

export function PlaceFigures({ place }: { place: Place }) {
  const { words } = useWords();
  return (
    <dl className="figures">
      <Figure value={words.accuracy(place.accuracyKm)} name={words.howSure} />
    </dl>
  );
}

function Figure({ value, name }: { value: string; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
