import { foldersToKML } from '@placemarkio/tokml';
import { DATA_LANGUAGES, SOURCE_LANGUAGE } from '../domain/languages.ts';
import { segmentKey } from '../domain/segments.ts';
import { MODES } from '../domain/vocabulary.ts';
import { takeWordsIn } from '../i18n/take.ts';
import { COLON } from '../i18n/typography.ts';
import { tokens } from '../symbols/tokens.ts';
import { metadataOf } from './metadata.ts';
import { claimLine, TABLES, tiedTo } from './tables.ts';
import type { Taken } from './taken.ts';

type Placemark = GeoJSON.Feature<GeoJSON.Geometry | null>;
type Folder = {
  type: 'folder';
  meta: { name: string; description?: string };
  children: (Folder | Placemark)[];
};

/** Of a line, px. */
const WIDTH = 3;

/**
 * Folders of routes, places and commitments; names in the reader's language, and in each balloon the names, quotes,
 * translations and claims with their sources. A commitment has no geometry.
 */
export function kml(taken: Taken): string {
  const { language, atlas, routes, places, commitments, shapes } = taken;
  const words = takeWordsIn(language);
  const { title, citation, counts, licence } = metadataOf(taken);
  const folder = (meta: Folder['meta'], children: Folder['children']): Folder => ({
    type: 'folder',
    meta,
    children,
  });
  const placemark = (
    id: string,
    properties: Record<string, unknown>,
    geometry: GeoJSON.Geometry | null | undefined,
  ) => ({
    type: 'Feature' as const,
    id: id.replace(/[^\w.-]/g, '_'),
    properties,
    geometry: geometry ?? null,
  });
  const quoted = (thing: { id: string }) =>
    tiedTo(taken, thing).flatMap((commitment) => quoteOf(taken, commitment));

  const lines = routes.flatMap((route) =>
    route.segments.map((segment) => {
      const key = segmentKey(route.id, segment.id);
      return placemark(
        key,
        {
          mode: segment.mode,
          name: route.name[language] + COLON[language] + segment.name[language],
          description: [
            ...DATA_LANGUAGES.map((other) => route.name[other]),
            ...quoted(route),
            ...route.claims.map((claim) => claimLine(taken, claim)),
            taken.linkOf({ kind: 'route', id: route.id }),
          ].join('\n'),
          route: route.id,
          segment: segment.id,
          status: segment.status.value,
          status_date: segment.status.date,
          alignment: segment.alignment,
          accuracy_km: segment.accuracyKm,
        },
        shapes.segments.get(key),
      );
    }),
  );
  const spots = places.map((place) =>
    placemark(
      place.id,
      {
        name: place.name[language],
        description: [
          ...DATA_LANGUAGES.map((other) => place.name[other]),
          ...quoted(place),
          ...place.claims.map((claim) => claimLine(taken, claim)),
          taken.linkOf({ kind: 'place', id: place.id }),
        ].join('\n'),
        place: place.id,
        kind: place.kind,
        accuracy_km: place.accuracyKm,
      },
      shapes.places.get(place.id),
    ),
  );
  const rows = new Map(TABLES.commitments(taken).map((row) => [row.id, row]));
  const promises = commitments.map((commitment) => {
    const { id, text, passage, routes, places } = commitment;
    const row = rows.get(id);
    return placemark(
      id,
      {
        name: `${atlas.textById.get(text)?.short[language]}, ${atlas.passageHeadById.get(passage)?.label[language]}`,
        description: [...quoteOf(taken, commitment), row?.evidence, row?.link].filter(Boolean).join('\n'),
        commitment: id,
        passage,
        fate: row?.fate ?? '',
        routes: routes.join(';'),
        places: places.join(';'),
      },
      null,
    );
  });
  const about = [citation, words.counts(counts.routes, counts.places, counts.commitments), licence];
  const whole = folder(
    { name: `${title}, ${atlas.edition.version}`, description: about.join('\n') },
    [
      folder({ name: words.tables.routes }, lines),
      folder({ name: words.tables.places }, spots),
      folder({ name: words.tables.commitments }, promises),
    ].filter(({ children }) => children.length > 0),
  );
  return styled(
    `<?xml version="1.0" encoding="UTF-8"?>\n${foldersToKML({ type: 'root', children: [whole] })}`,
  );
}

function quoteOf({ language }: Taken, commitment: Taken['commitments'][number]): string[] {
  const { quote } = commitment;
  return language === SOURCE_LANGUAGE ? [`“${quote}”`] : [`“${quote}”`, `— ${commitment[language]}`];
}

/** The library writes no styles: each line is given that of its mode, which is the first of its facts. */
function styled(document: string): string {
  const styles = MODES.map((mode) => {
    const [red, green, blue] = [1, 3, 5].map((at) => tokens.light.mode[mode].slice(at, at + 2));
    return `<Style id="${mode}"><LineStyle><color>ff${blue}${green}${red}</color><width>${WIDTH}</width></LineStyle></Style>`;
  });
  return document
    .replace('<Document>', `<Document>\n${styles.join('\n')}`)
    .replace(
      /<ExtendedData>(\s*<Data name="mode"><value>([a-z-]+)<\/value><\/Data>)/g,
      '<styleUrl>#$2</styleUrl><ExtendedData>$1',
    );
}
