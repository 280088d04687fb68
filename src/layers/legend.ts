import { type StatusInYear, UNSOURCED } from '../domain/status.ts';
import type { Alignment, Mode, NodeKind, PlaceKind, Status } from '../domain/vocabulary.ts';
import { ALIGNMENTS, MODES, NODE_KINDS, STATUSES } from '../domain/vocabulary.ts';
import { MODE_FORMS, STATUS_DASH, UNSOURCED_WIDTH } from './forms.ts';
import { PLACE_ICONS } from './places.ts';
import { type Theme, tokens } from './tokens.ts';

/** A row of the legend, made from the values that the layers are made from. */
export type LegendRow =
  | { kind: 'mode'; mode: Mode; svg: string }
  | { kind: 'status'; status: StatusInYear; svg: string }
  | { kind: 'alignment'; alignment: Alignment; svg: string }
  | { kind: 'place'; place: PlaceKind; icon: string }
  | { kind: 'node'; node: NodeKind; icon: string };

const WIDTH = 52;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;
/** The samples are drawn as the map draws them at about this zoom: the middle of the three widths. */
const SAMPLE = 1;

export function legendRows(theme: Theme): LegendRow[] {
  return [
    ...MODES.map((mode): LegendRow => ({ kind: 'mode', mode, svg: modeSample(mode, theme) })),
    ...STATUSES.map((status): LegendRow => ({ kind: 'status', status, svg: statusSample(status, theme) })),
    ...ALIGNMENTS.map(
      (alignment): LegendRow => ({
        kind: 'alignment',
        alignment,
        svg: alignmentSample(alignment, theme),
      }),
    ),
    ...(Object.entries(PLACE_ICONS) as [PlaceKind, string][]).map(
      ([place, icon]): LegendRow => ({ kind: 'place', place, icon }),
    ),
    ...NODE_KINDS.map((node): LegendRow => ({ kind: 'node', node, icon: node })),
  ];
}

/** A stroke as the map draws it, for the legend and for lists. */
export function modeSample(mode: Mode, theme: Theme): string {
  const form = MODE_FORMS[mode];
  const colour = tokens[theme].mode[mode];
  const width = form.width[SAMPLE] ?? 2;
  const strokes = [
    stroke(
      colour,
      width,
      form.dash?.map((part) => part * width),
    ),
  ];
  if (form.cased) strokes.unshift(stroke(colour, width + 2.6, undefined, 'style="filter:brightness(.5)"'));
  if (form.bars) {
    const across = width * form.bars.width;
    strokes.push(
      stroke(
        colour,
        across,
        form.bars.dash.map((part) => part * across),
      ),
    );
  }
  if (form.beads)
    strokes.push(
      stroke(
        colour,
        width * form.beads.width,
        [0.01, form.beads.gap * width * form.beads.width],
        'stroke-linecap="round"',
      ),
    );
  return frame(strokes);
}

function statusSample(status: Status, theme: Theme): string {
  const width = 3;
  return frame([
    stroke(
      tokens[theme].ui.ink,
      width,
      STATUS_DASH[status].map((part) => part * width),
    ),
  ]);
}

/** Belongs to the legend only while the map shows a year. */
export function unsourcedRow(theme: Theme): LegendRow {
  const svg = frame([stroke(tokens[theme].map.unsourced, UNSOURCED_WIDTH)]);
  return { kind: 'status', status: UNSOURCED, svg };
}

function alignmentSample(alignment: Alignment, theme: Theme): string {
  const { ui, map } = tokens[theme];
  const loose = alignment === 'schematic' || alignment === 'endpoints';
  return frame([
    ...(loose ? [stroke(ui.ink, 13, undefined, 'opacity=".2"')] : []),
    stroke(ui.ink, 3),
    ...(loose ? [stroke(map.casing, 1.3)] : []),
  ]);
}

function stroke(colour: string, width: number, dash?: number[], extra = ''): string {
  const pattern =
    dash && (dash[1] ?? 0) > 0 ? ` stroke-dasharray="${dash.map((part) => part.toFixed(2)).join(' ')}"` : '';
  return `<path d="M2 ${MIDDLE}H${WIDTH - 2}" stroke="${colour}" stroke-width="${width.toFixed(2)}"${pattern} ${extra}/>`;
}

function frame(strokes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="none">${strokes.join('')}</svg>`;
}
