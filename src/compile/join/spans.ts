/** Where words stand in a passage, in UTF-16 units of its zh. */
export type Span = { start: number; end: number };

export function occurrences(phrase: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = words.indexOf(phrase); start >= 0; start = words.indexOf(phrase, start + 1)) {
    spans.push({ start, end: start + phrase.length });
  }
  return spans;
}

/** Whether a span lies within one of the places where longer words stand. */
export function isInside(span: Span, context: string, words: string): boolean {
  return occurrences(context, words).some((outer) => outer.start <= span.start && span.end <= outer.end);
}
