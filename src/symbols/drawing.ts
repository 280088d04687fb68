/** Small pictures as data, in the words of SVG as React spells them: panels and canvas draw the same, and a strict policy bears it. */

/** What fills a shape and what goes round it; a group's holds for all in it. */
export type Ink = {
  fill?: string;
  fillOpacity?: number;
  opacity?: number;
  stroke?: string;
  strokeWidth?: number;
  /** In px, parted by blanks. */
  strokeDasharray?: string;
  strokeLinecap?: 'round';
  strokeLinejoin?: 'round';
};

export type Shape = Ink &
  (
    | { tag: 'path'; d: string }
    | { tag: 'circle'; cx: number; cy: number; r: number }
    | { tag: 'rect'; x?: number; y?: number; width: number; height: number; rx?: number }
  );

/** Parts that stand together at some place, px. */
type Group = Ink & { tag: 'g'; at: readonly [x: number, y: number]; children: readonly Part[] };

/** Words in their middle, px. */
type Words = Ink & {
  tag: 'text';
  x: number;
  y: number;
  textAnchor: 'middle';
  fontFamily: string;
  fontSize: number;
  fontStyle?: 'italic';
  letterSpacing?: number;
  children: string;
};

export type Part = Shape | Group | Words;

/** A picture of some size, CSS px, that shows what lies in a box: left, top, width, height. */
export type Drawing = Ink & {
  width: number;
  height: number;
  box: readonly [number, number, number, number];
  children: readonly Part[];
};

/** A picture whose box is its size. */
export function drawing(width: number, height: number, children: readonly Part[], ink: Ink): Drawing {
  return { width, height, box: [0, 0, width, height], children, ...ink };
}

/** Draws on a canvas, so many px of it to one of the picture. */
export function paint(context: CanvasRenderingContext2D, picture: Drawing, scale: number): void {
  const { width, height, box, children, ...ink } = picture;
  const [left, top, across] = box;
  context.save();
  context.scale((scale * width) / across, (scale * width) / across);
  context.translate(-left, -top);
  for (const part of children) paintPart(context, part, ink);
  context.restore();
}

function paintPart(context: CanvasRenderingContext2D, part: Part, around: Ink): void {
  context.save();
  context.globalAlpha *= part.opacity ?? 1;
  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = {
    ...around,
    ...part,
  };
  const isFilled = fill !== undefined && fill !== 'none';
  if (isFilled) context.fillStyle = fill;
  if (part.tag === 'g') {
    context.translate(...part.at);
    const { opacity, ...ink } = part;
    for (const inner of part.children) paintPart(context, inner, { ...around, ...ink });
  } else if (part.tag === 'text') {
    context.font = `${part.fontStyle ?? ''} ${part.fontSize}px ${part.fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillText(part.children, part.x, part.y);
  } else {
    const path = pathOf(part);
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth ?? 1;
      context.lineCap = strokeLinecap ?? 'butt';
      context.lineJoin = strokeLinejoin ?? 'miter';
      context.setLineDash(strokeDasharray?.split(' ').map(Number) ?? []);
    }
    if (isFilled) {
      context.save();
      context.globalAlpha *= fillOpacity ?? 1;
      context.fill(path);
      context.restore();
    }
    if (stroke) context.stroke(path);
  }
  context.restore();
}

function pathOf(shape: Shape): Path2D {
  if (shape.tag === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.tag === 'circle') path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
  else path.roundRect(shape.x ?? 0, shape.y ?? 0, shape.width, shape.height, shape.rx ?? 0);
  return path;
}
