import type { LegendNames } from '../domain/legend.ts';
import { BELT_SHARES } from '../domain/segments.ts';
import { type StatusInYear, UNSOURCED } from '../domain/status.ts';
import type { Alignment, PlaceKind, Theme } from '../domain/vocabulary.ts';
import { type Drawing, drawing, type Part } from './drawing.ts';
import {
  AREA_INK,
  BELT,
  BETWEEN_KNOWN,
  BORDER_DASH,
  BORDER_WIDTH,
  CHOSEN,
  CHOSEN_SHORE,
  OLD_SHORE,
  PLACE_ICONS,
  RIBBON,
  SKETCH,
  STATUS_DASH,
  UNSOURCED_WIDTH,
} from './forms.ts';
import { frame, HEIGHT, stroke, WIDTH } from './frame.ts';
import { DOT, ICON_SIZE, iconDrawing } from './icons.ts';
import { SITE_RING } from './siteRing.ts';
import { tokens } from './tokens.ts';

/**
 * Signs of the map as small pictures for the legend and the lists: made from the very numbers that the layers
 * are made from, as they are at the middle of the three zooms.
 */
/** Of a line whose mode does not matter, px. */
const PLAIN_WIDTH = 3;

export function statusSwatch(status: StatusInYear, theme: Theme): Drawing {
  const { ui, map } = tokens[theme];
  if (status === UNSOURCED) return frame([stroke(map.unsourced, UNSOURCED_WIDTH)]);
  return frame([stroke(ui.ink, PLAIN_WIDTH, STATUS_DASH[status])]);
}

/** Certainty is the hand: a full line, a thinner one between points that are known, a thin one in its belt, a belt alone. */
export function alignmentSwatch(alignment: Alignment, theme: Theme): Drawing {
  const { ui } = tokens[theme];
  const belt = BELT_SHARES.map((share) =>
    stroke(ui.ink, HEIGHT * share, undefined, { opacity: BELT.opacity * 1.6 }),
  );
  switch (alignment) {
    case 'traced':
      return frame([stroke(ui.ink, PLAIN_WIDTH)]);
    case 'known-points':
      return frame([
        stroke(ui.ink, PLAIN_WIDTH * BETWEEN_KNOWN),
        ...[10, WIDTH / 2, WIDTH - 10].map((x) => ({
          tag: 'circle' as const,
          cx: x,
          cy: HEIGHT / 2,
          r: 2.4,
          fill: ui.paper,
          stroke: ui.ink,
        })),
      ]);
    case 'schematic':
      return frame([...belt, stroke(ui.ink, PLAIN_WIDTH * SKETCH.width)]);
    case 'endpoints':
      return frame([
        ...belt,
        {
          tag: 'text',
          x: WIDTH / 2,
          y: 12,
          textAnchor: 'middle',
          fontFamily: 'sans-serif',
          fontSize: 11,
          fill: ui.ink,
          children: '?',
        },
      ]);
  }
}

export function placeSwatch(place: LegendNames['place'], theme: Theme): Drawing {
  if (place === DOT || place === 'town') return iconDrawing(place, theme);
  const icon = PLACE_ICONS[place];
  return icon ? iconDrawing(icon, theme) : areaSwatch(place, theme);
}

/** A line, or a place, in the light of the selection. */
export function choiceSwatch(choice: LegendNames['choice'], theme: Theme): Drawing {
  const { map, ui } = tokens[theme];
  if (choice === 'chosen-route')
    return frame([
      stroke(map.selection, CHOSEN.line[1], undefined, { opacity: map.haloOpacity, strokeLinecap: 'round' }),
      stroke(ui.ink, PLAIN_WIDTH),
    ]);
  if (choice === 'post') {
    const tick = (x: number): Part => ({
      ...{ tag: 'path', d: `M${x} ${HEIGHT / 2 - 6}v12` },
      ...{ stroke: map.label, strokeWidth: 1.4 },
    });
    return frame([stroke(ui.ink, PLAIN_WIDTH), tick(WIDTH * 0.25), tick(WIDTH * 0.75)]);
  }
  if (choice === 'site') {
    const { radius, stroke: strokeWidth, figure } = SITE_RING;
    const middle = radius + strokeWidth / 2;
    return drawing(
      2 * middle,
      2 * middle,
      [
        { tag: 'circle', cx: middle, cy: middle, r: radius, fill: ui.paper, stroke: map.label, strokeWidth },
        {
          tag: 'text',
          x: middle,
          y: middle + 0.36 * figure,
          textAnchor: 'middle',
          fontFamily: 'sans-serif',
          fontSize: figure,
          fill: map.label,
          children: '2',
        },
      ],
      {},
    );
  }
  const size = 2 * CHOSEN.place;
  const { width, height, box, ...icon } = iconDrawing('crossing', theme);
  const inset = (size - ICON_SIZE) / 2;
  return drawing(
    size,
    size,
    [
      {
        tag: 'circle',
        cx: size / 2,
        cy: size / 2,
        r: size / 2,
        fill: map.selection,
        fillOpacity: CHOSEN.placeOpacity,
      },
      { tag: 'g', at: [inset, inset], ...icon },
    ],
    {},
  );
}

/** A border with the tint along it, where it has one, or a shore that was. */
export function groundSwatch(ground: LegendNames['ground'], theme: Theme): Drawing {
  const { map } = tokens[theme];
  if (ground === 'shore-1960') return frame([stroke(map.shore, 2 * OLD_SHORE.width, OLD_SHORE.dash)]);
  const line = stroke(map.border, BORDER_WIDTH[1], BORDER_DASH[ground]);
  if (ground === 'disputed') return frame([line]);
  return frame([stroke(map.ribbon, RIBBON.width[1], undefined, { opacity: RIBBON.opacity }), line]);
}

/** As it is when chosen: a water with its shore, a range that glows. */
function areaSwatch(place: PlaceKind, theme: Theme): Drawing {
  const { map } = tokens[theme];
  const ink = map[AREA_INK[place] ?? 'labelQuiet'];
  const isWater = place === 'lake';
  return frame([
    isWater
      ? {
          tag: 'rect',
          x: 1,
          y: 1,
          width: WIDTH - 2,
          height: HEIGHT - 2,
          rx: 6,
          fill: map.waterChosen,
          stroke: map.waterLabel,
          strokeWidth: CHOSEN_SHORE,
        }
      : {
          tag: 'rect',
          width: WIDTH,
          height: HEIGHT,
          rx: 8,
          fill: map.selection,
          fillOpacity: map.glowOpacity * 5,
        },
    {
      tag: 'text',
      x: WIDTH / 2,
      y: 11.5,
      textAnchor: 'middle',
      fontFamily: 'serif',
      fontSize: 10,
      letterSpacing: 1.4,
      fill: String(ink),
      ...(isWater && { fontStyle: 'italic' }),
      children: 'Abc',
    },
  ]);
}
