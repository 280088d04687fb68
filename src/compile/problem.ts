import type { JsonFile, Path, Place } from './json.ts';

/** One thing a curator must mend: where it is, what is wrong, what exists instead, what to do; and where else it is so. */
export type Problem = { file: string; field: string; message: string; also: Line[] } & Place;

type Line = { file: string; line: number };

/**
 * @param at the keys and indices that lead to it, or what else of the file is wrong
 * @param others more places that the problem speaks of: of the same file, or of any
 */
export type Report = (file: string, at: Path | Whole, message: string, others?: (Path | Spot)[]) => void;

/** A place in a file. */
export type Spot = { file: string; path: Path };

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
          message,
          also: others.map((other) => this.#lineOf({ file: name, path: other })),
        });
  }

  readonly report: Report = (name, at, message, others = []) => {
    const file = this.#files.get(name);
    const whole = typeof at === 'string';
    this.#all.push({
      file: name,
      ...(whole || !file ? { line: 1, column: 1 } : file.placeOf(at)),
      field: whole ? at : (file?.fieldOf(at) ?? '(whole file)'),
      message,
      also: others.map((other) => this.#lineOf('file' in other ? other : { file: name, path: other })),
    });
  };

  #lineOf({ file, path }: Spot): Line {
    return { file, line: this.#files.get(file)?.placeOf(path).line ?? 1 };
  }

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

export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message } = problem;
  return `${file}:${line}:${column} › ${field}: ${message}${alsoOn(problem)}`;
}

/** A workflow command of GitHub: its CI shows the message beside the line. */
export function formatAnnotation(problem: Problem): string {
  const { file, line, column, field, message } = problem;
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},col=${column}::${data(`${field}: ${message}${alsoOn(problem)}`)}`;
}

/** Lines of the same file; where some are of others, all under the names of their files. */
function alsoOn({ file, also }: Problem): string {
  const isOwn = also.every((other) => other.file === file);
  const places = [...new Set(also.map((other) => (isOwn ? `${other.line}` : `${other.file}:${other.line}`)))];
  if (places.length === 0) return '';
  const left = places.length - MOST_PLACES;
  const word = isOwn ? `line${places.length > 1 ? 's' : ''}` : 'in';
  return ` (also ${word} ${places.slice(0, MOST_PLACES).join(', ')}${left > 0 ? ` and ${left} more` : ''})`;
}

/** Under the names that a terminal and a CI can open. */
export function inFolder(folder: string, problem: Problem): Problem {
  const named = <Named extends { file: string }>(one: Named) => ({ ...one, file: `${folder}/${one.file}` });
  return { ...named(problem), also: problem.also.map(named) };
}
