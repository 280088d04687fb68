import type { Mode, Status, Theme } from '../domain/vocabulary.ts';
import type { Drawing, Part } from './drawing.ts';
import { CASING, edgeColour, MODE_FORMS, SKETCH, STATUS_DASH } from './forms.ts';
import { frame, HEIGHT, stroke, WIDTH } from './frame.ts';
import { MARK_PICTURES, MARK_SPACING, markName } from './marks.ts';
import { tokens } from './tokens.ts';

/**
 * A line of its mode, as the layers draw it at the middle of the three zooms.
 * @param status in its rhythm; only what is in service has marks on it
 */
export function modeSwatch(mode: Mode, theme: Theme, status: Status = 'operating'): Drawing {
  const { width: widths, cased, mark, dash } = MODE_FORMS[mode];
  const isInService = status === 'operating';
  const colour = tokens[theme].mode[mode];
  const width = mode === 'sea-lane' ? widths[1] * SKETCH.width : widths[1];
  const rhythm = isInService ? dash : STATUS_DASH[status];
  const strokes: Part[] = [stroke(colour, width, rhythm)];
  if (cased) {
    // In step with the line, whose dashes are in its own widths.
    const edge = widths[1] * CASING.edge;
    strokes.unshift(
      stroke(
        edgeColour(colour),
        edge,
        rhythm?.map((part) => (part * width) / edge),
      ),
    );
  }
  const picture = isInService && mark && MARK_PICTURES.find(({ name }) => name === markName(mode));
  if (picture) {
    const step = MARK_SPACING[mark] / 2;
    for (const x of [WIDTH / 2 - step, WIDTH / 2, WIDTH / 2 + step])
      strokes.push({
        tag: 'g',
        fill: colour,
        at: [x - picture.width / 2, (HEIGHT - picture.height) / 2],
        children: [picture.shape],
      });
  }
  return frame(strokes);
}
