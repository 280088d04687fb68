/** What a pointer or a keyboard does, in the words that both WebDriver protocols share. */
export type Source =
  | {
      type: 'pointer';
      id: string;
      parameters: { pointerType: 'mouse' };
      actions: (
        | { type: 'pointerMove'; x: number; y: number }
        | { type: 'pointerDown' | 'pointerUp'; button: 0 }
      )[];
    }
  | { type: 'key'; id: string; actions: { type: 'keyDown' | 'keyUp'; value: string }[] };

/** A browser that is driven as a reader would: by its address line, its buttons, the pointer and the keys. */
export type Engine = {
  open(url: string): Promise<void>;
  /** Runs a function in the page; it may know nothing but its arguments, and what is lost in JSON does not come back. */
  evaluate<Words extends unknown[], Result>(
    work: (...words: Words) => Result | Promise<Result>,
    ...words: Words
  ): Promise<Result>;
  act(source: Source): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** What is seen, as PNG. */
  picture(): Promise<Buffer>;
  /** The printed page as PDF, where the engine prints without asking a person. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
};

/** The script that runs `work` in the page. */
export function scriptOf(work: (...words: never[]) => unknown, words: unknown[]): string {
  return `Promise.resolve((${work})(...${JSON.stringify(words)})).then((result) => JSON.stringify({ result }))`;
}

export function resultOf<Result>(json: unknown): Result {
  return JSON.parse(String(json)).result;
}
