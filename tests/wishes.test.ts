import { expect, test } from 'vitest';
import { compileAtlas } from '../src/compile/atlas.ts';
import { formatProblem } from '../src/compile/problem.ts';
import { readGeodata } from '../src/compile/read.ts';
import { examples } from './readme.ts';

/** The wishes of `geodata/README.md`: each of its examples, tried on a copy of the curated files as a curator would. */
const curated = readGeodata('geodata');

type Content = Record<string, unknown>;
const json = <Content>(heading: string) =>
  examples(heading, 'json').map((example): Content => JSON.parse(example));

/** The curated files with some written anew. */
function withFiles(changed: Record<string, (before: never) => unknown>): Map<string, string> {
  const files = new Map(curated);
  for (const [file, change] of Object.entries(changed)) {
    const before = files.get(file);
    files.set(file, JSON.stringify(change((before && JSON.parse(before)) as never), null, 2));
  }
  return files;
}

const complaints = (changed: Parameters<typeof withFiles>[0]) =>
  compileAtlas(withFiles(changed)).problems.map((problem) =>
    formatProblem(problem).replace(/:\d+:\d+ ›/, ' ›'),
  );

test('a route, as small as it can be', () => {
  const [route, phrase] = json<Content & { zh: string; routes: string[] }>('I want to add a route');
  const id = phrase?.routes[0];
  const said = complaints({
    [`routes/${id}.geojson`]: () => route,
    'gazetteer.json': (all: { routes?: string[] }[]) =>
      all.map((entry) => (id && entry.routes?.includes(id) ? phrase : entry)),
  });
  // It has fewer claims than the route of its name that the atlas has, and so their sources are free.
  expect(said.filter((problem) => !/^sources\.json › \S+: is used by nothing/.test(problem))).toEqual([]);
});

test('a pledge, and a line of two', () => {
  const [line] = json<{ id: string }>('I want to mark a pledge');
  const said = complaints({
    'texts/outcomes.json': (text: { passages: { id: string }[] }) => ({
      ...text,
      passages: text.passages.map((passage) => (passage.id === line?.id ? line : passage)),
    }),
  });
  expect(said).toEqual([]);
});

test('a text of another summit, which lacks nothing but its digest', () => {
  const [text, summit, source] = json<Content>('I want to add a text');
  const said = complaints({
    'texts/astana.json': () => text,
    'summits.json': (all: Content[]) => [...all, summit],
    'sources.json': (all: Content) => ({ ...all, ...source }),
  });
  expect(said).toEqual([expect.stringMatching(/^texts\/astana\.json › digest: is missing/)]);
});

test('what became of a promise', () => {
  const [thread] = json<{ commitments: string[] }>('What became of a promise');
  const id = thread?.commitments[0]?.split('.')[1];
  expect(complaints({ [`threads/${id}.json`]: () => thread })).toEqual([]);
});
