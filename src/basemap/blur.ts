/** Three box blurs in a row come close to a Gaussian of the given standard deviation, in pixels. */
export function blur(source: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  let current = source;
  for (let pass = 0; pass < 3; pass++) {
    current = box(current, width, height, radius, 1, width);
    current = box(current, height, width, radius, width, 1);
  }
  return current;
}

/** Running mean along lines of `length` cells, `step` apart in memory, the lines being `stride` apart. */
function box(
  source: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
) {
  const result = new Float32Array(source.length);
  const at = (line: number, index: number) =>
    source[line * stride + Math.min(length - 1, Math.max(0, index)) * step] ?? 0;
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let index = -radius; index <= radius; index++) sum += at(line, index);
    for (let index = 0; index < length; index++) {
      result[line * stride + index * step] = sum / (2 * radius + 1);
      sum += at(line, index + radius + 1) - at(line, index - radius);
    }
  }
  return result;
}
