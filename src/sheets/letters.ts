import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

/** The atlas's own letters as shapes, so that a picture needs no font of the machine that makes it. */

type Face = { file: string; weight: number; ranges: [from: number, to: number][]; font?: Font };

const FOLDER = 'src';
const FAMILY = 'Atlas Sans';

let faces: Face[] | undefined;

function allFaces(): Face[] {
  faces ??= [...readFileSync(join(FOLDER, 'fonts.css'), 'utf8').matchAll(/@font-face \{(.*?)\}/gs)].flatMap(
    ([, rule = '']) => {
      const value = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? '';
      if (value(/font-family: "(.*?)"/) !== FAMILY) return [];
      return {
        file: value(/url\("\.\/(.*?)"\)/),
        weight: Number(value(/font-weight: (\d+)/)),
        ranges: value(/unicode-range: (.*?);/)
          .split(', ')
          .map((range): [number, number] => {
            const [from = '', to = from] = range.slice(2).split('-');
            return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
          }),
      };
    },
  );
  return faces;
}

function fontOf(letter: string, weight: number): Font {
  const code = letter.codePointAt(0) ?? 0;
  // Of faces that hold the same letter the last counts, as in a browser.
  const face = allFaces().findLast(
    (own) => own.weight === weight && own.ranges.some(([from, to]) => from <= code && code <= to),
  );
  if (!face) throw new Error(`No font of ${FAMILY} ${weight} draws "${letter}"`);
  face.font ??= create(readFileSync(join(FOLDER, face.file))) as Font;
  return face.font;
}

/** Words as one path from their beginning, on the base line, and how wide they are, px. */
export function shapesOf(words: string, size: number, weight: 400 | 600): { d: string; width: number } {
  let width = 0;
  let d = '';
  for (const letter of words) {
    const font = fontOf(letter, weight);
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const scale = size / font.unitsPerEm;
    d += glyph.path.scale(scale, -scale).translate(width, 0).toSVG();
    width += glyph.advanceWidth * scale;
  }
  return { d, width };
}

/** Cuts words into lines no wider than this; Chinese may be cut anywhere, other words at spaces and dashes. */
export function linesOf(words: string, size: number, weight: 400 | 600, most: number): string[] {
  const pieces = words.match(/\p{Script=Han}|[^\p{Script=Han}\s–-]+[\s–-]*|[\s–-]+/gu) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = (last ?? '') + piece;
    if (last !== undefined && shapesOf(longer.trimEnd(), size, weight).width <= most)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
