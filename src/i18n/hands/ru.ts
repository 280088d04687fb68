import type { Wind } from '../../domain/surroundings.ts';
import type { HandsWords } from './words.ts';

const WINDS: Record<Wind, string> = {
  n: 'север',
  ne: 'северо-восток',
  e: 'восток',
  se: 'юго-восток',
  s: 'юг',
  sw: 'юго-запад',
  w: 'запад',
  nw: 'северо-запад',
};

const sentence = (parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join('; ')}.`;

export const hands: HandsWords = {
  routeSentence: (
    { name, modes, km, course, countries, crossings, neighbours, commitments },
    status,
    words,
  ) =>
    sentence([
      `${name}: ${modes.map((mode) => words.mode[mode].toLowerCase()).join(' и ')}, ${words.km(Math.round(km))}`,
      course && `идёт на ${WINDS[course.wind]}, ${course.from} — ${course.to}`,
      `страны: ${countries.map((country) => words.country[country]).join(', ')}`,
      crossings.length > 0 && `переходы через границу: ${crossings.join(', ')}`,
      neighbours.length > 0 && `частью на одной линии: ${neighbours.join(', ')}`,
      status,
      words.commitmentCount(commitments),
    ]),
  placeSentence: ({ name, kind, country, nearest, routes, commitments }, status, words) =>
    sentence([
      `${name}: ${words.placeKind[kind].toLowerCase()}${country ? `, ${words.country[country]}` : ''}`,
      nearest &&
        `ближайшее место: ${nearest.name}, ${words.km(Math.round(nearest.km))} на ${WINDS[nearest.wind]}`,
      routes.length > 0 && `на линиях: ${routes.join(', ')}`,
      status,
      words.commitmentCount(commitments),
    ]),
  handsHelp: (count) =>
    `Стрелки двигают карту, + и − меняют масштаб. Tab ведёт к списку того, что на карте (${count}), с запада на восток: вверх и вниз по списку, Enter открывает, Escape возвращает к карте.`,
};
