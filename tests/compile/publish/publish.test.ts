import { expect, test } from 'vitest';
import { publish } from '../../../src/compile/publish/publish.ts';
import { type Change, compiled, fate, thread } from '../fixture.ts';

function published(name: string, ...changes: Change[]): string {
  return publish(compiled(...changes)).get(name) ?? '';
}

test('routes: one Feature a segment, with what a map or GDAL reads', () => {
  const { features } = JSON.parse(published('routes.geojson'));
  expect(
    features.map(({ properties }: GeoJSON.Feature) => `${properties?.route}/${properties?.segment}`),
  ).toEqual(['railway/china', 'railway/kyrgyzstan', 'express/east', 'express/west', 'pipeline/trunk']);
  expect(features[0]).toEqual({
    type: 'Feature',
    properties: {
      route: 'railway',
      segment: 'china',
      name_zh: '中Railway',
      name_en: 'Railway',
      name_ru: 'рRailway',
      short_zh: '中Railway',
      short_en: 'Railway',
      short_ru: 'рRailway',
      mode: 'railway',
      status: 'construction',
      status_date: '2024-12-27',
      alignment: 'traced',
      accuracy_km: 1,
      length_km: 56,
      country: 'cn',
      sectors: ['transport'],
      offset: 0.5,
    },
    geometry: {
      type: 'LineString',
      coordinates: [
        [75.4, 40],
        [75.2, 40.2],
        [75, 40.4],
      ],
    },
  });
});

test('the map draws one line where nothing changes; where it is shared, for each of the routes', () => {
  const { features } = JSON.parse(published('lines.geojson'));
  expect(features.map(({ properties }: GeoJSON.Feature) => properties)).toEqual([
    {
      route: 'railway',
      mode: 'railway',
      status: 'construction',
      alignment: 'traced',
      services: 'express railway',
      band: true,
      segments: ['china'],
      starts: [0],
    },
    expect.objectContaining({ route: 'railway', segments: ['kyrgyzstan'], band: true }),
    expect.objectContaining({ route: 'railway', segments: ['kyrgyzstan'] }),
    expect.objectContaining({ route: 'express', segments: ['east'] }),
    expect.objectContaining({ route: 'express', segments: ['east'], band: true }),
    expect.objectContaining({ route: 'express', services: 'express railway', segments: ['west'] }),
    expect.objectContaining({ route: 'pipeline', segments: ['trunk'] }),
  ]);
});

test('the lines of the small scales are the same, with fewer points and no words', () => {
  const bend = [
    [75.4, 40],
    [75.2, 40.201],
    [75, 40.4],
  ];
  const change: Change = ['routes/railway.geojson', 'features.0.geometry.coordinates', bend];
  const [fine] = JSON.parse(published('lines.geojson', change)).features;
  const [far] = JSON.parse(published('lines-far.geojson', change)).features;
  expect(fine.geometry.coordinates).toEqual(bend);
  expect(far.geometry.coordinates).toEqual([bend[0], bend[2]]);
  expect(far.properties).toEqual({
    route: 'railway',
    mode: 'railway',
    status: 'construction',
    alignment: 'traced',
    services: 'express railway',
  });
});

test('routes on one line stand side by side around it, the others in its middle', () => {
  const { features } = JSON.parse(published('routes.geojson'));
  expect(features.map(({ properties }: GeoJSON.Feature) => properties?.offset)).toEqual([0.5, 0, 0, -0.5, 0]);
});

test('a schematic line stands off the line that it would hide', () => {
  const along: Change[] = [
    [
      'routes/pipeline.geojson',
      'features.0.geometry.coordinates',
      [
        [75, 40.41],
        [74.8, 40.61],
        [74.6, 40.81],
      ],
    ],
    ['routes/pipeline.geojson', 'features.0.properties.accuracy_km', 30],
  ];
  const lane = (alignment: string) => {
    const changes: Change[] = [
      ...along,
      ['routes/pipeline.geojson', 'features.0.properties.alignment', alignment],
    ];
    return JSON.parse(published('routes.geojson', ...changes)).features.at(-1).properties.offset;
  };
  expect(lane('schematic')).toBe(1);
  expect(lane('known-points')).toBe(0);
});

test('places: points and areas', () => {
  const { features } = JSON.parse(published('places.geojson'));
  expect(
    features.map(({ properties, geometry }: GeoJSON.Feature) => [
      properties?.place,
      properties?.name_en,
      properties?.kind,
      geometry.type,
    ]),
  ).toEqual([
    ['crossing', 'Crossing', 'crossing', 'Point'],
    ['lake', 'Lake', 'lake', 'Polygon'],
  ]);
});

test('texts: in the order of the summit, passages in the order of the text', () => {
  const texts = JSON.parse(published('texts.json'));
  expect(
    texts.map(({ id, passages }: { id: string; passages: { id: string }[] }) => [
      id,
      ...passages.map((passage) => passage.id),
    ]),
  ).toEqual([
    ['speech', 'speech.1'],
    ['declaration', 'declaration.1'],
    ['outcomes', 'outcomes.1', 'outcomes.2'],
  ]);
  expect(texts[0]).toMatchObject({ title_zh: '中The Speech', title_en: 'The Speech', date: '2023-05-19' });
});

test('commitments: each with its quote, its ties or its reason in words', () => {
  const commitments = JSON.parse(published('commitments.json'));
  expect(commitments[0]).toEqual({
    id: 'speech.1a',
    text: 'speech',
    passage: 'speech.1',
    kind: 'pledge',
    quote_zh: '加快推进中吉乌铁路建设',
    en: 'build it',
    ru: 'рbuild it',
    wording_zh: ['加快推进'],
    governing_zh: '',
    firmness: 'advance',
    sectors: ['transport'],
    routes: ['railway'],
    places: [],
    unplaced_reason: '',
  });
  expect(commitments[3]).toMatchObject({ id: 'outcomes.2', unplaced_reason: 'A mechanism has no seat.' });
});

test('commitments as CSV: lists by semicolons; commas, quotes and line ends within quotes', () => {
  const lines = published('commitments.csv', [
    'texts/speech.json',
    'passages.0.commitments.1.en',
    'one,\ntwo',
  ]).split('\r\n');
  expect(lines).toEqual([
    'id,text,passage,kind,quote_zh,en,ru,wording_zh,governing_zh,firmness,sectors,routes,places,unplaced_reason',
    'speech.1a,speech,speech.1,pledge,加快推进中吉乌铁路建设,build it,рbuild it,加快推进,,advance,transport,railway,,',
    'speech.1b,speech,speech.1,pledge,支持现有口岸发展,"one,\ntwo",рdevelop the crossings,支持,,support,transport,,crossing,',
    'outcomes.1,outcomes,outcomes.1,pledge,开工建设中吉乌铁路,"start, “soon”","рstart, “soon”",开工,,undertake,transport;energy,railway,,',
    'outcomes.2,outcomes,outcomes.2,body,成立机制,found it,рfound it,成立,,undertake,energy,,,A mechanism has no seat.',
    '',
  ]);
});

test('mentions: exact characters and the one thing that they name, a country by that word', () => {
  const mentions = JSON.parse(published('mentions.json'));
  expect(mentions[0]).toEqual({
    passage: 'speech.1',
    start: 7,
    end: 12,
    quote: '中吉乌铁路',
    manner: 'names',
    route: 'railway',
  });
  expect(mentions).toContainEqual(
    expect.objectContaining({ quote: '现有口岸', manner: 'means', place: 'crossing' }),
  );
  expect(mentions).toContainEqual(expect.objectContaining({ quote: '东南亚', region: 'south-east-asia' }));
  expect(mentions).toContainEqual(expect.objectContaining({ quote: '吉尔吉斯斯坦', country: 'kg' }));
});

const AIM: Change = [
  'threads/aim.json',
  '',
  thread(
    ['speech.1a', 'speech.1b'],
    [
      fate('under-way', '2025-06', {
        countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
        by_format: true,
        commitments: ['speech.1b'],
      }),
      fate('repeated', '2026-01', { countries: [] }),
    ],
  ),
];

test('threads: one a promise, with the fate that its newest act gives it', () => {
  const threads = JSON.parse(published('threads.json', AIM));
  expect(threads.map(({ thread, fate, date }: Record<string, string>) => [thread, fate, date])).toEqual([
    ['start', 'held', '2024-12-27'],
    ['mechanism', 'none-found', ''],
    ['aim', 'under-way', '2025-06'],
  ]);
  expect(threads[0].searched).toEqual([{ date: '2026-11-20', words: ['railway'] }]);
});

test('fates: one row a piece of evidence, of what it speaks and on what its countries rest', () => {
  const rows = JSON.parse(published('fates.json', AIM));
  expect(
    rows.map(({ id, commitments, countries_basis }: Record<string, unknown>) => [
      id,
      commitments,
      countries_basis,
    ]),
  ).toEqual([
    ['start/fate-2024-12-27', ['outcomes.1'], 'named'],
    ['aim/fate-2026-01', ['speech.1a', 'speech.1b'], 'none'],
    ['aim/fate-2025-06', ['speech.1b'], 'format'],
  ]);
  expect(published('fates.csv', AIM).split('\r\n')[3]).toBe(
    'aim/fate-2025-06,aim,speech.1b,under-way,2025-06,kz;kg;tj;tm;uz,format,Works began.,中Works began.,рWorks began.,,gazette,The Gazette,,official,2026-11-20',
  );
});

test('what only the ledger reads is in no file of the map', () => {
  expect(Object.keys(JSON.parse(published('ledger.json', AIM)))).toEqual([
    'threads',
    'scale',
    'sites',
    'sources',
  ]);
  expect(published('opening.json', AIM) + published('atlas.json', AIM)).not.toContain('Works began.');
});

test('the feed of changes: one entry a claim, under names that no later claim changes', async () => {
  const more: Change = [
    'threads/more.json',
    '',
    thread(['speech.1a'], [fate('repeated', '2026-02', { added: '2026-11-22' })]),
  ];
  const unsafe: Change = ['routes/railway.geojson', 'claims.3.text.en', 'Ends < begins & so'];
  const feed = (...changes: Change[]) => parse(published('changes.atom', ...changes));
  const [before, after] = [feed(), feed(more, unsafe)];
  expect(before.map(({ title }) => title)).toEqual([
    '2025-01, Railway: event',
    '2024-12-27, Railway: status construction',
    '2024, Railway: length 112 km',
    '2019, Railway: status planned',
    '2016, Express: status operating',
    '2009-12, Pipeline: status operating',
    // Entered before the first edition was.
    '2024-12-27, Outcomes, part 1: held',
  ]);
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  expect(after[0]).toMatchObject({
    title: '2026-02, Speech, part 1: repeated',
    updated: '2026-11-22T00:00:00Z',
  });
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  expect(published('changes.atom', unsafe)).toContain('Ends &lt; begins &amp; so');
  for (const { id } of after)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

  function parse(xml: string) {
    return xml
      .split('<entry>')
      .slice(1)
      .map((entry) => ({
        id: inside(entry, 'id'),
        title: inside(entry, 'title'),
        updated: inside(entry, 'updated'),
      }));
  }
  function inside(entry: string, tag: string): string {
    return new RegExp(`<${tag}>(.*?)</${tag}>`).exec(entry)?.[1] ?? '';
  }
});

test('countries: a shape for each that the texts speak of, as the ground has it', () => {
  const { features } = JSON.parse(published('countries.geojson'));
  const named = JSON.parse(published('opening.json')).regions.filter(
    ({ kind }: { kind: string }) => kind === 'country',
  );
  expect(features.map(({ properties }: GeoJSON.Feature) => properties?.region)).toEqual(
    named.map(({ id }: { id: string }) => id),
  );
});
