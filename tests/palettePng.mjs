// A PNG of few colours, for pictures in a README: a median cut, and what zlib makes of it.
import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture RGBA, opaque
 * @param {number} most how many colours at most, up to 256
 */
export function palettePng({ width, height, pixels }, most) {
  const { palette, indexOf } = medianCut(pixels, most);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf((y * width + x) * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return frame;
}

/** Colours are counted by the upper six bits of each channel; the box that varies most is cut in two. */
function medianCut(pixels, most) {
  const cells = new Map();
  const keyAt = (at) => ((pixels[at] >> 2) << 12) | ((pixels[at + 1] >> 2) << 6) | (pixels[at + 2] >> 2);
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(at);
    const cell = cells.get(key) ?? { key, count: 0, sum: [0, 0, 0] };
    cell.count++;
    for (let channel = 0; channel < 3; channel++) cell.sum[channel] += pixels[at + channel];
    cells.set(key, cell);
  }
  for (const cell of cells.values()) cell.mean = cell.sum.map((sum) => sum / cell.count);

  const boxes = [measured([...cells.values()])];
  while (boxes.length < most) {
    const widest = boxes.reduce((best, box) => (box.weight > best.weight ? box : best));
    if (widest.cells.length < 2 || widest.weight === 0) break;
    const sorted = widest.cells.sort((a, b) => a.mean[widest.channel] - b.mean[widest.channel]);
    let [seen, cut] = [0, 1];
    for (; cut < sorted.length - 1; cut++) {
      seen += Math.sqrt(sorted[cut - 1].count);
      if (seen >= widest.count / 2) break;
    }
    boxes.splice(boxes.indexOf(widest), 1, measured(sorted.slice(0, cut)), measured(sorted.slice(cut)));
  }
  const indexByKey = new Map();
  const palette = boxes.map(({ cells: inside }, index) => {
    const total = inside.reduce((sum, { count }) => sum + count, 0);
    for (const { key } of inside) indexByKey.set(key, index);
    return [0, 1, 2].map((channel) =>
      Math.round(inside.reduce((sum, cell) => sum + cell.sum[channel], 0) / total),
    );
  });
  return { palette, indexOf: (at) => indexByKey.get(keyAt(at)) };
}

/** Rare colours count for more than their share: a thin line is what the picture is about. */
function measured(cells) {
  const count = cells.reduce((sum, cell) => sum + Math.sqrt(cell.count), 0);
  const spans = [0, 1, 2].map((channel) => {
    const values = cells.map(({ mean }) => mean[channel]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const span = Math.max(...spans);
  return { cells, count, channel: spans.indexOf(span), weight: span * span * Math.sqrt(count) };
}
