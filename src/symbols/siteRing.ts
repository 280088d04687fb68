/** The ring round a town of evidence, px: its radius and line, how much it hides, and the size of the figure in it. */
export const SITE_RING = { radius: 10, stroke: 1.5, opacity: 0.85, figure: 11 } as const;
