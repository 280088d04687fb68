import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';
import type { LegendKind, LegendNames } from '../domain/legend.ts';
import type { BorderKind } from '../domain/vocabulary.ts';

/** The words of the legend beside those of the things that it explains; they come when it is opened, or the map rests. */
export type LegendWords = {
  title: Record<LegendKind, string>;
  statusIn: (year: number) => string;
  all: string;
  onScreen: string;
  nothing: string;
  /** The choice to see the towns of evidence. */
  sites: string;
  point: Record<'dot' | 'town', string>;
  alignment: Record<'schematic', string>;
  choice: Record<LegendNames['choice'], string>;
  ground: Record<LegendNames['ground'], string>;
  /** Second lines of rows. */
  knownPoints: string;
  sketch: string;
  areaChosen: string;
  borders: Record<BorderKind, string>;
  dot: string;
};

export const LEGEND_WORDS: Record<DataLanguage, LegendWords> = {
  en: {
    title: {
      mode: 'Lines',
      status: 'Status',
      alignment: 'How surely drawn',
      knot: 'Known points of a line',
      place: 'Places',
      node: 'Changes on the way',
      choice: 'What you chose',
      ground: 'Ground',
    },
    statusIn: (year) => `Status at the end of ${year}`,
    all: 'Show all',
    onScreen: 'Only what is on screen',
    nothing: 'Nothing to explain on screen.',
    sites: 'Mark where acts since the summit lie',
    point: { dot: 'Place, seen from afar', town: 'Town' },
    alignment: { schematic: 'Sketch in its belt' },
    choice: {
      'chosen-route': 'Route',
      'chosen-place': 'Place',
      post: 'Kilometres as drawn',
      site: 'Acts since the summit',
    },
    ground: {
      border: 'State border',
      disputed: 'Disputed border',
      'shore-1960': 'Shore of the Aral Sea in 1960',
    },
    knownPoints: 'the knots are known, not the line between',
    sketch: 'it may lie anywhere in the belt',
    areaChosen: 'as it looks when chosen',
    borders: { border: 'de facto, no judgement implied', disputed: 'no judgement implied' },
    dot: 'has its sign nearer',
  },
  zh: {
    title: {
      mode: '线路',
      status: '状态',
      alignment: '绘制的可靠程度',
      knot: '线上的已知点',
      place: '地点',
      node: '途中的变换',
      choice: '所选',
      ground: '底图',
    },
    statusIn: (year) => `${year}年底的状态`,
    all: '显示全部',
    onScreen: '只显示画面内的',
    nothing: '画面内没有需要说明的内容。',
    sites: '标出峰会之后各项举措的所在地',
    point: { dot: '地点（远看）', town: '城镇' },
    alignment: { schematic: '示意线与其可能范围' },
    choice: {
      'chosen-route': '线路',
      'chosen-place': '地点',
      post: '里程（按图上线位）',
      site: '峰会之后的举措',
    },
    ground: { border: '国界', disputed: '争议边界', 'shore-1960': '1960年咸海岸线' },
    knownPoints: '点为已知，其间的线不确定',
    sketch: '实际可能在带内任何位置',
    areaChosen: '选中时如此显示',
    borders: { border: '按实际控制，不表示立场', disputed: '不表示立场' },
    dot: '放大后显示其符号',
  },
  ru: {
    title: {
      mode: 'Линии',
      status: 'Состояние',
      alignment: 'Насколько точно',
      knot: 'Известные точки линии',
      place: 'Места',
      node: 'Перемены в пути',
      choice: 'Выбранное',
      ground: 'Основа',
    },
    statusIn: (year) => `Состояние на конец ${year} года`,
    all: 'Показать всё',
    onScreen: 'Только то, что на экране',
    nothing: 'На экране нечего пояснять.',
    sites: 'Отметить, где вышло что-то из обещаний',
    point: { dot: 'Место издалека', town: 'Город' },
    alignment: { schematic: 'Набросок в своей полосе' },
    choice: {
      'chosen-route': 'Маршрут',
      'chosen-place': 'Место',
      post: 'Километры по линии на карте',
      site: 'Дела после саммита',
    },
    ground: {
      border: 'Государственная граница',
      disputed: 'Спорная граница',
      'shore-1960': 'Берег Аральского моря в 1960 году',
    },
    knownPoints: 'узлы известны, линия между ними — нет',
    sketch: 'может лежать в любом месте полосы',
    areaChosen: 'так выглядит при выборе',
    borders: { border: 'фактическая, без оценки', disputed: 'без оценки' },
    dot: 'вблизи у него свой знак',
  },
};

export function legendWordsIn(language: UiLanguage): LegendWords {
  return LEGEND_WORDS[dataLanguage(language)];
}
