import type { Wind } from '../../domain/surroundings.ts';
import type { HandsWords } from './words.ts';

const WINDS: Record<Wind, string> = {
  n: '北',
  ne: '东北',
  e: '东',
  se: '东南',
  s: '南',
  sw: '西南',
  w: '西',
  nw: '西北',
};

const sentence = (parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join('；')}。`;

export const hands: HandsWords = {
  routeSentence: (
    { name, modes, km, course, countries, crossings, neighbours, commitments },
    status,
    words,
  ) =>
    sentence([
      `${name}：${modes.map((mode) => words.mode[mode]).join('、')}，${words.km(Math.round(km))}`,
      course && `从${course.from}向${WINDS[course.wind]}至${course.to}`,
      `经${countries.map((country) => words.country[country]).join('、')}`,
      crossings.length > 0 && `口岸：${crossings.join('、')}`,
      neighbours.length > 0 && `部分路段与${neighbours.join('、')}共线`,
      status,
      words.commitmentCount(commitments),
    ]),
  placeSentence: ({ name, kind, country, nearest, routes, commitments }, status, words) =>
    sentence([
      `${name}：${country ? words.country[country] : ''}${words.placeKind[kind]}`,
      nearest && `最近的是${nearest.name}，在${WINDS[nearest.wind]}方${words.km(Math.round(nearest.km))}`,
      routes.length > 0 && `在${routes.join('、')}上`,
      status,
      words.commitmentCount(commitments),
    ]),
  handsHelp: (count) =>
    `方向键移动地图，+ 和 − 缩放。按 Tab 进入图上${count}项的列表，自西向东：上下键逐项走，回车打开，Esc 回到地图。`,
};
