import { z } from 'zod';
import { segmentProperties } from '../domain/schema/routes.ts';
import type { Path } from './json.ts';
import { nearestTo, suggestion } from './nearest.ts';
import type { Report } from './problem.ts';

type RawIssue = z.core.$ZodRawIssue;

/** Reports all of a schema's complaints: those of a union by its nearest branch, those of one line's points as one. */
export function reportIssues(file: string, issues: z.core.$ZodIssue[], report: Report): void {
  const same = new Map<string, { path: Path; message: string; others: Path[] }>();
  for (const { path, message } of withoutEchoes(plainIssues(issues, []))) {
    const line = path.indexOf('coordinates');
    const key = JSON.stringify([line < 0 ? path : path.slice(0, line), message]);
    const known = same.get(key);
    if (known) known.others.push(path);
    else same.set(key, { path, message, others: [] });
  }
  for (const { path, message, others } of same.values()) report(file, path, message, others);
}

/** Where a thing says that it is of another type, nothing else is asked of it. */
function withoutEchoes<Issue extends { path: Path }>(issues: Issue[]): Issue[] {
  const strangers = issues.flatMap(({ path }) => (path.at(-1) === 'type' ? [path.slice(0, -1)] : []));
  return issues.filter(
    ({ path }) =>
      path.at(-1) === 'type' ||
      !strangers.some((stranger) => stranger.every((step, index) => path[index] === step)),
  );
}

function plainIssues(issues: z.core.$ZodIssue[], path: Path): { path: Path; message: string }[] {
  return issues.flatMap((issue) => {
    const at = [...path, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.reduce((best, branch) =>
        strangeness(branch) < strangeness(best) ? branch : best,
      );
      return plainIssues(nearest, at);
    }
    if (issue.code !== 'unrecognized_keys') return [{ path: at, message: issue.message }];
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: [...at, key], message: messages[index] ?? '' }));
  });
}

/** How little a branch of a union fits: keys that it does not know weigh more than what it misses. */
function strangeness(issues: z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 100 * issue.keys.length : 1),
    0,
  );
}

/** What is wrong, and what belongs there, where the schema itself has no words for it; for zod's `error`. */
export function issueMessage(issue: RawIssue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return belongs(input, wanted(issue));
    case 'invalid_value':
      return oneOf(input, (issue.values as unknown[]).map(String));
    case 'invalid_union':
      // A union that is told apart by one key has no branch for the word in it.
      if (!issue.discriminator) return undefined;
      return oneOf(
        (input as Record<string, unknown>)[issue.discriminator],
        (issue.options as unknown[]).map(String),
      );
    case 'too_small':
    case 'too_big':
      return outOfSize(issue);
    case 'invalid_format':
      return issue.format === 'url' ? `"${input}" is no web address: write https://…` : undefined;
    case 'invalid_key':
      return (issue.issues as z.core.$ZodIssue[])[0]?.message;
    case 'unrecognized_keys':
      return (issue.keys as string[]).map((key) => unknownKey(key, issue.inst as z.ZodObject)).join('\n');
    default:
      return undefined;
  }
}

const EXPECTED: Record<string, string> = {
  object: 'an object { … } belongs here',
  record: 'an object { … } belongs here',
  array: 'a list [ … ] belongs here',
  string: 'words in double quotes belong here',
  number: 'a number belongs here',
  int: 'a whole number belongs here',
  boolean: 'true or false belongs here',
  null: 'null belongs here',
};

/** What a schema says of itself, or what its kind of value is. */
function wanted({ inst, expected }: RawIssue): string {
  const own = inst && 'def' in inst ? z.globalRegistry.get(inst as z.ZodType)?.description : undefined;
  return own ? `${own} belongs here` : (EXPECTED[expected as string] ?? `${expected} belongs here`);
}

function belongs(input: unknown, what: string): string {
  return `${input === undefined ? 'is missing' : `is ${inWords(input)}`}; ${what}`;
}

function inWords(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'an object' : (JSON.stringify(input) ?? 'nothing');
}

function oneOf(input: unknown, known: string[]): string {
  const list = known.length === 1 ? `"${known[0]}"` : `one of ${known.join(', ')}`;
  if (input === undefined) return `is missing; ${list} belongs here`;
  const near = typeof input === 'string' ? nearestTo(input, known) : undefined;
  return `${inWords(input)} is not ${list}${near && known.length > 1 ? `; did you mean "${near}"?` : ''}`;
}

function outOfSize({ code, minimum, maximum, inclusive, input }: RawIssue): string | undefined {
  const least = code === 'too_small';
  if (Array.isArray(input))
    return `holds ${input.length}; ${least ? `at least ${minimum}` : `at most ${maximum}`} belong here`;
  if (typeof input !== 'number') return undefined;
  const bound = least
    ? `${inclusive ? 'at least' : 'more than'} ${minimum}`
    : `${inclusive ? 'at most' : 'less than'} ${maximum}`;
  return `is ${input}; it must be ${bound}`;
}

function unknownKey(key: string, type: z.ZodObject): string {
  if (key === 'status' && (type as unknown) === segmentProperties)
    return "a segment's status comes from the claims; take it out and add a status claim";
  if (key === 'crs') return 'positions are [longitude, latitude], WGS 84, and nothing else: take it out';
  return `there is no key "${key}" here; ${suggestion(key, Object.keys(type.shape))}`;
}
