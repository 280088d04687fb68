import type { StripWords } from './words.ts';

export const words: StripWords = {
  open: '从头到尾看这条线',
  hint: '线路从一端到另一端：按所绘线路计的里程、所经的点、国家、口岸边界、轨距变化和公布的长度。指向线路图或地图上的一处，另一边即显示同一处。',
  route: '线路',
  beside: '并列',
  alone: '无',
  allPoints: (count) => `全部${count}个点`,
  listOf: (name) => `${name}，从头到尾`,
  drawn: (length) => `所绘${length}`,
  drawnInParts: (here, whole) => `此处所绘${here}，合计${whole}`,
  publishedRange: (lengths, count) => `公布${count}次：${lengths}`,
  published: (length, date) => `公布${length}（${date}）`,
  sharesTrack: '同线还有：',
  branch: '支线由此起',
  border: (from, to) => `边界：${from}—${to}`,
  gauge: (from, to) => `轨距变化：${from} → ${to}`,
  toShip: '由铁路换船',
  toShore: '由船换铁路',
  off: (length) => `相距${length}`,
  weakKind: {
    vertex: '从线上读取的点',
    headland: '海上转向点',
    memory: '凭记忆所定的点',
    guess: '推测的点',
  },
  back: '返回线路图',
};
