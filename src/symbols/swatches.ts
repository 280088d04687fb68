import type { Mode } from '../domain/vocabulary.ts';
import { MODE_FORMS } from './forms.ts';
import { type Theme, tokens } from './tokens.ts';

export const SAMPLE_WIDTH = 52;
export const SAMPLE_HEIGHT = 16;
/** The samples are drawn as the map draws them at about this zoom: the middle of the three widths. */
const SAMPLE = 1;

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

/** A level stroke through the middle; the dash is in px. */
export function stroke(colour: string, width: number, dash?: number[], extra = ''): string {
  const pattern =
    dash && (dash[1] ?? 0) > 0 ? ` stroke-dasharray="${dash.map((part) => part.toFixed(2)).join(' ')}"` : '';
  return `<path d="M2 ${SAMPLE_HEIGHT / 2}H${SAMPLE_WIDTH - 2}" stroke="${colour}" stroke-width="${width.toFixed(2)}"${pattern} ${extra}/>`;
}

export function frame(strokes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SAMPLE_WIDTH}" height="${SAMPLE_HEIGHT}" viewBox="0 0 ${SAMPLE_WIDTH} ${SAMPLE_HEIGHT}" fill="none">${strokes.join('')}</svg>`;
}
