import type { TakeWords } from './words.ts';

const number = new Intl.NumberFormat('ru');
const russian = new Intl.PluralRules('ru');
const many = (count: number, one: string, few: string, other: string) =>
  `${number.format(count)} ${{ one, few }[russian.select(count) as 'one' | 'few'] ?? other}`;
const places = (count: number) => many(count, 'место', 'места', 'мест');
const commitments = (count: number) => many(count, 'обязательство', 'обязательства', 'обязательств');

export const words: TakeWords = {
  title: 'Взять с собой',
  sections: { data: 'Данные', cite: 'Цитирование', share: 'Поделиться', picture: 'Рисунок' },
  copy: 'Копировать',
  copied: (what) => `Скопировано: ${what}`,
  copyRefused: 'Браузер не дал скопировать; выделите слова и скопируйте их сами.',
  download: (file) => `Скачать ${file}`,
  saved: (file) => `${file} передан браузеру.`,
  failed: 'Не получилось. Попробуйте ещё раз.',

  edition: (version, date) => `издание ${version}, ${date}`,
  whatChanged: 'Что изменилось в этом издании',
  pagesOfTheirOwn: 'Каждый маршрут, место и текст на отдельной странице, которой не нужны скрипты',
  oneFile:
    'Это весь атлас в одном файле, он ничего не запрашивает из сети. Данные из него выгружает «Взять с собой»; GeoPackage, форматы для архивов и страницы без скриптов — на сайте.',

  scope: 'Сколько взять',
  scopes: {
    shown: 'Показанное',
    all: 'Всё',
    route: 'Только этот маршрут',
    place: 'Только это место',
    commitment: 'Только это обязательство',
    passage: 'Только этот отрывок',
  },
  scopeNotes: {
    shown: 'Ровно то, что оставляют поиск и отбор на карте и в списках.',
    all: 'Всё, что есть в атласе, независимо от поиска и отбора.',
    route: 'Маршрут и обязательства, которые его называют или подразумевают.',
    place: 'Место и обязательства, которые его называют или подразумевают.',
    commitment:
      'Обязательство, его отрывок, а также маршруты и места, которые его слова называют или подразумевают.',
    passage:
      'Весь отрывок, его обязательства, а также маршруты и места, которые его слова называют или подразумевают.',
  },
  counts: (routes, placeCount, commitmentCount) =>
    `${many(routes, 'маршрут', 'маршрута', 'маршрутов')}, ${places(placeCount)}, ${commitments(commitmentCount)}`,
  rows: (count) => many(count, 'строка', 'строки', 'строк'),
  features: (lines, placeCount, commitmentCount) =>
    `${many(lines, 'линия', 'линии', 'линий')}, ${places(placeCount)}, ${commitments(commitmentCount)}`,
  formats: {
    zip: 'Всё в одном файле: данные, метаданные, README, ссылка, лицензия',
    geojson: 'GeoJSON — для QGIS и других программ карт',
    kml: 'KML — для Google Планета Земля',
    csv: 'CSV — для таблиц',
  },
  tables: {
    routes: 'Маршруты, строка на отрезок',
    places: 'Места',
    commitments: 'Обязательства: цитата, переводы, судьба',
    claims: 'Что говорят источники о маршрутах и местах',
    fates: 'Что вышло из обещаний',
    passages: 'Отрывки, в которых всё это стоит, целиком',
    mentions: 'Слова, которые называют или подразумевают',
    sources: 'Источники',
  },
  byteOrderMark: 'CSV с меткой порядка байтов, чтобы Excel прочёл русский и китайский',
  licence: 'Лицензия',
  readme: [
    'У всего есть названия на китайском, английском и русском; цитаты дословны и на китайском, переводы — наши и не официальны.',
    'Сведение — одно датированное значение с источником; сведения могут расходиться, и сохраняются все. `accuracy_km` говорит, насколько настоящая линия может отстоять от нарисованной, `alignment` — как она нарисована.',
    'Координаты — долгота и широта, WGS 84. В CSV списки соединены точкой с запятой, в столбце сведений каждое на своей строке. В GeoJSON и KML у обязательства нет геометрии: названы его маршруты и места.',
  ],
  files: 'Файлы',
  noQuote: 'ни один текст не называет',
  namedIn: 'Названо в',
  source: 'Источник',

  cited: 'На что ссылка',
  citedKinds: {
    view: 'Этот вид',
    passage: 'Отрывок',
    route: 'Маршрут',
    place: 'Место',
    region: 'Регион',
    commitment: 'Обязательство',
  },
  style: 'Форма',
  styles: { plain: 'Текст', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  reference: 'ссылка',
  inAtlas: (atlas, edition) => `В: ${atlas}, ${edition}`,
  retrieved: (date) => `дата обращения: ${date}`,

  link: 'Адрес этого вида',
  frame: 'Рамка для другой страницы',
  frameHint: 'В рамке нет шапки и поиска. Колесо и один палец прокручивают вашу страницу.',
  frameParts: 'Рядом с картой',
  framePart: { panel: 'Список и подробности', legend: 'Легенда', year: 'Год' },
  hand: 'Карта в рамке',
  hands: { live: 'Двигается', still: 'Неподвижна' },
  fitsHeight: 'Со скриптом, по которому рамка берёт нужную ей высоту',
  openAtlas: 'Открыть в атласе',

  size: 'Размер',
  pictureHint:
    'Карта, как она видна, с заголовком, легендой, масштабом, источниками, датой, изданием и адресом.',
  drawing: 'Карта рисуется…',
  drawn: (width, height, lowered) =>
    `${number.format(width)} × ${number.format(height)} px${lowered ? ' — больше этот браузер не рисует' : ''}`,
  noMap: 'Карты для рисунка нет: браузер не может её нарисовать или она ещё не загрузилась.',
};
