import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { linkedPlaces, linkedTraces } from '../../../../src/compile/publish/archive/linkedPlaces.ts';
import { curated } from '../../../curated.ts';

const { atlas, geometry } = curated;
const places = JSON.parse(JSON.stringify(linkedPlaces(atlas, geometry)));

test('routes and places are Linked Places, by the schema of the World Historical Gazetteer', () => {
  const schema = JSON.parse(
    readFileSync('tests/compile/publish/archive/schemas/linked-places-2.0.json', 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  // Only citations need it, and the atlas gives none of the whole.
  ajv.addSchema({ $id: 'https://whgazetteer.org/schema/csl-citation.json' });
  const isValid = ajv.validate(schema, places);
  expect(ajv.errors?.slice(0, 10) ?? []).toEqual([]);
  expect(isValid).toBe(true);
  expect(places.features).toHaveLength(atlas.routes.length + atlas.places.length);
});

test('each says its class and how surely the texts speak of it, as version 1.3 wants', () => {
  for (const { properties, when } of places.features) {
    expect(properties.fclasses.length).toBeGreaterThan(0);
    expect(['certain', 'less-certain']).toContain(when.certainty);
  }
});

test('a trace names the things of one passage, all of which are Linked Places', () => {
  const known = new Set(places.features.map((feature: { '@id': string }) => feature['@id']));
  const traces = linkedTraces(atlas) as { target: { id: string }[]; body: { value: { id: string }[] } }[];
  expect(traces.length).toBeGreaterThan(20);
  expect(new Set(traces.map(({ target }) => target[0]?.id)).size).toBe(traces.length);
  expect(traces.flatMap(({ body }) => body.value).filter(({ id }) => !known.has(id))).toEqual([]);
});
