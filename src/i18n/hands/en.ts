import type { Wind } from '../../domain/surroundings.ts';
import type { HandsWords } from './words.ts';

const WINDS: Record<Wind, string> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

const sentence = (parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join('; ')}.`;

export const hands: HandsWords = {
  routeSentence: (
    { name, modes, km, course, countries, crossings, neighbours, commitments },
    status,
    words,
  ) =>
    sentence([
      `${name}: ${modes.map((mode) => words.mode[mode].toLowerCase()).join(' and ')}, ${words.km(Math.round(km))}`,
      course && `runs ${WINDS[course.wind]} from ${course.from} to ${course.to}`,
      `through ${countries.map((country) => words.country[country]).join(', ')}`,
      crossings.length > 0 && `crosses at ${crossings.join(', ')}`,
      neighbours.length > 0 && `on the same line in part as ${neighbours.join(', ')}`,
      status,
      words.commitmentCount(commitments),
    ]),
  placeSentence: ({ name, kind, country, nearest, routes, commitments }, status, words) =>
    sentence([
      `${name}: ${words.placeKind[kind].toLowerCase()}${country ? ` in ${words.country[country]}` : ''}`,
      nearest &&
        `nearest is ${nearest.name}, ${words.km(Math.round(nearest.km))} to the ${WINDS[nearest.wind]}`,
      routes.length > 0 && `on ${routes.join(', ')}`,
      status,
      words.commitmentCount(commitments),
    ]),
  handsHelp: (count) =>
    `Arrows move the map, + and − zoom. Tab leads to the list of the ${count} things on this map, west to east: up and down walk it, Enter opens one, Escape comes back to the map.`,
};
