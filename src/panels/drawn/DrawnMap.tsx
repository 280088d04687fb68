import type { ReactNode } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { isLoose } from '../../domain/segments.ts';
import { namesWithRoom, type StaticMap } from '../../domain/staticMap.ts';
import type { Mode } from '../../domain/vocabulary.ts';
import { isSame } from '../../state/view.ts';
import { MODE_FORMS, SKETCH, STATUS_DASH } from '../../symbols/forms.ts';

type Look = { className?: string; fill?: string; stroke?: string; strokeWidth?: number };

/** How a part of the drawing is coloured: by classes of a sheet, or by colours where there is none. */
export type Paint = Record<'water' | 'land' | 'border' | 'casing' | 'place' | 'area' | 'name', Look> & {
  mode: Record<Mode, Look>;
};

type Props = {
  drawing: StaticMap;
  paint: Paint;
  /** What the drawing is about; all else steps back. None: all routes alike. */
  chosen?: Target | undefined;
  /** Named after the chosen thing and before others. */
  related?: Target[];
  /** What the drawing is called by those who do not see it. */
  label: string;
  nameOf: (target: Target) => string;
  /** What more is told of a thing that is pointed at. */
  accountOf: (target: Target) => string;
  link: (target: Target, content: ReactNode) => ReactNode;
};

/** Sizes of letters, and of the dots of places, px of the drawing. */
const LETTERS = 12;
const DOT = { chosen: 6, other: 3 };
/** How far over its dot the name of a place stands, px. */
const OVER_DOT = 7;
/** Of the width that the map draws a line with at zoom 6. */
const WIDER = { chosen: 1.7, alike: 1.15, other: 0.7 };

/** The map as a picture of lines: each route and place a link with its name and an account of it. */
export function DrawnMap({ drawing, paint, chosen, related = [], label, nameOf, accountOf, link }: Props) {
  const isChosen = (target: Target) => isSame(chosen ?? null, target);
  const routeTarget = (id: string): Target => ({ kind: 'route', id });
  const placeTarget = (id: string): Target => ({ kind: 'place', id });
  // What is chosen lies over the rest.
  const routes = drawing.routes.toSorted(
    (one, other) => Number(isChosen(routeTarget(one.id))) - Number(isChosen(routeTarget(other.id))),
  );
  const isRelated = (target: Target) => related.some((other) => isSame(other, target));
  const wanted = [
    ...drawing.routes.map(({ id, anchors }) => ({ target: routeTarget(id), anchors, rank: 1 })),
    ...drawing.places.map(({ id, at: [x, y], rank, shape }) => ({
      target: placeTarget(id),
      anchors: shape
        ? [[x, y] as const]
        : ([
            [x, y - OVER_DOT],
            [x, y + OVER_DOT + LETTERS],
          ] as const),
      rank: rank + 1,
    })),
  ]
    .filter(({ target }) => !chosen || target.kind === 'place' || isChosen(target))
    .map((name) => ({
      ...name,
      anchors: name.anchors.map(([x, y]): [number, number] => [x, y]),
      mayLead: name.target.kind === 'route',
      text: nameOf(name.target),
      order: isChosen(name.target) ? 0 : isRelated(name.target) ? 1 : 1 + name.rank,
    }))
    .sort((one, other) => one.order - other.order);
  const names = namesWithRoom(drawing, wanted, LETTERS);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group of links with a name.
    <svg
      className="drawn-map"
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-label={label}
      fontSize={LETTERS}
    >
      <g fill="none">
        <rect width={drawing.width} height={drawing.height} {...paint.water} />
        <path d={drawing.land} {...paint.land} />
        <path d={drawing.borders} {...paint.border} strokeDasharray="4 2" />
        <path d={drawing.disputed} {...paint.border} strokeDasharray="1.5 2.5" />
      </g>
      {drawing.places.map(
        ({ id, shape }) =>
          shape && (
            <Linked key={id} target={placeTarget(id)} {...{ nameOf, accountOf, link }}>
              <path d={shape} {...paint.area} fillOpacity={isChosen(placeTarget(id)) ? 0.4 : 0.12} />
            </Linked>
          ),
      )}
      {routes.map(({ id, parts }) => {
        const width = isChosen(routeTarget(id)) ? WIDER.chosen : chosen ? WIDER.other : WIDER.alike;
        return (
          <Linked key={id} target={routeTarget(id)} {...{ nameOf, accountOf, link }}>
            <g fill="none" strokeLinejoin="round" opacity={chosen && !isChosen(routeTarget(id)) ? 0.45 : 1}>
              {parts.map(({ d }) => (
                <path key={d} d={d} {...paint.casing} strokeWidth={MODE_FORMS.railway.width[1] * width + 3} />
              ))}
              {parts.map(({ d, mode, status, alignment }) => {
                const stroke =
                  MODE_FORMS[mode].width[1] * width * (isLoose({ alignment }) ? SKETCH.width : 1);
                const dash = MODE_FORMS[mode].dash ?? STATUS_DASH[status];
                return (
                  <path
                    key={d}
                    d={d}
                    {...paint.mode[mode]}
                    strokeWidth={Math.round(stroke * 10) / 10}
                    strokeDasharray={dash[1] ? dash.map((part) => part * 2.5).join(' ') : undefined}
                  />
                );
              })}
            </g>
          </Linked>
        );
      })}
      {drawing.places.map(({ id, at: [cx, cy], shape }) => {
        if (shape) return null;
        const radius = isChosen(placeTarget(id)) ? DOT.chosen : DOT.other;
        return (
          <Linked key={id} target={placeTarget(id)} {...{ nameOf, accountOf, link }}>
            <circle cx={cx} cy={cy} r={radius} strokeWidth={radius / 2.5} {...paint.place} />
          </Linked>
        );
      })}
      {/* What they name is a link already, with the same name. */}
      <g textAnchor="middle" strokeLinejoin="round" paintOrder="stroke" strokeWidth="3" pointerEvents="none">
        {names.map(
          ({ target, at, from }) =>
            from && (
              <path
                key={`${target.kind}/${target.id}`}
                d={`M${from.join(' ')}L${at.join(' ')}`}
                {...paint.border}
                strokeWidth="0.8"
              />
            ),
        )}
        {names.map(({ target, at: [x, y], text }) => (
          <text
            key={`${target.kind}/${target.id}`}
            x={x}
            y={y}
            fontWeight={isChosen(target) ? 600 : undefined}
            {...paint.name}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Linked({
  target,
  nameOf,
  accountOf,
  link,
  children,
}: Pick<Props, 'nameOf' | 'accountOf' | 'link'> & { target: Target; children: ReactNode }) {
  return link(
    target,
    <>
      <title>{[nameOf(target), accountOf(target)].filter(Boolean).join('. ')}</title>
      {children}
    </>,
  );
}
