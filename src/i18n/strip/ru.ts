import type { StripWords } from './words.ts';

export const words: StripWords = {
  open: 'Пройти линию из конца в конец',
  hint: 'Линия из конца в конец: километры вдоль проведённой линии, точки, через которые она проведена, страны, границы, смены колеи и опубликованные длины. Укажите место на схеме или на карте — оно видно и там, и там.',
  route: 'Маршрут',
  beside: 'Рядом',
  alone: 'никакого',
  allPoints: (count) => `Все точки: ${count}`,
  listOf: (name) => `${name}, из конца в конец`,
  drawn: (length) => `${length} по карте`,
  drawnInParts: (here, whole) => `${here} здесь, всего ${whole} по карте`,
  publishedRange: (lengths, count) => `публикаций — ${count}: ${lengths}`,
  published: (length, date) => `опубликовано: ${length} (${date})`,
  sharesTrack: 'По той же линии:',
  branch: 'Здесь начинается ветвь',
  border: (from, to) => `Граница: ${from} — ${to}`,
  gauge: (from, to) => `Смена колеи: ${from} → ${to}`,
  toShip: 'С рельсов на судно',
  toShore: 'С судна на рельсы',
  off: (length) => `в ${length}`,
  weakKind: {
    vertex: 'Точка, снятая с линии',
    headland: 'Поворот в море',
    memory: 'Точка по памяти',
    guess: 'Точка по догадке',
  },
  back: 'Назад к схеме линии',
};
