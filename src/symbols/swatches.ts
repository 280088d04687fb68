import { isLoose } from '../domain/segments.ts';
import { type StatusInYear, UNSOURCED } from '../domain/status.ts';
import type { Alignment, BorderKind, Mode, PlaceKind, Theme } from '../domain/vocabulary.ts';
import {
  AREA_FORM,
  AREA_INK,
  BAND,
  BORDER_DASH,
  BORDER_WIDTH,
  CASING_WIDTH,
  edgeColour,
  HOLLOW,
  MODE_FORMS,
  PLACE_ICONS,
  STATUS_DASH,
  UNSOURCED_WIDTH,
} from './forms.ts';
import { iconSvg } from './icons.ts';
import { tokens } from './tokens.ts';

/**
 * Signs of the map as small pictures, SVG, for the legend and the lists: made from the very numbers that the layers
 * are made from, as they are at the middle of the three zooms.
 */
const WIDTH = 52;
const HEIGHT = 16;
/** Of a line whose mode does not matter, px. */
const PLAIN_WIDTH = 3;

export function modeSwatch(mode: Mode, theme: Theme): string {
  const { width: widths, cased, bars, beads, dash } = MODE_FORMS[mode];
  const [, width] = widths;
  const colour = tokens[theme].mode[mode];
  const strokes = [stroke(colour, width, dash)];
  if (cased) strokes.unshift(stroke(edgeColour(colour), width + CASING_WIDTH.edge));
  if (bars) strokes.push(stroke(colour, width * bars.width, bars.dash));
  if (beads) strokes.push(stroke(colour, width * beads.width, [0.01, beads.gap], 'stroke-linecap="round"'));
  return frame(strokes);
}

export function statusSwatch(status: StatusInYear, theme: Theme): string {
  const { ui, map } = tokens[theme];
  if (status === UNSOURCED) return frame([stroke(map.unsourced, UNSOURCED_WIDTH)]);
  return frame([stroke(ui.ink, PLAIN_WIDTH, STATUS_DASH[status])]);
}

export function alignmentSwatch(alignment: Alignment, theme: Theme): string {
  const { ui, map } = tokens[theme];
  const line = stroke(ui.ink, PLAIN_WIDTH);
  if (!isLoose({ alignment })) return frame([line]);
  const band = stroke(ui.ink, HEIGHT - PLAIN_WIDTH, undefined, `opacity="${BAND.leastOpacity}"`);
  return frame([band, line, stroke(map.casing, PLAIN_WIDTH * HOLLOW)]);
}

export function placeSwatch(place: PlaceKind, theme: Theme): string {
  const icon = PLACE_ICONS[place];
  return icon ? iconSvg(icon, theme) : areaSwatch(place, theme);
}

export function borderSwatch(border: BorderKind, theme: Theme): string {
  return frame([stroke(tokens[theme].map.border, BORDER_WIDTH[1], BORDER_DASH[border])]);
}

function areaSwatch(place: PlaceKind, theme: Theme): string {
  const { map } = tokens[theme];
  const { fill, width, dash } = AREA_FORM;
  const ink = map[AREA_INK[place] ?? 'labelQuiet'];
  const [across, up] = [WIDTH - width, HEIGHT - width];
  const pattern = dash.map((part) => part * width).join(' ');
  return frame([
    `<rect x="${width / 2}" y="${width / 2}" width="${across}" height="${up}" rx="6" fill="${ink}" fill-opacity="${fill}" stroke="${map.area}" stroke-width="${width}" stroke-dasharray="${pattern}"/>`,
    `<text x="50%" y="11.5" text-anchor="middle" font-family="sans-serif" font-size="10" letter-spacing="1.4" fill="${ink}">Abc</text>`,
  ]);
}

/** A level stroke through the middle; the dash is in widths of the stroke, as in the layers. */
function stroke(colour: string, width: number, dash?: readonly number[], extra = ''): string {
  const isDashed = dash && (dash[1] ?? 0) > 0;
  const pattern = isDashed
    ? ` stroke-dasharray="${dash.map((part) => (part * width).toFixed(2)).join(' ')}"`
    : '';
  return `<path d="M2 ${HEIGHT / 2}H${WIDTH - 2}" stroke="${colour}" stroke-width="${width.toFixed(2)}"${pattern} ${extra}/>`;
}

function frame(strokes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="none">${strokes.join('')}</svg>`;
}
