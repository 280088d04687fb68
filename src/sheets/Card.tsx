import type { Localized, Target } from '../domain/atlas.ts';
import { DATA_LANGUAGES, type DataLanguage, SOURCE_LANGUAGE } from '../domain/languages.ts';
import type { StaticMap } from '../domain/staticMap.ts';
import { DrawnMap } from '../panels/drawn/DrawnMap.tsx';
import { paintOf } from '../panels/drawn/paint.ts';
import { tokens } from '../symbols/tokens.ts';
import { linesOf, shapesOf } from './letters.ts';

/** What a messenger shows of a page: 1200 × 630 px, names in all languages beside the map. */
export const CARD = { width: 1200, height: 630, map: 720, bar: 12 } as const;

/** The names as the texts have them come first. */
const ORDER: DataLanguage[] = [
  SOURCE_LANGUAGE,
  ...DATA_LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE),
];

/** Of the words: the edge they keep, the first base line, px. */
const EDGE = 48;
const TOP = 116;
const FOOT = 40;
const SIZES = { first: 44, other: 30, foot: 18 } as const;
const LINE = 1.28;
/** So many lines of one name are shown. */
const MOST_LINES = 4;

export function Card({
  names,
  drawing,
  chosen,
  foot,
}: {
  names: Localized;
  drawing?: StaticMap;
  chosen?: Target;
  foot: string;
}) {
  const { ui } = tokens.light;
  const width = (drawing ? CARD.width - CARD.map : CARD.width) - 2 * EDGE;
  let y = TOP;
  const words = ORDER.flatMap((language, index) => {
    const size = index === 0 ? SIZES.first : SIZES.other;
    const weight = index === 0 ? 600 : 400;
    const lines = linesOf(names[language], size, weight, width).slice(0, MOST_LINES);
    const drawn = lines.map((line) => {
      const shape = { d: shapesOf(line, size, weight).d, y, fill: index === 0 ? ui.ink : ui.muted };
      y += size * LINE;
      return shape;
    });
    y += SIZES.other / 2;
    return drawn;
  });
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a PNG, whose page has the words.
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
    >
      <rect width={CARD.width} height={CARD.height} fill={ui.paper} />
      <rect width={CARD.width} height={CARD.bar} fill={ui.accent} />
      {words.map(({ d, y: top, fill }) => (
        <path key={top} d={d} fill={fill} transform={`translate(${EDGE} ${top})`} />
      ))}
      <path
        d={shapesOf(foot, SIZES.foot, 600).d}
        fill={ui.accent}
        transform={`translate(${EDGE} ${CARD.height - FOOT})`}
      />
      {drawing && (
        <g transform={`translate(${CARD.width - CARD.map} ${CARD.bar})`}>
          <DrawnMap
            drawing={drawing}
            paint={paintOf(tokens.light)}
            chosen={chosen}
            label=""
            nameOf={() => ''}
            accountOf={() => ''}
            link={(target, content) => <g key={`${target.kind}/${target.id}`}>{content}</g>}
          />
        </g>
      )}
    </svg>
  );
}
