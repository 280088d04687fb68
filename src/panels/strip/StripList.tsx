import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import { useMemo, useRef } from 'react';
import type { Route } from '../../domain/atlas.ts';
import type { Strip } from '../../domain/strip.ts';
import { type StripRow, stripRows } from '../../domain/stripRows.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { stepOf } from '../../state/roving.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { kmAt, kmOf, usePlaceShown } from './place.ts';
import { Row } from './Row.tsx';

/**
 * The strip itself: a list from one end of the line to the other. Whoever moves along it moves a mark on the map. Its points
 * are one stop of the Tab key.
 */
export function StripList({
  route,
  strip,
  isWhole,
  longestKm,
}: {
  route: Route;
  strip: Strip;
  isWhole: boolean;
  /** Of the strips side by side, that they have one scale. */
  longestKm: number;
}) {
  const { store } = useSetting();
  const { language, say } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => stripRows(route, strip, isWhole), [route, strip, isWhole]);
  usePlaceShown(list, route.id, rows);
  const firstPoint = rows.findIndex(({ kind }) => kind === 'waypoint');
  const show = (km: number | undefined) =>
    store.setState({ along: km === undefined ? null : { route: route.id, km, pointedAt: 'strip' } });
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const points = [...event.currentTarget.querySelectorAll<HTMLElement>('.strip-point')];
    const at = points.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : stepOf(event.key, at, points.length);
    if (next === undefined) return;
    event.preventDefault();
    points[next]?.focus();
  };
  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.matches('.strip-point'))
      for (const point of list.current?.querySelectorAll<HTMLElement>('.strip-point') ?? [])
        point.tabIndex = point === target ? 0 : -1;
    show(kmOf(target));
  };
  return (
    <ol
      className="plain strip-list"
      ref={list}
      aria-label={stripWordsIn(language).listOf(say(route.name))}
      onKeyDown={walk}
      onFocus={follow}
      onBlur={() => show(undefined)}
      onPointerMove={(event: PointerEvent) => show(kmAt(event))}
      onPointerLeave={() => show(undefined)}
    >
      {rows.map((row, index) => (
        <Row
          key={`${row.kind}/${row.stretch.segment.id}/${row.km}`}
          row={row}
          route={route}
          strip={strip}
          isStop={index === firstPoint}
          isEnd={isEndAt(rows, index)}
          share={(row.toKm - row.km) / longestKm}
        />
      ))}
    </ol>
  );
}

/** Whether a row is the last of its line, or of the part before a branch. */
function isEndAt(rows: StripRow[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  return (
    row?.kind === 'waypoint' &&
    (!next || (next.stretch !== row.stretch && next.stretch.segment.startsAnew === true))
  );
}
