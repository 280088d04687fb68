export type Colour = readonly [red: number, green: number, blue: number];

export type ReliefTint = {
  /** Height in metres against colour, rising. */
  heights: readonly (readonly [metres: number, colour: string])[];
  water: string;
  /** What the picture fades into at its edge: the plain land beyond it. */
  land: string;
  /** A slope turned from the light is mixed towards `shadow`, one turned to it towards `glow`. */
  shadow: string;
  glow: string;
  shadowStrength: number;
  glowStrength: number;
};

export const lightTint: ReliefTint = {
  heights: [
    [-150, '#dfe6d4'],
    [-20, '#e8ecdc'],
    [60, '#f1efe3'],
    [250, '#f5f1e6'],
    [700, '#f2e9d6'],
    [1300, '#eadcc1'],
    [2200, '#dcc8a7'],
    [3300, '#cdb796'],
    [4400, '#c7b59c'],
    [5200, '#d9cfc1'],
    [6200, '#f4f1eb'],
  ],
  water: '#c8dce5',
  land: '#f5f1e6',
  shadow: '#5f5148',
  glow: '#fffdf5',
  shadowStrength: 0.66,
  glowStrength: 0.52,
};

export const darkTint: ReliefTint = {
  heights: [
    [-150, '#1b2528'],
    [-20, '#1d272b'],
    [60, '#20292e'],
    [250, '#222b30'],
    [700, '#272f33'],
    [1300, '#2d3437'],
    [2200, '#363a3b'],
    [3300, '#403f3d'],
    [4400, '#484642'],
    [5200, '#56524d'],
    [6200, '#74706a'],
  ],
  water: '#121a22',
  land: '#222b30',
  shadow: '#0a0e12',
  glow: '#a89e8e',
  shadowStrength: 0.76,
  glowStrength: 0.34,
};

export function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function mix(from: Colour, to: Colour, share: number): Colour {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** Looks a height up in steps of 10 m, so that the ramp is walked once and not for each of six million pixels. */
export function heightRamp(heights: ReliefTint['heights']): (metres: number) => Colour {
  const lowest = heights[0]?.[0] ?? 0;
  const highest = heights.at(-1)?.[0] ?? 0;
  const steps: Colour[] = [];
  for (let metres = lowest; metres <= highest; metres += 10) {
    const upper = Math.max(
      1,
      heights.findIndex(([stop]) => stop >= metres),
    );
    const [low, lowColour] = heights[upper - 1] ?? [0, '#000000'];
    const [high, highColour] = heights[upper] ?? [1, '#000000'];
    steps.push(mix(parseColour(lowColour), parseColour(highColour), (metres - low) / (high - low)));
  }
  const last = steps.length - 1;
  return (metres) => steps[Math.min(last, Math.max(0, Math.round((metres - lowest) / 10)))] ?? [0, 0, 0];
}
