import type { Claim, Segment } from '../../domain/atlas.ts';
import { lengthRatio } from '../../domain/lengths.ts';
import { groupBy } from '../../domain/lookup.ts';
import type { ClaimEntry } from '../../domain/schema/claims.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';

/** A measured length within this share of a published one needs no word. */
export const LENGTH_RATIO = { least: 0.9, most: 1.1 };

/**
 * @param path of the claims in their file
 * @param today YYYY-MM-DD; nothing is claimed of a later day
 */
export function checkClaims(
  file: string,
  path: Path,
  claims: Pick<ClaimEntry, 'id' | 'date'>[],
  today: string,
  report: Report,
): void {
  const ids = new Map<string, Path>();
  for (const [index, { id, date }] of claims.entries()) {
    const at = [...path, index];
    const twin = ids.get(id);
    if (twin) report(file, at, 'has the id of another claim; give it its own', [twin]);
    else ids.set(id, at);
    if (date > today.slice(0, date.length))
      report(file, [...at, 'date'], `${date} lies in the future; a claim is of what has been`);
  }
}

/**
 * The parts of a thing that its claims speak of are parts that it has.
 * @param parts its segments and countries, as far as they are known; a place has no segments
 * @returns whether they are
 */
export function checkParts(
  file: string,
  path: Path,
  claims: Pick<ClaimEntry, 'segments' | 'country'>[],
  parts: { segment: Set<string>; country?: Set<string> },
  report: Report,
): boolean {
  const uses = claims.flatMap(({ segments = [], country }, index) => [
    ...segments.map((id, place) => ({
      kind: 'segment' as const,
      id,
      path: [...path, index, 'segments', place],
    })),
    ...(country && parts.country
      ? [{ kind: 'country' as const, id: country, path: [...path, index, 'country'] }]
      : []),
  ]);
  const unknown = uses.filter(({ kind, id }) => !parts[kind]?.has(id));
  for (const [use, ...others] of groupBy(unknown, ({ kind, id }) => `${kind}/${id}`).values())
    if (use)
      report(
        file,
        use.path,
        unknownId(use.kind === 'country' ? 'country of the route' : 'segment', use.id, parts[use.kind] ?? []),
        others.map(({ path }) => path),
      );
  return unknown.length === 0;
}

export function checkLengths(
  file: string,
  claims: Claim[],
  segments: Segment[],
  explained: boolean,
  report: Report,
): void {
  if (explained) return;
  for (const [index, claim] of claims.entries()) {
    const ratio = lengthRatio(claim, segments);
    if (ratio === undefined || (ratio >= LENGTH_RATIO.least && ratio <= LENGTH_RATIO.most)) continue;
    const published = claim.kind === 'length' ? claim.value : 0;
    report(
      file,
      ['claims', index],
      `our line is ${ratio.toFixed(2)} times the ${published} km published; mend the line, or explain in "length_note"`,
    );
  }
}
