import type { z } from 'zod';

/** One thing a curator must mend: where it is, what is wrong, what exists instead. */
export type Problem = { file: string; field: string; message: string };

export type Report = (file: string, field: string, message: string) => void;

export function formatProblem({ file, field, message }: Problem): string {
  return `${file} › ${field}: ${message}`;
}

/** A line that GitHub-style CI shows beside the file. */
export function formatAnnotation({ file, field, message }: Problem): string {
  return `::error file=geodata/${file}::${field}: ${message.replace(/\s+/g, ' ')}`;
}

/** All of a schema's complaints, those of a union by its nearest branch. */
export function schemaProblems(
  file: string,
  issues: z.core.$ZodIssue[],
  path: PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const at = [...path, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.reduce((best, branch) =>
        strangeness(branch) < strangeness(best) ? branch : best,
      );
      return schemaProblems(file, nearest, at);
    }
    return [{ file, field: at.join('.') || '(whole file)', message: lowerFirst(issue.message) }];
  });
}

/** How little a branch of a union fits: keys that it does not know weigh more than what it misses. */
function strangeness(issues: z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 100 * issue.keys.length : 1),
    0,
  );
}

/** Longer lists than this help nobody; the nearest few are named instead. */
const MOST_LISTED = 20;

/** "there is no sector "transprot"; did you mean "transport"?" */
export function unknownId(kind: string, id: string, known: Iterable<string>): string {
  const byDistance = [...known]
    .map((other) => ({ other, distance: editDistance(id, other) }))
    .sort((a, b) => a.distance - b.distance);
  const [near] = byDistance;
  const some = byDistance.length > MOST_LISTED ? byDistance.slice(0, 5) : byDistance;
  const list = some.map(({ other }) => other);
  const hint =
    near && near.distance <= Math.max(2, id.length / 3)
      ? `did you mean "${near.other}"?`
      : byDistance.length > MOST_LISTED
        ? `the nearest of ${byDistance.length} are: ${list.join(', ')}`
        : `there are: ${[...known].join(', ') || 'none'}`;
  return `there is no ${kind} "${id}"; ${hint}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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
