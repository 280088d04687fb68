/** Of the map in those views, px; beside the panel, which is 416 px wide. */
export const MAP_SIZE = { width: 900, height: 600 };
export const WINDOW_SIZE = { width: MAP_SIZE.width + 416, height: MAP_SIZE.height };

/** The views that are looked at closely: their labels are read and their pictures kept. */
export const VIEWS = [
  ...(['light', 'dark'] as const).flatMap((scheme) => [
    { name: 'the opening', file: `opening-${scheme}`, scheme, query: '?lang=zh' },
    {
      name: 'Fergana to Kashgar',
      file: `fergana-kashgar-${scheme}`,
      scheme,
      query: '?lang=zh#map=6.2/40.2/73.5',
    },
    { name: 'the Caspian', file: `caspian-${scheme}`, scheme, query: '?lang=zh#map=5.2/41.5/51.5' },
    { name: 'Khorgos', file: `khorgos-${scheme}`, scheme, query: '?lang=zh#map=8/44.3/80.4' },
  ]),
  ...(
    [
      ['the opening in English', 'opening-en', 'light', '?lang=en'],
      ['the opening in Russian', 'opening-ru', 'light', '?lang=ru'],
      ['the border at Khorgos', 'khorgos-border', 'light', '?lang=en#map=9/44.2/80.4'],
      ['the ports of Aktau and Kuryk', 'aktau', 'light', '?lang=ru#map=9/43.45/51.4'],
      ['the Pamir', 'pamir', 'light', '?lang=en#map=7/38.4/72.6'],
      ['Almaty', 'almaty', 'light', '?lang=zh#map=9/43.45/77.2'],
      [
        'a chosen lane over the Caspian',
        'caspian-chosen-dark',
        'dark',
        '?lang=en&route=trans-caspian-aktau#map=5.2/41.5/51.5',
      ],
      ['the year 2016', 'year-2016', 'light', '?lang=en&year=2016'],
    ] as const
  ).map(([name, file, scheme, query]) => ({ name, file, scheme, query })),
];
