import type { Theme } from '../../domain/vocabulary.ts';
import type { MapPicture } from '../../state/store.ts';
import { type Drawing, paint } from '../../symbols/drawing.ts';
import { tokens } from '../../symbols/tokens.ts';

/** Words around the map; one entry a line, wrapped where it is too long. */
export type PictureWords = {
  title: string;
  /** What is chosen; empty where nothing is. */
  chosen: string;
  /** By heading: the signs that the map shows, with their words. */
  legend: { heading: string; rows: { swatch: Drawing; label: string }[] }[];
  /** Credits, edition, date, link. */
  foot: string[];
};

/** Measures of the sheet, CSS px. */
const EDGE = 20;
/** A column of the legend has at least this. */
const COLUMN = 210;
const SWATCH = { width: 52, height: 16 };
const LINE = 19;

/**
 * The map with its title above and legend, scale, credits, edition, date and link below, all at the picture's own ratio.
 * @returns PNG
 */
export async function composePicture(
  { canvas: map, ratio, scale }: MapPicture,
  { title, chosen, legend, foot }: PictureWords,
  theme: Theme,
): Promise<{ png: Blob; width: number; height: number }> {
  const { ui } = tokens[theme];
  const style = getComputedStyle(document.documentElement);
  const [sans, serif] = ['--sans', '--serif'].map((name) => style.getPropertyValue(name));
  const fonts = {
    title: `600 22px ${serif}`,
    heading: `600 13px ${sans}`,
    plain: `400 13px ${sans}`,
    small: `400 12px ${sans}`,
  };
  const labels = legend.flatMap(({ heading, rows }) => [heading, ...rows.map(({ label }) => label)]);
  const all = [title, chosen, scale.words, ...labels, ...foot].join('');
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font, all)));

  const width = map.width / ratio;
  const measure = contextOf(document.createElement('canvas'));
  const wrap = (words: string, font: string) => wrapped(measure, words, font, width - 2 * EDGE);
  const [titleLines, chosenLines] = [wrap(title, fonts.title), wrap(chosen, fonts.plain)];
  const footLines = foot.flatMap((words) => wrap(words, fonts.small));
  const mapTop = EDGE + titleLines.length * 28 + chosenLines.length * LINE + 10;
  const legendTop = mapTop + map.height / ratio + EDGE;
  const columns = Math.max(1, Math.floor((width - 2 * EDGE) / COLUMN));
  const columnWidth = (width - 2 * EDGE) / columns;
  const placed = inColumns(legend, columns);
  const footTop = legendTop + Math.max(0, ...placed.map(({ y }) => y + LINE)) + EDGE;
  const height = footTop + footLines.length * 17 + EDGE - 8;

  const sheet = document.createElement('canvas');
  Object.assign(sheet, { width: map.width, height: Math.round(height * ratio) });
  const context = contextOf(sheet);
  context.fillStyle = ui.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(map, 0, Math.round(mapTop * ratio));
  context.scale(ratio, ratio);
  context.textBaseline = 'top';
  const write = (words: string, x: number, y: number, font: string, ink = ui.ink) => {
    context.font = font;
    context.fillStyle = ink;
    context.fillText(words, x, y);
  };
  titleLines.forEach((words, index) => void write(words, EDGE, EDGE + index * 28, fonts.title));
  chosenLines.forEach(
    (words, index) =>
      void write(words, EDGE, EDGE + titleLines.length * 28 + index * LINE, fonts.plain, ui.muted),
  );
  drawScale(context, scale, { x: 12, y: legendTop - EDGE - 34 }, fonts.small, theme);
  for (const { column, y, heading, row } of placed) {
    const [x, top] = [EDGE + column * columnWidth, legendTop + y];
    if (heading) write(heading, x, top, fonts.heading);
    if (!row) continue;
    const shrink = Math.min(1, SWATCH.width / row.swatch.width, SWATCH.height / row.swatch.height);
    const [wide, high] = [row.swatch.width * shrink, row.swatch.height * shrink];
    context.save();
    context.translate(x + (SWATCH.width - wide) / 2, top + (SWATCH.height - high) / 2);
    paint(context, row.swatch, shrink);
    context.restore();
    write(
      fitted(context, row.label, fonts.plain, columnWidth - SWATCH.width - 20),
      x + SWATCH.width + 8,
      top,
      fonts.plain,
    );
  }
  footLines.forEach((words, index) => void write(words, EDGE, footTop + index * 17, fonts.small, ui.muted));
  const png = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The browser made no PNG of the picture');
  return { png, width: sheet.width, height: sheet.height };
}

type Placed = {
  column: number;
  y: number;
  heading?: string;
  row?: PictureWords['legend'][number]['rows'][number];
};

/** The legend's rows under their headings, each part whole where it can be, in columns about as high as each other. */
function inColumns(legend: PictureWords['legend'], columns: number): Placed[] {
  const lines = legend.reduce((sum, { rows }) => sum + rows.length + 1.5, 0);
  const most = Math.max(lines / columns, ...legend.map(({ rows }) => rows.length + 1));
  const placed: Placed[] = [];
  let [column, at] = [0, 0];
  for (const { heading, rows } of legend) {
    if (at > 0 && at + rows.length + 1 > most && column < columns - 1) [column, at] = [column + 1, 0];
    placed.push({ column, y: at * LINE, heading });
    for (const [index, row] of rows.entries()) placed.push({ column, y: (at + index + 1) * LINE, row });
    at += rows.length + 1.5;
  }
  return placed;
}

function drawScale(
  context: CanvasRenderingContext2D,
  { words, width }: MapPicture['scale'],
  { x, y }: { x: number; y: number },
  font: string,
  theme: Theme,
): void {
  const { ui } = tokens[theme];
  context.fillStyle = ui.raised;
  context.globalAlpha = 0.85;
  context.fillRect(x, y, width, 22);
  context.globalAlpha = 1;
  context.strokeStyle = ui.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x, y + 12);
  context.lineTo(x, y + 22);
  context.lineTo(x + width, y + 22);
  context.lineTo(x + width, y + 12);
  context.stroke();
  context.font = font;
  context.fillStyle = ui.ink;
  context.fillText(words, x + 6, y + 4);
}

/** Words in lines no wider than `width`; where there is no space to break at, between letters. */
function wrapped(context: CanvasRenderingContext2D, words: string, font: string, width: number): string[] {
  context.font = font;
  const lines: string[] = [];
  let line = '';
  for (const part of words.match(/[^\s\p{Script=Han}]+\s*|\p{Script=Han}|\s+/gu) ?? []) {
    if (line && context.measureText(line + part.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    for (const letter of context.measureText(part).width > width ? part : [part]) {
      if (line && context.measureText(line + letter).width > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Cut with an ellipsis where it is too long. */
function fitted(context: CanvasRenderingContext2D, words: string, font: string, width: number): string {
  context.font = font;
  if (context.measureText(words).width <= width) return words;
  let cut = words;
  while (cut && context.measureText(`${cut}…`).width > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw on');
  return context;
}
