import type { Sign, SignKind, SignNames } from '../domain/legend.ts';
import { UNSOURCED } from '../domain/status.ts';
import type { Alignment, BorderKind, PlaceKind, Status } from '../domain/vocabulary.ts';
import { ALIGNMENTS, BORDER_KINDS, MODES, NODE_KINDS, PLACE_KINDS, STATUSES } from '../domain/vocabulary.ts';
import { STATUS_DASH, UNSOURCED_WIDTH } from '../symbols/forms.ts';
import { iconSvg } from '../symbols/icons.ts';
import { frame, modeSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, stroke } from '../symbols/swatches.ts';
import { type Theme, tokens } from '../symbols/tokens.ts';
import { BORDER_DASH, BORDER_WIDTH } from './basemap.ts';
import { AREA_FORM, AREA_INK, PLACE_ICONS } from './places.ts';

/** A row of the legend, made from the values that the layers are made from. */
export type LegendRow = { [Kind in SignKind]: { kind: Kind; name: SignNames[Kind]; svg: string } }[SignKind];

export function signOf({ kind, name }: LegendRow): Sign {
  return `${kind}/${name}` as Sign;
}

/** @param inYear whether the map shows a year: only then may a line have no source */
export function legendRows(theme: Theme, inYear: boolean): LegendRow[] {
  return [
    ...MODES.map((name): LegendRow => ({ kind: 'mode', name, svg: modeSample(name, theme) })),
    ...STATUSES.map((name): LegendRow => ({ kind: 'status', name, svg: statusSample(name, theme) })),
    ...(inYear ? [unsourcedRow(theme)] : []),
    ...ALIGNMENTS.map((name): LegendRow => ({ kind: 'alignment', name, svg: alignmentSample(name, theme) })),
    ...PLACE_KINDS.map((name): LegendRow => ({ kind: 'place', name, svg: placeSample(name, theme) })),
    ...NODE_KINDS.map((name): LegendRow => ({ kind: 'node', name, svg: iconSvg(name, theme) })),
    ...BORDER_KINDS.map((name): LegendRow => ({ kind: 'border', name, svg: borderSample(name, theme) })),
  ];
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

function unsourcedRow(theme: Theme): LegendRow {
  const svg = frame([stroke(tokens[theme].map.unsourced, UNSOURCED_WIDTH)]);
  return { kind: 'status', name: UNSOURCED, svg };
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

function placeSample(place: PlaceKind, theme: Theme): string {
  const icon = PLACE_ICONS[place];
  return icon ? iconSvg(icon, theme) : areaSample(place, theme);
}

function areaSample(place: PlaceKind, theme: Theme): string {
  const { map } = tokens[theme];
  const { fill, width, dash } = AREA_FORM;
  const ink = map[AREA_INK[place] ?? 'labelQuiet'];
  const [across, up] = [SAMPLE_WIDTH - width, SAMPLE_HEIGHT - width];
  const pattern = dash.map((part) => part * width).join(' ');
  return frame([
    `<rect x="${width / 2}" y="${width / 2}" width="${across}" height="${up}" rx="6" fill="${ink}" fill-opacity="${fill}" stroke="${map.area}" stroke-width="${width}" stroke-dasharray="${pattern}"/>`,
    `<text x="50%" y="11.5" text-anchor="middle" font-family="sans-serif" font-size="10" letter-spacing="1.4" fill="${ink}">Abc</text>`,
  ]);
}

function borderSample(border: BorderKind, theme: Theme): string {
  const [, width] = BORDER_WIDTH;
  return frame([
    stroke(
      tokens[theme].map.border,
      width,
      BORDER_DASH[border].map((part) => part * width),
    ),
  ]);
}
