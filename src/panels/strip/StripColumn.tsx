import { type ComponentType, useEffect, useState } from 'react';
import { stripOfRoute } from '../../data/source.ts';
import type { Route } from '../../domain/atlas.ts';
import type { Strip } from '../../domain/strip.ts';
import { type StripRow, stripRows, wholeLengths } from '../../domain/stripRows.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { useAtlasState, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Tick } from '../parts/Tick.tsx';
import { PassagesOf } from './PassagesOf.tsx';
import { PublishedLengths } from './PublishedLengths.tsx';
import { StripList } from './StripList.tsx';

type Props = { route: Route; longestKm: number };

const columns = new Map<string, ReturnType<typeof lazyPart<Props>>>();

/** A part for each route, that comes with its strip. */
function columnOf(id: string) {
  const column =
    columns.get(id) ?? lazyPart<Props>(async (isAnew) => withStrip(await stripOfRoute(id, isAnew)));
  columns.set(id, column);
  return column;
}

function withStrip(strip: Strip): ComponentType<Props> {
  return (props) => <Column {...props} strip={strip} />;
}

/** One route from end to end. */
export function StripColumn(props: Props) {
  const Loaded = columnOf(props.route.id);
  return <Loaded {...props} />;
}

function Column({ route, longestKm, strip }: Props & { strip: Strip }) {
  const { words, language, say } = useWords();
  const own = stripWordsIn(language);
  const [isWhole, setWhole] = useState(false);
  const soughtKm = useAtlasState(({ along }) =>
    along?.route === route.id && along.pointedAt === 'search' ? along.km : null,
  );
  // What was searched for is among the points that are shown.
  useEffect(() => {
    const isSought = ({ kind, km }: StripRow) => kind === 'waypoint' && km === soughtKm;
    if (soughtKm !== null && !stripRows(route, strip, false).some(isSought)) setWhole(true);
  }, [route, strip, soughtKm]);
  const target = { kind: 'route', id: route.id } as const;
  return (
    <section className="strip-column" data-strip={route.id}>
      <h3 translate="no">
        <OpenLink selection={target}>{say(route.name)}</OpenLink>
      </h3>
      <div className="strip-whole">
        {own.drawn(words.km(Math.round(route.lengthKm)))}
        <PublishedLengths claims={wholeLengths(route)} />
      </div>
      <PassagesOf target={target} />
      <Tick className="strip-all" isOn={isWhole} onChange={setWhole}>
        {own.allPoints(strip.waypoints.length)}
      </Tick>
      <StripList route={route} strip={strip} isWhole={isWhole} longestKm={longestKm} />
    </section>
  );
}
