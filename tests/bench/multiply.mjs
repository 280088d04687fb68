// A made-up atlas of several times the size, to see what grows with the data before the data has grown.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How far a copy lies from its original at most, degrees: little enough that berths stay wet and borders stay
 * near their crossings. A route and its places move together, so that joints hold; a road along a border
 * river would lie in the other country, so each moved segment says why it may.
 */
const REACH = 0.02;
/** The golden angle: no two copies lie in one direction. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Writes a `geodata/` of `factor` times the routes, places, claims, sources, passages, commitments, threads and
 * phrases, fit to compile. Countries, sectors and reasons stay as many as they are. Each copy of a phrase is
 * held to its own copy of the passages, so that mentions grow as the data does and not as its square.
 *
 * @param {string} from the curated folder
 * @param {string} to a folder to be made
 */
export function multiply(from, to, factor) {
  cpSync(from, to, { recursive: true });
  const copies = Array.from({ length: factor - 1 }, (_, index) => copyOf(index + 2, factor));

  const cited = new Set();
  for (const kind of ['route', 'place', 'thread'])
    for (const name of filesIn(to, `${kind}s`)) {
      const own = read(to, name);
      for (const id of citedIn(own)) cited.add(id);
      for (const copy of copies) write(to, copy.file(name), copy[kind](own));
    }
  const sources = read(to, 'sources.json');
  const copied = copies.flatMap((copy) => [...cited].map((id) => [copy.id(id), copy.source(sources[id])]));
  write(to, 'sources.json', { ...sources, ...Object.fromEntries(copied) });
  const texts = filesIn(to, 'texts').map((name) => ({ name, text: read(to, name) }));
  const gazetteer = read(to, 'gazetteer.json').map((entry) => ({ ...entry, only: passagesOf(entry, texts) }));
  write(to, 'gazetteer.json', [...gazetteer, ...copies.flatMap((copy) => gazetteer.map(copy.entry))]);
  for (const { name, text } of texts) {
    const passages = [...text.passages, ...copies.flatMap((copy) => text.passages.map(copy.passage))];
    write(to, name, { ...text, digest: digestOf(passages), passages });
  }
}

/** What makes the copy with a number of each curated thing. */
function copyOf(number, factor) {
  const far = REACH * Math.sqrt((number - 1) / factor);
  const shift = [far * Math.cos(number * TURN), far * Math.sin(number * TURN)];

  const id = (own) => `${own}-${number}`;
  const ids = (own) => own?.map(id);
  const named = (words) =>
    Object.fromEntries(Object.entries(words).map(([language, name]) => [language, `${name} ${number}`]));
  const claim = (own) => ({ ...own, source: id(own.source) });
  const moved = (coordinates) =>
    typeof coordinates[0] === 'number'
      ? coordinates.map((degrees, axis) => Number((degrees + shift[axis]).toFixed(5)))
      : coordinates.map(moved);
  const point = (own) => ({ ...own, at: moved(own.at), ...(own.source && { source: id(own.source) }) });
  const segment = ({ properties, geometry, ...rest }) => ({
    ...rest,
    properties: properties.shares
      ? { ...properties, shares: sharedIn(properties.shares) }
      : {
          ...properties,
          sources: ids(properties.sources),
          astray: properties.astray ?? 'a copy, moved beside its original',
          ...(properties.points && { points: properties.points.map(point) }),
        },
    geometry: geometry && { ...geometry, coordinates: moved(geometry.coordinates) },
  });
  // A commitment is its passage and perhaps a letter, and so is its copy.
  const commitment = (own) => own.replace(/[a-z]?$/, (letter) => `-${number}${letter}`);
  const sharedIn = (key) => {
    const [route, own] = key.split('/');
    return `${id(route)}/${own}`;
  };

  return {
    id,
    file: (path) => path.replace(/(?=\.\w+$)/, `-${number}`),
    source: (source) => ({ ...source, title: `${source.title} ${number}` }),
    route: (route) => ({
      ...route,
      name: named(route.name),
      short: named(route.short),
      claims: route.claims.map(claim),
      features: route.features.map(segment),
    }),
    place: ({ properties, geometry, ...rest }) => ({
      ...rest,
      properties: {
        ...properties,
        name: named(properties.name),
        routes: ids(properties.routes),
        sources: ids(properties.sources),
        claims: properties.claims.map(claim),
      },
      geometry: { ...geometry, coordinates: moved(geometry.coordinates) },
    }),
    thread: ({ commitments, claims, ...rest }) => ({
      ...rest,
      commitments: commitments.map(commitment),
      claims: claims.map((own) => ({
        ...claim(own),
        ...(own.commitments && { commitments: own.commitments.map(commitment) }),
      })),
    }),
    passage: (passage) => ({ ...passage, id: id(passage.id) }),
    entry: (entry) => ({
      ...entry,
      only: ids(entry.only),
      ...(entry.routes && { routes: ids(entry.routes) }),
      ...(entry.places && { places: ids(entry.places) }),
    }),
  };
}

function citedIn(value) {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  const { source = [], sources = [], ...rest } = value;
  return [source, sources, Object.values(rest).flatMap(citedIn)].flat();
}

/** The passages, as `text.passage`, in which a phrase may be looked for. */
function passagesOf(entry, texts) {
  return texts
    .flatMap(({ name, text }) =>
      text.passages.map(({ id, zh }) => ({ id: `${name.replace(/^.*\/|\.json$/g, '')}.${id}`, zh })),
    )
    .filter(({ id, zh }) => zh.includes(entry.zh) && (entry.only ?? [id]).includes(id))
    .map(({ id }) => id);
}

/** As the compiler reckons it. */
function digestOf(passages) {
  const words = passages.map(({ zh }) => zh).join('');
  return createHash('sha256').update(words.replace(/\s/g, '')).digest('hex');
}

const filesIn = (folder, kind) => readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`);
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const write = (folder, name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
