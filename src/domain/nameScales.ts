/**
 * Names along lines are set on calmer lines at small scales than at large ones. By scale: from which zoom and up to
 * which. Nearer than the last every name stands upright beside its line, where it can be set well.
 */
export const NAME_ZOOMS = {
  far: [0, 4.5],
  middle: [4.5, 6],
  near: [6, 7.5],
  close: [7.5, 9],
} as const satisfies Record<string, readonly [from: number, to: number]>;

export type NameScale = keyof typeof NAME_ZOOMS;

/** What the map has from the first, and what it asks for when it comes near. */
export const FIRST_NAME_SCALES = ['far', 'middle'] as const satisfies readonly NameScale[];
export const NEAR_NAME_SCALES = ['near', 'close'] as const satisfies readonly NameScale[];

/** Farther out initials have to do. */
export const hasRoomAt = (scale: NameScale) => scale !== 'far';
