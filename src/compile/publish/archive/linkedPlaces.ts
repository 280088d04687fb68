import type { Atlas, Place, Position, Route } from '../../../domain/atlas.ts';
import { DATA_LANGUAGES, tagOf } from '../../../domain/languages.ts';
import { type IndexedAtlas, indexAtlas, isRoute, targetKey } from '../../../domain/lookup.ts';
import { segmentKey } from '../../../domain/segments.ts';
import type { Alignment, MentionManner, PlaceKind } from '../../../domain/vocabulary.ts';
import type { Geometry } from '../../geometry.ts';
import { PREFIX, passageId, thingId } from './identifiers.ts';

/** Linked Places Format 1.3, and Linked Traces: what gazetteers of the past load. */

const CONTEXT = [
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
  PREFIX,
];

/** The format has no top-level domain in other letters; a source there stands in the other files alone. */
const LINKABLE = /^https?:\/\/[^/]+\.[a-z]+(:\d+)?(\/|$)/;

/** GeoNames' classes of features: a route is R. */
const CLASSES: Record<PlaceKind, string[]> = {
  seaport: ['S'],
  crossing: ['S'],
  hub: ['P', 'S'],
  city: ['P'],
  lake: ['H'],
  range: ['T'],
};

type Certainty = 'certain' | 'less-certain' | 'uncertain';

const CERTAINTY_OF_LINE: Record<Alignment, Certainty> = {
  traced: 'certain',
  'known-points': 'less-certain',
  schematic: 'uncertain',
  endpoints: 'uncertain',
};

/** Words that only mean a thing are less sure to mean it. */
const CERTAINTY_OF_WORDS: Record<MentionManner, Certainty> = { names: 'certain', means: 'less-certain' };

export function linkedPlaces(atlas: Atlas, geometry: Geometry): object {
  const indexed = indexAtlas(atlas);
  return {
    '@context': CONTEXT,
    type: 'FeatureCollection',
    features: [...atlas.routes, ...atlas.places].map((thing) => featureOf(indexed, thing, geometry)),
  };
}

function targetFor(thing: Route | Place) {
  return { kind: isRoute(thing) ? ('route' as const) : ('place' as const), id: thing.id };
}

function featureOf(atlas: IndexedAtlas, thing: Route | Place, geometry: Geometry): object {
  const countries = isRoute(thing)
    ? [...new Set(thing.segments.flatMap(({ country }) => country ?? []))]
    : thing.country
      ? [thing.country]
      : [];
  const sources = new Set(thing.claims.map(({ source }) => source));
  return {
    '@id': thingId(targetFor(thing)),
    type: 'Feature',
    properties: {
      title: thing.name.en,
      fclasses: isRoute(thing) ? ['R'] : CLASSES[thing.kind],
      ...(countries.length > 0 && { ccodes: countries.map((country) => country.toUpperCase()) }),
    },
    when: whenAttested(atlas, thing),
    names: DATA_LANGUAGES.map((language) => ({ toponym: thing.name[language], lang: tagOf(language) })),
    types: (isRoute(thing) ? thing.modes : [thing.kind]).map((label) => ({ label })),
    geometry: geometryOf(thing, geometry),
    relations: isRoute(thing)
      ? []
      : thing.routes.map((route) => ({
          relationType: 'gvp:tgn3000_related_to',
          relationTo: thingId({ kind: 'route', id: route }),
          label: `on ${atlas.routeById.get(route)?.name.en ?? route}`,
        })),
    links: [...sources].flatMap((id) => {
      const url = atlas.sources[id]?.url;
      return url && LINKABLE.test(url) ? [{ type: 'subjectOf', identifier: url }] : [];
    }),
    descriptions: DATA_LANGUAGES.map((language) => ({
      value: thing.summary[language],
      lang: tagOf(language),
    })),
  };
}

/** The days of the texts that speak of it; where none does, those of the claims about it. */
function whenAttested(atlas: IndexedAtlas, thing: Route | Place) {
  const mentions = atlas.mentionsByTarget.get(targetKey(targetFor(thing))) ?? [];
  const texts = new Set(mentions.flatMap(({ passage }) => atlas.passageById.get(passage)?.text ?? []));
  const dates = [...texts].flatMap((id) => atlas.textById.get(id)?.date ?? []);
  const days = dates.length > 0 ? dates : thing.claims.map(({ date }) => date);
  const manner = mentions.some((mention) => mention.manner === 'names') ? 'names' : 'means';
  return {
    timespans: [...new Set(days)].sort().map((day) => ({ start: { in: day }, end: { in: day } })),
    certainty: CERTAINTY_OF_WORDS[manner],
    label: dates.length > 0 ? 'The days of the texts that speak of it' : 'The days of the claims about it',
  };
}

/** A line of each segment, with how sure its course is. */
function geometryOf(thing: Route | Place, geometry: Geometry): object | null {
  if (!isRoute(thing)) return geometry.places.get(thing.id) ?? null;
  return {
    type: 'GeometryCollection',
    geometries: thing.segments.flatMap((segment): object[] => {
      const coordinates: Position[] | undefined = geometry.segments.get(segmentKey(thing.id, segment.id));
      if (!coordinates) return [];
      const { date } = segment.status;
      return [
        {
          type: 'LineString',
          coordinates,
          certainty: CERTAINTY_OF_LINE[segment.alignment],
          when: { timespans: [{ start: { latest: date } }], label: segment.status.value },
        },
      ];
    }),
  };
}

/** A trace for each passage that speaks of routes and places: which, and how surely. */
export function linkedTraces(atlas: Atlas): object[] {
  const indexed = indexAtlas(atlas);
  return [...indexed.mentionsByPassage].flatMap(([passage, mentions]) => {
    const head = indexed.passageById.get(passage);
    const text = head && indexed.textById.get(head.text);
    const drawn = mentions.filter(({ target }) => target.kind !== 'region');
    if (!head || !text || drawn.length === 0) return [];
    const when = (manner: MentionManner) => ({
      timespans: [{ start: { in: text.date } }],
      certainty: CERTAINTY_OF_WORDS[manner],
    });
    const settings = new Map(
      drawn.map(({ target, manner }) => [
        targetKey(target),
        {
          id: thingId(target),
          title:
            (target.kind === 'route' ? indexed.routeById : indexed.placeById).get(target.id)?.name.en ??
            target.id,
          relation: 'lpo:subject',
          when: when(manner),
        },
      ]),
    );
    return {
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        { lpo: 'http://linkedpasts.org/ontology/lpo.jsonld#', ...PREFIX },
      ],
      id: `atlas:trace/${passage}`,
      type: 'Annotation',
      motivation: 'linking',
      target: [
        {
          id: passageId(passage),
          type: 'Text',
          format: 'text/plain',
          language: tagOf('zh'),
          title: `${text.title.en}, ${head.label.en}`,
        },
      ],
      body: { type: 'Dataset', format: 'application/json', value: [...settings.values()] },
    };
  });
}
