/**
 * Names of ranges, deserts, basins and seas. A line is the curve that the name is set along, west to east so that
 * it reads upright; a single position is a plain label. Placed by eye on the relief: labels, not boundaries.
 */
export type PhysicalRow = {
  kind: 'range' | 'desert' | 'basin' | 'sea';
  /** 1 is named on the first view, 3 only well inside. */
  rank: 1 | 2 | 3;
  zh: string;
  en: string;
  ru: string;
  along: readonly (readonly [lon: number, lat: number])[];
};

export const row = (
  kind: PhysicalRow['kind'],
  rank: PhysicalRow['rank'],
  zh: string,
  en: string,
  ru: string,
  along: PhysicalRow['along'],
): PhysicalRow => ({ kind, rank, zh, en, ru, along });
