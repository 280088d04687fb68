import type { DataLanguage } from '../domain/languages.ts';

/** The words of the pages that are written ahead, and of the map that is drawn ahead. */
export type SheetWords = {
  /** Leads from a page into the atlas, where it shows the same. */
  openAtlas: string;
  skip: string;
  routes: string;
  places: string;
  texts: string;
  /** Names the way to the other languages, and the way up. */
  languages: string;
  wayUp: string;
  otherNames: string;
  /** What a drawn map shows. */
  mapOf: (name: string) => string;
  mapOfAll: string;
  /** Under a drawn map. */
  mapCredit: string;
  facts: string;
  sources: string;
  /** When a source was last read. */
  read: (date: string) => string;
  /** What an index of the pages is for. */
  indexHint: string;
  textHint: (name: string) => string;
  licence: string;
  data: string;
};

export const SHEET_WORDS: Record<DataLanguage, SheetWords> = {
  en: {
    openAtlas: 'Open in the atlas',
    skip: 'Skip to the content',
    routes: 'Routes',
    places: 'Places',
    texts: 'Texts',
    languages: 'Languages',
    wayUp: 'You are here',
    otherNames: 'Names in other languages',
    mapOf: (name) => `Where it lies: ${name}`,
    mapOfAll: 'Map of all routes',
    mapCredit:
      'Borders de facto (Natural Earth), no judgement implied. Lines © OpenStreetMap contributors (ODbL), Global Energy Monitor (CC BY), AidData (ODC-By) and the sources cited with each.',
    facts: 'Facts',
    sources: 'Sources',
    read: (date) => `read ${date}`,
    indexHint:
      'Every route, place and text of the atlas on a page of its own, with the words that name it and their sources.',
    textHint: (name) =>
      `${name}: every passage in Chinese with a translation, what it commits to, and what dated sources say became of that.`,
    licence:
      'Geometry and facts: ODbL 1.0. The texts are public statements; the translations are this project’s own and not official.',
    data: 'Open data',
  },
  zh: {
    openAtlas: '在图集中打开',
    skip: '跳到正文',
    routes: '线路',
    places: '地点',
    texts: '文本',
    languages: '语言',
    wayUp: '当前位置',
    otherNames: '其他语言的名称',
    mapOf: (name) => `位置：${name}`,
    mapOfAll: '全部线路示意图',
    mapCredit:
      '边界为实际控制线（Natural Earth），不代表任何立场。线路 © OpenStreetMap 贡献者（ODbL）、Global Energy Monitor（CC BY）、AidData（ODC-By）及各处所注来源。',
    facts: '基本情况',
    sources: '来源',
    read: (date) => `${date}读取`,
    indexHint: '图集中的每条线路、每个地点和每篇文本各有一页，附有提到它的原文及来源。',
    textHint: (name) => `${name}：逐段原文与译文、其中的承诺，以及注明日期的来源所说的下落。`,
    licence: '几何与事实：ODbL 1.0。各文本为公开声明；译文为本项目自译，非官方译文。',
    data: '开放数据',
  },
  ru: {
    openAtlas: 'Открыть в атласе',
    skip: 'К содержанию',
    routes: 'Маршруты',
    places: 'Места',
    texts: 'Тексты',
    languages: 'Языки',
    wayUp: 'Вы здесь',
    otherNames: 'Названия на других языках',
    mapOf: (name) => `Где это: ${name}`,
    mapOfAll: 'Карта всех маршрутов',
    mapCredit:
      'Границы де-факто (Natural Earth), без оценки. Линии © участники OpenStreetMap (ODbL), Global Energy Monitor (CC BY), AidData (ODC-By) и источники, указанные при каждом.',
    facts: 'Сведения',
    sources: 'Источники',
    read: (date) => `прочитано ${date}`,
    indexHint:
      'Каждый маршрут, место и текст атласа — на отдельной странице, со словами, которые их называют, и с источниками.',
    textHint: (name) =>
      `${name}: каждый фрагмент по-китайски с переводом, что он обещает и что об этом говорят датированные источники.`,
    licence:
      'Геометрия и факты: ODbL 1.0. Тексты — публичные заявления; переводы — собственные, неофициальные.',
    data: 'Открытые данные',
  },
};
