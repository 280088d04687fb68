import type { DataLanguage } from '../domain/languages.ts';

import type { ChangeOrder, Coded, LedgerColumn, LedgerGrouping } from '../domain/vocabulary.ts';

/** The words of the ledger and of what became of a promise; they come with the parts that show it. */
export type LedgerWords = {
  /** What a row is, and how many rows, lines of the outcome list and commitments there are. */
  hint: (rows: number, lines: number, commitments: number) => string;
  shown: (rows: number, of: number) => string;
  column: Record<LedgerColumn | 'words' | 'sectors' | 'tied', string>;
  grouping: Record<LedgerGrouping, string>;
  groupBy: string;
  sortBy: string;
  download: string;
  /** The feed of what is new. */
  follow: string;
  /** The page of changes. */
  changes: {
    hint: string;
    orderBy: string;
    by: Record<ChangeOrder, string>;
    entered: (day: string) => string;
    isNew: string;
    newSince: (count: number, day: string) => string;
  };
  also: string;
  /** For how many of the countries that the words can concern. */
  coverage: (named: number, of: number) => string;
  byFormat: string;
  /** A source that speaks of Central Asia and names no country. */
  unnamed: string;
  more: (count: number) => string;
  otherwise: (what: string) => string;
  became: string;
  searched: (date: string) => string;
  searchedWords: string;
  repeatedIn: string;
  /** Before what became of a promise, where one act of it fares otherwise. */
  asAWhole: string;
  toLedger: string;
  summary: string;
  summaryBy: { sector: string; kind: string };
  promises: string;
  onMap: string;
  notOnMap: string;
  whyNot: string;
  picture: string;
  scale: string;
  method: string;
  /** Before the manuals that a scale is measured against. */
  manuals: string;
  /** How far two independent codings of one subject agree. */
  /** @param judged all that the first coding judged */
  agreement: (of: number, judged: number, same: number, kappa: number) => string;
  coded: Record<Coded, string>;
  /** A town with how many acts. */
  site: (name: string, count: number) => string;
  /** The row of the time line. */
  acts: {
    title: (count: number) => string;
    label: string;
    ofSpan: (span: string, count: number) => string;
  };
  /** On a route or place: how many commitments name it, with which fate each. */
  ofThing: (count: number) => string;
};

const english = new Intl.NumberFormat('en');
const russian = new Intl.PluralRules('ru');
const ru = (count: number, one: string, few: string, many: string) =>
  `${count} ${{ one, few }[russian.select(count) as 'one' | 'few'] ?? many}`;

export const LEDGER_WORDS: Record<DataLanguage, LedgerWords> = {
  en: {
    hint: (rows, lines, commitments) =>
      `One row a promise, however often the texts repeat it: ${english.format(commitments)} commitments are ${rows} promises, of which ${lines} are the lines of the outcome list. What became of each is told by dated sources; where none was found, the day and the words of the search are told instead.`,
    shown: (rows, of) => `${rows} of ${of} shown`,
    column: {
      text: 'Text',
      words: 'Words',
      kind: 'Kind',
      sectors: 'Sectors',
      wording: 'Wording',
      tied: 'Tied to',
      fate: 'What became of it',
      date: 'Date',
    },
    grouping: {
      text: 'Text',
      sector: 'Main sector',
      kind: 'Kind',
      wording: 'Wording',
      fate: 'Fate',
      none: 'None',
    },
    groupBy: 'Group by',
    sortBy: 'Sort by',
    download: 'CSV of what is shown',
    follow: 'What is new (Atom feed)',
    changes: {
      hint: 'A row a claim: what dated sources say about the routes, the places and what became of the promises.',
      orderBy: 'In order of',
      by: { added: 'Entry', date: 'Evidence' },
      entered: (day) => `Entered on ${day}`,
      isNew: 'new',
      newSince: (count, day) => `${count} entered since your last visit, when the newest were of ${day}.`,
    },
    also: 'Also in:',
    coverage: (named, of) => `${named} of ${of}`,
    byFormat: 'the five by the name of the format; the source names none',
    unnamed: 'Central Asia; no country named',
    more: (count) => `${count} more`,
    otherwise: (what) => `also: ${what}`,
    became: 'What became of it',
    searched: (date) => `Last looked for on ${date}, in public news and official pages.`,
    searchedWords: 'The words of the search',
    repeatedIn: 'The same promise, elsewhere',
    asAWhole: 'The promise as a whole, which holds several acts:',
    toLedger: 'In the ledger',
    summary: 'In figures',
    summaryBy: { sector: 'By sector (a promise may have several)', kind: 'By kind' },
    promises: 'Promises',
    onMap: 'On the map',
    notOnMap: 'Not on the map',
    whyNot: 'Why not',
    picture: 'Shares',
    scale: 'What the words mean',
    method: 'The scale is this project’s own.',
    manuals:
      'Measured against the manuals of the research groups that score summits of the G7, the G20 and the BRICS:',
    agreement: (of, judged, same, kappa) =>
      `${english.format(of)} of ${english.format(judged)} coded twice, ${english.format(same)} the same; Cohen’s kappa ${kappa.toFixed(2)}.`,
    coded: { wording: 'Wording', fates: 'What became of it' },
    site: (name, count) => `${name}: ${count} ${count === 1 ? 'act' : 'acts'} since the summit`,
    acts: {
      title: (count) => `${count} ${count === 1 ? 'act' : 'acts'} for the promises`,
      label: 'Acts since the summit',
      ofSpan: (span, count) => `${span}: ${count} ${count === 1 ? 'act' : 'acts'}`,
    },
    ofThing: (count) => (count === 1 ? '1 promise names it' : `${count} promises name it`),
  },
  zh: {
    hint: (rows, lines, commitments) =>
      `一行一个承诺，不论各文本重复几次：${commitments}条承诺合为${rows}项，其中${lines}项为成果清单各条。下落由注明日期的来源说明；未见来源的，注明查找的日期和用词。`,
    shown: (rows, of) => `显示${rows}项，共${of}项`,
    column: {
      text: '文本',
      words: '原文',
      kind: '类别',
      sectors: '领域',
      wording: '措辞',
      tied: '所涉',
      fate: '下落',
      date: '日期',
    },
    grouping: {
      text: '文本',
      sector: '主要领域',
      kind: '类别',
      wording: '措辞',
      fate: '下落',
      none: '不分组',
    },
    groupBy: '分组',
    sortBy: '排序',
    download: '下载所示（CSV）',
    follow: '最近更新（Atom）',
    changes: {
      hint: '一行一条：注明日期的来源关于线路、地点和承诺下落的说法。',
      orderBy: '排序',
      by: { added: '录入日期', date: '证据日期' },
      entered: (day) => `${day}录入`,
      isNew: '新',
      newSince: (count, day) => `自上次访问以来新录入${count}条；当时最新的录入于${day}。`,
    },
    also: '另见：',
    coverage: (named, of) => `${of}国中的${named}国`,
    byFormat: '五国是按机制名称计，来源未逐一列名',
    unnamed: '泛称中亚，未列国名',
    more: (count) => `另有${count}条`,
    otherwise: (what) => `另：${what}`,
    became: '下落',
    searched: (date) => `最近一次查找：${date}，范围为公开新闻和官方网页。`,
    searchedWords: '查找用词',
    repeatedIn: '同一承诺另见',
    asAWhole: '该承诺含多项，整体：',
    toLedger: '在台账中查看',
    summary: '数字',
    summaryBy: { sector: '按领域（一项可属多个领域）', kind: '按类别' },
    promises: '承诺',
    onMap: '在地图上',
    notOnMap: '不在地图上',
    whyNot: '原因',
    picture: '占比',
    scale: '用语含义',
    method: '尺度为本项目自定。',
    manuals: '可与评估七国集团、二十国集团和金砖国家峰会的研究组的编码手册对照：',
    agreement: (of, judged, same, kappa) =>
      `${judged}条中两次编码${of}条，相同${same}条；Cohen kappa ${kappa.toFixed(2)}。`,
    coded: { wording: '措辞', fates: '下落' },
    site: (name, count) => `${name}：峰会之后的${count}件举措`,
    acts: {
      title: (count) => `为兑现承诺所做的${count}件事`,
      label: '峰会之后的举措',
      ofSpan: (span, count) => `${span}：${count}件`,
    },
    ofThing: (count) => `${count}项承诺提到它`,
  },
  ru: {
    hint: (rows, lines, commitments) =>
      `Одна строка — одно обещание, сколько бы раз тексты его ни повторяли: ${ru(commitments, 'обязательство', 'обязательства', 'обязательств')} — это ${ru(rows, 'обещание', 'обещания', 'обещаний')}, из них ${lines} — пункты перечня итогов. О судьбе говорят датированные источники; где их нет, указаны день и слова поиска.`,
    shown: (rows, of) => `Показано ${rows} из ${of}`,
    column: {
      text: 'Текст',
      words: 'Слова',
      kind: 'Вид',
      sectors: 'Отрасли',
      wording: 'Формулировка',
      tied: 'Связано с',
      fate: 'Что из этого вышло',
      date: 'Дата',
    },
    grouping: {
      text: 'Текст',
      sector: 'Главная отрасль',
      kind: 'Вид',
      wording: 'Формулировка',
      fate: 'Судьба',
      none: 'Без групп',
    },
    groupBy: 'Группы',
    sortBy: 'Порядок',
    download: 'Показанное в CSV',
    follow: 'Что нового (лента Atom)',
    changes: {
      hint: 'Одна строка — одно сообщение: что датированные источники говорят о маршрутах, местах и судьбе обещаний.',
      orderBy: 'По дате',
      by: { added: 'внесения', date: 'источника' },
      entered: (day) => `Внесено: ${day}`,
      isNew: 'новое',
      newSince: (count, day) =>
        `После вашего прошлого визита внесено: ${count}; тогда самые новые были от ${day}.`,
    },
    also: 'Также:',
    coverage: (named, of) => `${named} из ${of}`,
    byFormat: 'пять стран — по названию формата; источник их не перечисляет',
    unnamed: 'Центральная Азия; страны не названы',
    more: (count) => `ещё ${count}`,
    otherwise: (what) => `также: ${what}`,
    became: 'Что из этого вышло',
    searched: (date) => `Последний поиск — ${date}, в открытых новостях и на официальных страницах.`,
    searchedWords: 'Слова поиска',
    repeatedIn: 'То же обещание в других местах',
    asAWhole: 'Обещание в целом (в нём несколько дел):',
    toLedger: 'В реестре',
    summary: 'В цифрах',
    summaryBy: { sector: 'По отраслям (их может быть несколько)', kind: 'По видам' },
    promises: 'Обещания',
    onMap: 'На карте',
    notOnMap: 'Не на карте',
    whyNot: 'Почему',
    picture: 'Доли',
    scale: 'Что значат слова',
    method: 'Шкала — собственная.',
    manuals:
      'Рядом стоят руководства исследовательских групп, оценивающих саммиты «Большой семёрки», «Группы двадцати» и БРИКС:',
    agreement: (of, judged, same, kappa) =>
      `размечено дважды: ${of} из ${judged}, одинаково: ${same}; каппа Коэна ${kappa.toFixed(2).replace('.', ',')}.`,
    coded: { wording: 'Формулировка', fates: 'Что из этого вышло' },
    site: (name, count) => `${name}: ${ru(count, 'дело', 'дела', 'дел')} после саммита`,
    acts: {
      title: (count) => ru(count, 'дело по обещаниям', 'дела по обещаниям', 'дел по обещаниям'),
      label: 'Дела после саммита',
      ofSpan: (span, count) => `${span}: ${ru(count, 'дело', 'дела', 'дел')}`,
    },
    ofThing: (count) => ru(count, 'обещание называет это', 'обещания называют это', 'обещаний называют это'),
  },
};
