/** Of printable ASCII all but what HTML and quoting care for. */
const SIGNS = [
  ...'!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~',
].slice(0, 85);
const VALUES = new Uint8Array(128);
for (const [value, sign] of SIGNS.entries()) VALUES[sign.charCodeAt(0)] = value;

/** Bytes as text, five signs for four bytes (base 64 needs six); the last group is filled up with zeros. */
export function toBase85(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let word = 0;
    for (let step = 0; step < 4; step += 1) word = word * 256 + (bytes[at + step] ?? 0);
    let group = '';
    for (let step = 0; step < 5; step += 1) {
      group = SIGNS[word % 85] + group;
      word = Math.floor(word / 85);
    }
    groups.push(group);
  }
  return groups.join('');
}

/** @param length of the bytes, without those that filled up the last group */
export function fromBase85(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((text.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let word = 0;
    for (let step = 0; step < 5; step += 1) word = word * 85 + (VALUES[text.charCodeAt(at + step)] ?? 0);
    view.setUint32(to, word);
  }
  return bytes.subarray(0, length);
}
