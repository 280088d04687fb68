import { compileAtlas } from '../../src/compile/atlas.ts';
import { digestOf } from '../../src/compile/join/texts.ts';
import { formatProblem } from '../../src/compile/problem.ts';
import { FATES } from '../../src/domain/vocabulary.ts';

export const TODAY = '2026-11-22';

/** A place in a file, dots between the steps, and what to put there: undefined takes it out. */
export type Change = [file: string, at: string, to: unknown];

export const words = (en: string) => ({ zh: `中${en}`, en, ru: `р${en}` });

const step = (...phrases: string[]) => ({ label: words('step'), rule: words('rule'), phrases });

const status = (value: string, date: string, more: object = {}) => ({
  id: `status-${date}`,
  kind: 'status',
  date,
  value,
  source: 'gazette',
  ...more,
});

export function segment(
  id: string,
  mode: string,
  country: string | null,
  coordinates: number[][],
  more: object = {},
) {
  return {
    type: 'Feature',
    properties: {
      id,
      name: words(id),
      mode,
      country,
      alignment: 'traced',
      accuracy_km: 1,
      sources: ['survey'],
      ...more,
    },
    geometry: { type: 'LineString', coordinates },
  };
}

export function route(name: string, claims: object[], features: object[]) {
  return {
    type: 'FeatureCollection',
    name: words(name),
    short: words(name),
    summary: words(name),
    sectors: ['transport'],
    searched: '2026-11',
    claims,
    features,
  };
}

function place(name: string, kind: string, geometry: object) {
  const facts = {
    kind,
    country: 'kg',
    rank: 1,
    accuracy_km: 1,
    basis: 'border',
    searched: '2026-11',
    claims: [],
  };
  return {
    type: 'Feature',
    properties: {
      name: words(name),
      summary: words(name),
      sectors: ['transport'],
      routes: ['railway'],
      sources: ['survey'],
      ...facts,
    },
    geometry,
  };
}

export function text(title: string, order: number, passages: ({ id: string } & Record<string, unknown>)[]) {
  return {
    summit: 'summit',
    order,
    title: words(`The ${title}`),
    short: words(title),
    date: '2023-05-19',
    furniture: ['▲'],
    source: 'gazette',
    digest: '',
    passages: passages.map((passage) => ({ label: words(`part ${passage.id}`), ...passage })),
  };
}

/** What a source says became of a promise. */
export function fate(value: string, date: string, more: object = {}) {
  return {
    id: `fate-${date}`,
    kind: 'fate',
    date,
    value,
    countries: ['kg'],
    text: words('Works began.'),
    source: 'gazette',
    added: '2026-11-20',
    ...more,
  };
}

export function thread(commitments: string[], claims: object[]) {
  return { commitments, searched: [{ date: '2026-11-20', words: ['railway'] }], claims };
}

export const translated = (en: string) => ({ en, ru: `р${en}` });

/** A whole geodata folder, as small as it can be and without a fault; a new one for each call. */
function folder(): Record<string, unknown> {
  return {
    'edition.json': { version: '2026.11', date: '2026-11-22', changes: [words('All is new.')] },
    'summits.json': [
      { id: 'summit', begins: '2023-05-18', name: words('Summit'), about: words('They met.') },
    ],
    'sectors.json': ['transport', 'energy'].map((id) => ({
      id,
      label: words(id),
      icon: 'flame',
      colour: { light: '#a8321f', dark: '#ff9180' },
    })),
    'sources.json': {
      gazette: { title: 'The Gazette', grade: 'official' },
      survey: { title: 'The Survey', grade: 'open-data' },
    },
    'unplaced.json': {
      mechanism: words('A mechanism has no seat.'),
    },
    'regions.json': [
      { id: 'kg', kind: 'country', name: words('Kyrgyzstan') },
      { id: 'south-asia', kind: 'region', name: words('South Asia'), undrawn: words('Too wide.') },
      { id: 'south-east-asia', kind: 'region', name: words('South-East Asia'), undrawn: words('Too wide.') },
    ],
    'gazetteer.json': [
      { zh: '中吉乌铁路', routes: ['railway'] },
      { zh: '现有口岸', manner: 'means', places: ['crossing'] },
      { zh: '中欧班列', routes: ['express'] },
      { zh: '南亚', regions: ['south-asia'], inside: [{ zh: '东南亚', reason: 'another region' }] },
      { zh: '东南亚', regions: ['south-east-asia'] },
      {
        zh: '中国－中亚天然气管道',
        routes: ['pipeline'],
        inside: [{ zh: '中国－中亚天然气管道D线', reason: 'another line' }],
      },
      { zh: '中国－中亚天然气管道D线', reason: 'has no file here' },
      { zh: '伊塞克湖', places: ['lake'] },
      { zh: '吉尔吉斯斯坦', regions: ['kg'] },
    ],
    'glossary.json': [],
    'lookalikes.json': [],
    'firmness.json': {
      study: step(),
      support: step('支持'),
      advance: step('加快推进'),
      undertake: step('开工', '成立'),
      done: step(),
    },
    'codings.json': {
      wording: {
        day: '2024-01-01',
        manner: words('from the rule alone'),
        manuals: ['gazette'],
        values: {},
        mended: {},
        settled: {},
      },
      fates: {
        day: '2024-01-01',
        manner: words('from the rule alone'),
        manuals: [],
        values: {},
        mended: {},
        settled: {},
      },
    },
    'fates.json': {
      scale: Object.fromEntries(FATES.map((fate) => [fate, { label: words(fate), rule: words('rule') }])),
      intent: { zh: ['拟'], en: ['plans to'], ru: ['планирует'] },
    },
    'sites.json': {},
    'threads/start.json': thread(['outcomes.1'], [fate('held', '2024-12-27')]),
    'threads/mechanism.json': thread(['outcomes.2'], []),
    'texts/speech.json': text('Speech', 1, [
      {
        id: '1',
        kind: 'paragraph',
        zh: '我们要加快推进中吉乌铁路建设，支持现有口岸发展。中欧班列通向南亚和东南亚。',
        ...translated('We shall build.'),
        commitments: [
          {
            key: 'a',
            kind: 'pledge',
            quote: '加快推进中吉乌铁路建设',
            wording: ['加快推进'],
            sectors: ['transport'],
            ...translated('build it'),
          },
          {
            key: 'b',
            kind: 'pledge',
            quote: '支持现有口岸发展',
            wording: ['支持'],
            sectors: ['transport'],
            ...translated('develop the crossings'),
          },
        ],
      },
    ]),
    'texts/declaration.json': text('Declaration', 2, [
      {
        id: '1',
        kind: 'paragraph',
        zh: '中国－中亚天然气管道运行稳定；中国－中亚天然气管道D线应加快建设；各方保护吉尔吉斯斯坦的伊塞克湖。',
        ...translated('The line is steady.'),
      },
    ]),
    'texts/outcomes.json': text('Outcomes', 3, [
      {
        id: '1',
        kind: 'item',
        zh: '开工建设中吉乌铁路。',
        ...translated('Start to build.'),
        commitments: [
          {
            kind: 'pledge',
            quote: '开工建设中吉乌铁路',
            wording: ['开工'],
            sectors: ['transport', 'energy'],
            ...translated('start, “soon”'),
          },
        ],
      },
      {
        id: '2',
        kind: 'item',
        zh: '成立机制。',
        ...translated('Found a mechanism.'),
        commitments: [
          {
            kind: 'body',
            quote: '成立机制',
            wording: ['成立'],
            sectors: ['energy'],
            unplaced: 'mechanism',
            ...translated('found it'),
          },
        ],
      },
    ]),
    'routes/railway.geojson': route(
      'Railway',
      [
        status('planned', '2019'),
        status('construction', '2024-12-27'),
        { id: 'length-2024', kind: 'length', date: '2024', value: 112, unit: 'km', source: 'gazette' },
        {
          id: 'event-2025-01',
          kind: 'event',
          date: '2025-01',
          text: words('Tunnelling begins.'),
          source: 'gazette',
        },
      ],
      [
        segment(
          'china',
          'railway',
          'cn',
          [
            [75.4, 40],
            [75.2, 40.2],
            [75, 40.4],
          ],
          {
            points: [{ at: [75, 40.4], name: 'Border', basis: 'border', source: 'gazette' }],
          },
        ),
        segment('kyrgyzstan', 'railway', 'kg', [
          [75, 40.4],
          [74.8, 40.6],
          [74.6, 40.8],
        ]),
      ],
    ),
    'routes/express.geojson': route(
      'Express',
      [status('operating', '2016')],
      [
        segment('east', 'railway', 'cn', [
          [75.8, 39.6],
          [75.6, 39.8],
          [75.4, 40],
        ]),
        { type: 'Feature', properties: { id: 'west', shares: 'railway/china' }, geometry: null },
      ],
    ),
    'routes/pipeline.geojson': route(
      'Pipeline',
      [status('operating', '2009-12')],
      [
        segment('trunk', 'gas-pipeline', 'kg', [
          [74.6, 41],
          [74.4, 41.2],
          [74.2, 41.4],
        ]),
      ],
    ),
    'places/crossing.geojson': place('Crossing', 'crossing', { type: 'Point', coordinates: [75, 40.4] }),
    'places/lake.geojson': place('Lake', 'lake', {
      type: 'Polygon',
      coordinates: [
        [
          [76.2, 42.3],
          [78.3, 42.3],
          [78.3, 42.7],
          [76.2, 42.3],
        ],
      ],
    }),
  };
}

/** The files as they lie on the disk. A change at '' stands for the whole file, words as they are. */
export function filesOf(changes: Change[] = []): Map<string, string> {
  const files = folder();
  for (const [file, at, to] of changes) {
    if (at !== '') put(files[file], at.split('.'), to);
    else if (to === undefined) delete files[file];
    else files[file] = to;
  }
  return new Map(
    Object.entries(files).map(([file, content]) => {
      if (file.startsWith('texts/')) sign(content);
      return [file, typeof content === 'string' ? content : JSON.stringify(content, null, 2)];
    }),
  );
}

export function compiled(...changes: Change[]) {
  return compileAtlas(filesOf(changes), TODAY);
}

/** What a curator reads after the changes, but for line and column. */
export function complaints(changes: Change[]): string[] {
  return compiled(...changes).problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+ ›/, ' ›'));
}

function put(thing: unknown, [step = '', ...rest]: string[], to: unknown): void {
  const parent = thing as Record<string, unknown>;
  if (rest.length > 0) put(parent[step], rest, to);
  else if (to !== undefined) parent[step] = to;
  else if (Array.isArray(thing)) thing.splice(Number(step), 1);
  else delete parent[step];
}

/** Gives a text the digest of its own passages, unless a test has given it another. */
function sign(content: unknown): void {
  const file = content as { digest?: string; passages?: { zh: string }[] };
  if (file.digest === '' && file.passages) file.digest = digestOf(file.passages.map(({ zh }) => zh).join(''));
}
