/** Longer lists than this help nobody; the nearest few are named instead. */
const MOST_LISTED = 10;
const NEAREST = 3;

/** "there is no sector "transprot"; did you mean "transport"?" */
export function unknownId(kind: string, id: string, known: Iterable<string>): string {
  return `there is no ${kind} "${id}"; ${suggestion(id, [...known])}`;
}

/** The likely word, or all there are, or the nearest of them. */
export function suggestion(word: string, known: string[]): string {
  const near = nearestTo(word, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length <= MOST_LISTED) return `there are: ${known.join(', ') || 'none'}`;
  return `the nearest of ${known.length} are: ${byDistance(word, known).slice(0, NEAREST).join(', ')}`;
}

/** The known word that a slip of the hand would turn into this one. */
export function nearestTo(word: string, known: string[]): string | undefined {
  const [near] = byDistance(word, known);
  // Of a word of two letters that has none of them nothing is left to know it by.
  const most = Math.min(Math.max(2, word.length / 3), word.length - 1);
  return near !== undefined && editDistance(word.toLowerCase(), near.toLowerCase()) <= most
    ? near
    : undefined;
}

function byDistance(word: string, known: string[]): string[] {
  return known
    .map((other) => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
