import type { Edition } from '../../domain/atlas.ts';

/** An entry of the list, the newest first. */
export type EditionEntry = Pick<Edition, 'version' | 'date' | 'changes'> & {
  previous: string | null;
  next: string | null;
  differences: { routes: number; places: number; claims: number; fates: number } | null;
  /** SHA-256 of the edition's own record, which holds those of its files. */
  record: string;
};
