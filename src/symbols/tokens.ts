import type { Mode, Theme } from '../domain/vocabulary.ts';

/** Every colour of the interface and of the map, once. Interface names become CSS variables. */
export type Tokens = {
  ui: {
    paper: string;
    raised: string;
    sunken: string;
    ink: string;
    muted: string;
    rule: string;
    accent: string;
    accentInk: string;
    mark: string;
    warn: string;
    warnInk: string;
  };
  map: {
    land: string;
    water: string;
    shore: string;
    waterChosen: string;
    river: string;
    border: string;
    /** Along the borders, and of the names of the summit's states. */
    ribbon: string;
    state: string;
    label: string;
    labelQuiet: string;
    waterLabel: string;
    halo: string;
    place: string;
    placeHalo: string;
    selection: string;
    /** The same light as an ink, of the name of what is chosen. */
    selectionInk: string;
    /** Of a line's halo: on dark ground a strong one would outshine the line. */
    haloOpacity: number;
    /** Of each of the shapes of a chosen range's glow. */
    glowOpacity: number;
    area: string;
    casing: string;
    /** A line of which no source says what it was in the chosen year. */
    unsourced: string;
  };
  /** Lines. */
  mode: Record<Mode, string>;
  /** Names along the lines: the same hue, dark or light enough to read. */
  modeInk: Record<Mode, string>;
};

export const tokens: Record<Theme, Tokens> = {
  light: {
    ui: {
      paper: '#fbf9f4',
      raised: '#ffffff',
      sunken: '#f1ede3',
      ink: '#221f1a',
      muted: '#5f584c',
      rule: '#ddd6c7',
      accent: '#7a1f2b',
      accentInk: '#ffffff',
      mark: '#f6dfa6',
      warn: '#fff1d6',
      warnInk: '#5a3a00',
    },
    map: {
      land: '#f5f1e6',
      water: '#c8dce5',
      shore: '#9dbccb',
      waterChosen: '#a6c9da',
      river: '#8fb4c6',
      border: '#8d7263',
      ribbon: '#a5623f',
      state: '#7c4a33',
      label: '#3d382f',
      labelQuiet: '#5f5748',
      waterLabel: '#1f5873',
      halo: '#fbf8f1',
      place: '#221f1a',
      placeHalo: '#fffdf8',
      selection: '#ffd24a',
      selectionInk: '#6f4a00',
      haloOpacity: 0.85,
      glowOpacity: 0.06,
      area: '#7a6a4d',
      casing: '#fffdf8',
      unsourced: '#87817a',
    },
    mode: {
      railway: '#a3122f',
      highway: '#c9730a',
      'gas-pipeline': '#5b2fb0',
      'oil-pipeline': '#3a2f28',
      'sea-lane': '#0a5f96',
    },
    modeInk: {
      railway: '#8f0f28',
      highway: '#7d4300',
      'gas-pipeline': '#4a2fa0',
      'oil-pipeline': '#3a2f28',
      'sea-lane': '#084f7d',
    },
  },
  dark: {
    ui: {
      paper: '#171b21',
      raised: '#20262e',
      sunken: '#11151a',
      ink: '#f0ece3',
      muted: '#b3aea2',
      rule: '#38404b',
      accent: '#f2a3ad',
      accentInk: '#2a0a10',
      mark: '#5d4a14',
      warn: '#3d3013',
      warnInk: '#ffe2a3',
    },
    map: {
      land: '#222b30',
      water: '#121a22',
      shore: '#2f4350',
      waterChosen: '#21485e',
      river: '#2f5468',
      border: '#8a8578',
      ribbon: '#d08a5f',
      state: '#d9b79c',
      label: '#e3ddd0',
      labelQuiet: '#aaa497',
      waterLabel: '#8fc1da',
      halo: '#1b2227',
      place: '#f3eee3',
      placeHalo: '#14171b',
      selection: '#ffd24a',
      selectionInk: '#ffd24a',
      haloOpacity: 0.42,
      glowOpacity: 0.035,
      area: '#c3b28f',
      casing: '#101316',
      unsourced: '#868c94',
    },
    mode: {
      railway: '#ff7d8c',
      highway: '#ffb84a',
      'gas-pipeline': '#b4a0ff',
      'oil-pipeline': '#e0d5c6',
      'sea-lane': '#58c3f0',
    },
    modeInk: {
      railway: '#ff9aa6',
      highway: '#ffc670',
      'gas-pipeline': '#c6b7ff',
      'oil-pipeline': '#e3d8c9',
      'sea-lane': '#7dd0f4',
    },
  },
};

/** The interface's colours and the modes' as CSS custom properties: `--ink`, `--mode-railway`. */
export function cssVariables(theme: Theme): Record<string, string> {
  const { ui, mode } = tokens[theme];
  return Object.fromEntries([
    ...Object.entries(ui).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...Object.entries(mode).map(([name, value]) => [`--mode-${name}`, value]),
  ]);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
