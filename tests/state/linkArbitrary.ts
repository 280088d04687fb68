import fc from 'fast-check';

/** What a link may name that is there. */
export type Known = Record<'route' | 'place' | 'region' | 'commitment' | 'passage' | 'sector', string[]>;

const JUNK = [
  '',
  '0',
  '-1',
  '1e9',
  '%',
  '%E0%A4%A',
  '\u0000',
  '__proto__',
  'constructor',
  ',,',
  '中',
  'a b',
  '"<b>',
];

/** A query and a hash at random: parameters that are ours with values that are, that nearly are and that are none. */
export function linkArbitrary(known: Known, words: Record<string, readonly string[]>): fc.Arbitrary<string> {
  const targets = (['route', 'place', 'region'] as const).flatMap((kind) =>
    known[kind].map((id) => `${kind}/${id}`),
  );
  const values: Record<string, readonly string[]> = {
    ...words,
    route: known.route,
    place: known.place,
    region: known.region,
    commitment: [...known.commitment, ...known.passage],
    passage: [...known.passage, ...known.commitment],
    sectors: known.sector,
    strip: known.route,
    of: targets,
    at: ['1', '2', '3', '999'],
    q: ['gas', '铁路', 'Актау', 'article 7', '"', '第七条'],
    year: ['2013', '2019', '2024', '2999'],
  };
  const spoilt = fc.oneof(
    fc.constantFrom(...JUNK),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const parameter = fc.constantFrom(...Object.keys(values)).chain((name) => {
    const one = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(values[name] ?? [])) },
      { weight: 2, arbitrary: spoilt },
    );
    return fc.tuple(
      fc.constant(name),
      fc.array(one, { minLength: 1, maxLength: 3 }).map((some) => some.join(',')),
    );
  });
  const foreign = fc.tuple(fc.constantFrom('fbclid', 'utm_source', 'from', ''), fc.string({ maxLength: 8 }));
  const query = fc
    .array(fc.oneof({ weight: 6, arbitrary: parameter }, { weight: 1, arbitrary: foreign }), { maxLength: 6 })
    .chain((pairs) =>
      // Encoded as it should be, or as people and programs do it.
      fc
        .boolean()
        .map((isSound) =>
          pairs.map(([name, value]) => `${name}=${isSound ? encodeURIComponent(value) : value}`),
        ),
    )
    .map((pairs) => `?${pairs.join('&')}`);
  const number = fc.oneof(fc.double(), fc.constantFrom('NaN', '', 'x', '1e400'));
  const hash = fc.oneof(
    fc.constant(''),
    fc.tuple(number, number, number).map((camera) => `#map=${camera.join('/')}`),
    fc.string({ maxLength: 10 }).map((junk) => `#${junk}`),
  );
  return fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: query },
        { weight: 1, arbitrary: fc.string().map((junk) => `?${junk}`) },
      ),
      hash,
    )
    .map((parts) => parts.join(''));
}
