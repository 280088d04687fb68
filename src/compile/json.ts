import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Keys and indices that lead to a part of a file. */
export type Path = readonly PropertyKey[];

/** Where a curator's cursor goes, counted from 1; columns in UTF-16 units, as editors count them. */
export type Place = { line: number; column: number };

/** What is wrong with a file before anything is known of its contents. */
export type Slip = { path: Path; offset: number; message: string; others: Path[] };

/** A file as it lies on the disk, which knows where each of its parts stands. */
export type JsonFile = {
  /** Undefined where the file is not JSON. */
  value: unknown;
  slips: Slip[];
  /** Of a part, or of the nearest part around it where there is none. */
  placeOf(path: Path): Place;
  placeAt(offset: number): Place;
  /** The path in words: things in lists by their ids. */
  fieldOf(path: Path): string;
};

/** The tree that knows the places is some ten times as slow as `JSON.parse`: it is grown where something is wrong. */
export function readJson(text: string): JsonFile {
  const errors: ParseError[] = [];
  const tree = once(() => parseTree(text, errors, { disallowComments: true }));
  const starts = once(() => [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]);
  const placeAt = (offset: number): Place => {
    const next = starts().findIndex((start) => start > offset);
    const line = next < 0 ? starts().length : next;
    return { line, column: offset - (starts()[line - 1] ?? 0) + 1 };
  };
  const value = parsed(text);
  const slips = (): Slip[] => {
    const root = tree();
    if (root && value !== undefined) return keysTwice(root, []);
    const [error] = errors;
    return [{ path: [], offset: error?.offset ?? 0, message: syntaxMessage(text, error), others: [] }];
  };
  return {
    value,
    slips: value !== undefined && keyCount(value) === writtenKeys(text) ? [] : slips(),
    placeOf: (path) => placeAt(offsetOf(tree(), path)),
    placeAt,
    fieldOf: (path) => fieldOf(tree(), path),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys as they are written, those that stand twice included. */
function writtenKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count++;
  return count;
}

function keyCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce((sum: number, part) => sum + keyCount(part), own);
}

/** What to do, by the parser's name of the slip; only the first is told, the others follow from it. */
const HINTS: Record<string, string> = {
  InvalidSymbol: 'words stand in double quotes, and nothing follows the last bracket',
  InvalidNumberFormat: 'a number is digits with a point, as 75.4',
  PropertyNameExpected:
    'a key in double quotes belongs here; is there a comma too many, or are the quotes missing?',
  ValueExpected: 'a value is missing here, or there is a comma too many',
  ColonExpected: 'a colon is missing between key and value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a } is missing before this',
  CloseBracketExpected: 'a ] is missing before this',
  EndOfFileExpected: 'nothing may follow the last bracket',
  InvalidCommentToken: 'JSON has no comments; take it out',
  UnexpectedEndOfString: 'the closing " is missing on this line (a line break within words is \\n)',
  InvalidCharacter: 'a tab or line break within words is written \\t or \\n',
  InvalidEscapeCharacter: 'a backslash within words is written \\\\',
};

function syntaxMessage(text: string, slip: ParseError | undefined): string {
  if (!slip) return 'is not JSON';
  const { error, offset, length } = slip;
  const found = text.slice(offset, offset + Math.max(1, Math.min(length, 20))).trim();
  const hint = HINTS[printParseErrorCode(error)] ?? 'see what stands before it';
  return `is not JSON at ${found ? `"${found}"` : 'the end of the line'}: ${hint}`;
}

/** Of two values under one key JSON keeps the last and says nothing. */
function keysTwice(node: Node, path: Path): Slip[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) =>
      // Most of what lies in the files is positions, which hold no keys.
      child.children && child.children[0]?.type !== 'number' ? keysTwice(child, [...path, index]) : [],
    );
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property): Slip[] => {
    const key = keyOf(property);
    const value = property.children?.[1];
    const at = [...path, key];
    const twice = seen.has(key);
    seen.add(key);
    const own = {
      path: at,
      offset: property.offset,
      message: 'is a key twice in one object, and one would hide the other; take one out',
      others: [at],
    };
    return [...(twice ? [own] : []), ...(value ? keysTwice(value, at) : [])];
  });
}

/** Where the last part of the path that exists begins: a property at its key. */
function offsetOf(tree: Node | undefined, path: Path): number {
  let offset = tree?.offset ?? 0;
  let node = tree;
  for (const step of path) {
    const part: Node | undefined = childOf(node, step);
    if (!part) break;
    offset = part.offset;
    node = part.type === 'property' ? part.children?.[1] : part;
  }
  return offset;
}

function fieldOf(tree: Node | undefined, path: Path): string {
  let node = tree;
  const words = path.map((step) => {
    const part = childOf(node, step);
    const inList = node?.type === 'array';
    node = part?.type === 'property' ? part.children?.[1] : part;
    return (inList && node && nameOf(node)) || String(step);
  });
  return words.join('.') || '(whole file)';
}

/** What the things of our lists are known by, the surest first: the points of a line have names, phrases their zh. */
const NAMES = [['id'], ['properties', 'id'], ['key'], ['name'], ['zh']];

function nameOf(node: Node): string | undefined {
  if (node.type === 'string') return /^\p{L}\S*$/u.test(node.value) ? node.value : undefined;
  return NAMES.map((path) =>
    path.reduce<Node | undefined>((at, key) => childOf(at, key)?.children?.[1], node),
  ).find((name) => name?.type === 'string' && name.value !== '')?.value;
}

/** An element of an array, or a property (not its value) of an object. */
function childOf(node: Node | undefined, step: PropertyKey): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(step)];
  return node?.type === 'object' ? node.children?.find((property) => keyOf(property) === step) : undefined;
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}
