import { readFileSync } from 'node:fs';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { darkTint, lightTint } from '../../src/basemap/tint.ts';
import { MODES, type Mode, THEMES, type Theme } from '../../src/domain/vocabulary.ts';
import { type StyleAssets, style } from '../../src/layers/style.ts';
import { MODE_FORMS } from '../../src/symbols/forms.ts';
import { tokens } from '../../src/symbols/tokens.ts';

/** WCAG 2.2: of text, and of lines and signs. */
const TEXT = 4.5;
const LINE = 3;
/** CIEDE2000: as most see them, and as they are seen without one of the three cones. */
const UNLIKE = 20;
const UNLIKE_WITHOUT_A_CONE = 12;
/** No route climbs higher, m. */
const HIGHEST_GROUND = 5200;

const sectors: { id: string; colour: Record<Theme, string> }[] = JSON.parse(
  readFileSync('geodata/sectors.json', 'utf8'),
);
const tint = { light: lightTint, dark: darkTint };

describe.each(THEMES)('in the %s theme', (theme) => {
  const { ui, map, mode, modeInk } = tokens[theme];

  test('the words of the interface can be read on every ground', () => {
    const grounds = { paper: ui.paper, raised: ui.raised, sunken: ui.sunken };
    const pairs = [
      ...crossed({ ink: ui.ink, muted: ui.muted, accent: ui.accent }, grounds),
      ...crossed({ accentInk: ui.accentInk }, { accent: ui.accent }),
      ...crossed({ warnInk: ui.warnInk }, { warn: ui.warn }),
      ...crossed({ ink: ui.ink }, { mark: ui.mark }),
    ];
    expect(tooFaint(pairs, TEXT)).toEqual([]);
  });

  test('the names of the sectors can be read', () => {
    const inks = Object.fromEntries(sectors.map(({ id, colour }) => [id, colour[theme]]));
    expect(tooFaint(crossed(inks, { paper: ui.paper, raised: ui.raised }), TEXT)).toEqual([]);
  });

  test('the words of the map can be read on the land and on their halo', () => {
    const { label, labelQuiet, waterLabel, place, state, selectionInk } = map;
    const pairs = [
      ...crossed(
        { label, labelQuiet, waterLabel, place, state, selectionInk, ...modeInk },
        { land: map.land, halo: map.halo },
      ),
      ...crossed({ place }, { placeHalo: map.placeHalo }),
      ...crossed({ waterLabel, 'sea-lane': modeInk['sea-lane'] }, { water: map.water }),
    ];
    expect(tooFaint(pairs, TEXT)).toEqual([]);
  });

  test('no layer lets its words fade below that', () => {
    const faint = symbolLayers(theme).flatMap(({ id, paint }) => {
      const opacity = fullOpacity(paint?.['text-opacity']);
      const halo = String(paint?.['text-halo-color']);
      return coloursIn(paint?.['text-color'])
        .filter((ink) => wcagContrast(interpolate([halo, ink])(opacity), halo) < TEXT)
        .map((ink) => `${id}: ${ink} at ${opacity}`);
    });
    expect(faint).toEqual([]);
  });

  test('the lines stand out from the ground that they cross', () => {
    const { 'sea-lane': seaLane, ...onLand } = mode;
    const pairs = [
      ...crossed({ 'sea-lane': seaLane }, { water: map.water }),
      ...crossed(onLand, { land: map.land }),
      ...crossed({ border: map.border, area: map.area, unsourced: map.unsourced }, { land: map.land }),
    ];
    expect(tooFaint(pairs, LINE)).toEqual([]);
  });

  test('on the relief a line, or the edge that it has, stands out from every height', () => {
    const heights = tint[theme].heights.filter(([metres]) => metres <= HIGHEST_GROUND);
    const lost = MODES.filter((name) => name !== 'sea-lane').flatMap((name) =>
      heights
        .filter(([, ground]) =>
          [mode[name], edgeOf(name, theme)].every((colour) => wcagContrast(colour, ground) < LINE),
        )
        .map(([metres]) => `${name} at ${metres} m`),
    );
    expect(lost).toEqual([]);
  });
});

/** How a mode is drawn where colour does not tell it. */
const FORMS: Record<Mode, string> = {
  railway: 'tie',
  highway: 'two edges',
  'gas-pipeline': 'bead',
  'oil-pipeline': 'lozenge',
  'sea-lane': 'dashes',
};

/** Every pair of modes differs in form; these do in form only, for who sees without that cone. */
const BY_FORM_ALONE: Record<Theme, string[]> = {
  light: [
    'railway and oil-pipeline without green',
    'gas-pipeline and sea-lane without green',
    'gas-pipeline and sea-lane without red',
  ],
  dark: [
    'railway and highway without blue',
    'gas-pipeline and sea-lane without green',
    'gas-pipeline and sea-lane without red',
  ],
};

/** These differ in colour, whoever looks, and in form too. */
const BY_COLOUR_TOO: Record<Theme, string[]> = {
  light: [
    'railway and highway',
    'railway and gas-pipeline',
    'railway and sea-lane',
    'highway and gas-pipeline',
    'highway and oil-pipeline',
    'highway and sea-lane',
    'gas-pipeline and oil-pipeline',
    'oil-pipeline and sea-lane',
  ],
  dark: [
    'railway and gas-pipeline',
    'railway and oil-pipeline',
    'railway and sea-lane',
    'highway and gas-pipeline',
    'highway and oil-pipeline',
    'highway and sea-lane',
    'gas-pipeline and oil-pipeline',
    'oil-pipeline and sea-lane',
  ],
};

describe('the modes of transport', () => {
  const pairs = MODES.flatMap((a, index) => MODES.slice(index + 1).map((b) => [a, b] as const));
  const cones = {
    green: filterDeficiencyDeuter(1),
    red: filterDeficiencyProt(1),
    blue: filterDeficiencyTrit(1),
  };

  test.each(THEMES)('differ in colour in the %s theme', (theme) => {
    const { mode } = tokens[theme];
    const alike = pairs.filter(([a, b]) => difference(mode[a], mode[b]) < UNLIKE);
    expect(alike).toEqual([]);
  });

  test.each(THEMES)('differ in colour or form without a cone in the %s theme', (theme) => {
    const { mode } = tokens[theme];
    const alike = pairs.flatMap(([a, b]) =>
      Object.entries(cones)
        .filter(([, seen]) => difference(mode[a], mode[b], seen) < UNLIKE_WITHOUT_A_CONE)
        .map(([cone]) => `${a} and ${b} without ${cone}`),
    );
    expect(alike).toEqual(BY_FORM_ALONE[theme]);
    const unlike = pairs
      .map(([a, b]) => `${a} and ${b}`)
      .filter((pair) => !alike.some((other) => other.startsWith(`${pair} `)));
    expect(unlike).toEqual(BY_COLOUR_TOO[theme]);
  });

  test('differ in form, every one from every other', () => {
    expect(Object.fromEntries(MODES.map((name) => [name, formOf(name)]))).toEqual(FORMS);
    expect(new Set(Object.values(FORMS)).size).toBe(MODES.length);
  });
});

type Pair = { name: string; ink: string; ground: string };

function crossed(inks: Record<string, string>, grounds: Record<string, string>): Pair[] {
  return Object.entries(inks).flatMap(([ink, colour]) =>
    Object.entries(grounds).map(([ground, under]) => ({
      name: `${ink} on ${ground}`,
      ink: colour,
      ground: under,
    })),
  );
}

function tooFaint(pairs: Pair[], least: number): string[] {
  return pairs
    .filter(({ ink, ground }) => wcagContrast(ink, ground) < least)
    .map(({ name, ink, ground }) => `${name}: ${wcagContrast(ink, ground).toFixed(2)}`);
}

type Seen = ReturnType<typeof filterDeficiencyDeuter>;

function difference(a: string, b: string, seen: Seen = (colour) => colour): number {
  const [first, second] = [parse(a), parse(b)];
  if (!first || !second) throw new Error(`${a} or ${b} is no colour`);
  return differenceCiede2000()(seen(first), seen(second));
}

/** The form as the layers draw it. */
function formOf(name: Mode): string {
  const { cased, mark, dash } = MODE_FORMS[name];
  const forms = [cased && 'two edges', mark, dash && 'dashes'];
  return forms.filter(Boolean).join(', ');
}

function layersOf(theme: Theme): LayerSpecification[] {
  const address = 'https://example.org/';
  const assets: StyleAssets = {
    routes: address,
    routeNames: address,
    bands: address,
    strands: address,
    marks: address,
    areaNames: address,
    nodes: address,
    places: address,
    tiles: address,
    relief: { light: address, dark: address },
    reliefCorners: [
      [40, 60],
      [130, 60],
      [130, 20],
      [40, 20],
    ],
    fonts: {},
  };
  return style({ placeNames: [], language: 'zh' }, theme, assets).layers;
}

function symbolLayers(theme: Theme) {
  return layersOf(theme).flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer] : [],
  );
}

/** The colour that runs along both sides of a mode's line. */
function edgeOf(name: Mode, theme: Theme): string {
  const casing = layersOf(theme).find(({ id }) => id === `${name}-casing`);
  return casing?.type === 'line' ? (coloursIn(casing.paint?.['line-color'])[0] ?? '') : '';
}

/** Black stands in expressions for what cannot be. */
function coloursIn(value: unknown): string[] {
  return [...JSON.stringify(value ?? '').matchAll(/#[0-9a-f]{6}\b/g)]
    .map(([colour]) => colour)
    .filter((colour) => colour !== '#000000');
}

/** The opacity of what is neither filtered out nor stepped back: an expression's last word. */
function fullOpacity(value: unknown): number {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'number' ? last : 1;
}
