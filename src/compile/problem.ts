import type { JsonFile, Path, Place } from './json.ts';

/** One thing a curator must mend: where it is, what is wrong, what exists instead, what to do. */
export type Problem = { file: string; field: string; message: string } & Place;

/**
 * @param at the keys and indices that lead to it, or what else of the file is wrong
 * @param others more places of the same file that the problem speaks of
 */
export type Report = (file: string, at: Path | Whole, message: string, others?: Path[]) => void;

/** What a problem may be about that stands nowhere within a file. */
export type Whole = '(file name)' | '(whole file)' | '(folder)';

/** Takes reports and gives them their places: the one spot where a path becomes a line and a field. */
export class Problems {
  readonly #files: Map<string, JsonFile>;
  readonly #all: Problem[] = [];

  constructor(files: Map<string, JsonFile>) {
    this.#files = files;
    for (const [name, file] of files)
      for (const { path, offset, message, others } of file.slips)
        this.#all.push({
          file: name,
          ...file.placeAt(offset),
          field: file.fieldOf(path),
          message: message + alsoOn(others, file),
        });
  }

  readonly report: Report = (name, at, message, others = []) => {
    const file = this.#files.get(name);
    const whole = typeof at === 'string';
    this.#all.push({
      file: name,
      ...(whole || !file ? { line: 1, column: 1 } : file.placeOf(at)),
      field: whole ? at : (file?.fieldOf(at) ?? '(whole file)'),
      message: file ? message + alsoOn(others, file) : message,
    });
  };

  /** By file as read, then by place; what is missing comes first. */
  inOrder(): Problem[] {
    const order = new Map([...this.#files.keys()].map((name, index) => [name, index]));
    const orderOf = ({ file }: Problem) => order.get(file) ?? -1;
    return this.#all.toSorted(
      (one, other) => orderOf(one) - orderOf(other) || one.line - other.line || one.column - other.column,
    );
  }
}

/** So many more places are named; who has mended these finds the others the same way. */
const MOST_PLACES = 5;

function alsoOn(others: Path[], file: JsonFile): string {
  const lines = [...new Set(others.map((path) => file.placeOf(path).line))];
  if (lines.length === 0) return '';
  const left = lines.length - MOST_PLACES;
  const list = lines.slice(0, MOST_PLACES).join(', ') + (left > 0 ? ` and ${left} more` : '');
  return ` (also line${lines.length > 1 ? 's' : ''} ${list})`;
}

export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column} › ${field}: ${message}`;
}

/** A workflow command of GitHub: its CI shows the message beside the line. */
export function formatAnnotation({ file, line, column, field, message }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},col=${column}::${data(`${field}: ${message}`)}`;
}

/** Under the name that a terminal and a CI can open. */
export function inFolder(folder: string, problem: Problem): Problem {
  return { ...problem, file: `${folder}/${problem.file}` };
}
