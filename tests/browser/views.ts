/** Of the map in those views, px; beside the panel, which is 416 px wide. */
export const MAP_SIZE = { width: 900, height: 600 };
export const WINDOW_SIZE = { width: MAP_SIZE.width + 416, height: MAP_SIZE.height };

/** The views that are looked at closely: their labels are read and their pictures kept. */
export const VIEWS = (['light', 'dark'] as const).flatMap((scheme) => [
  { name: 'the opening', file: `opening-${scheme}`, scheme, query: '?lang=zh' },
  {
    name: 'Fergana to Kashgar',
    file: `fergana-kashgar-${scheme}`,
    scheme,
    query: '?lang=zh#map=6.2/40.2/73.5',
  },
  { name: 'the Caspian', file: `caspian-${scheme}`, scheme, query: '?lang=zh#map=5.2/41.5/51.5' },
  { name: 'Khorgos', file: `khorgos-${scheme}`, scheme, query: '?lang=zh#map=8/44.3/80.4' },
  ...(scheme === 'light'
    ? [
        { name: 'the opening in English', file: 'opening-en', scheme, query: '?lang=en' },
        { name: 'the opening in Russian', file: 'opening-ru', scheme, query: '?lang=ru' },
      ]
    : []),
]);
