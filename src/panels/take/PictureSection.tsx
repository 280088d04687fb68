import Image from 'lucide-react/icons/image';
import { useState } from 'react';
import type { LegendKind } from '../../domain/legend.ts';
import { legendWordsIn } from '../../i18n/legend.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { formatDate } from '../../i18n/words.ts';
import { LEGEND_KINDS, legendRows } from '../../layers/legendItems.ts';
import { sharedLinkNow } from '../../state/sharedLink.ts';
import { labelOf } from '../legend/legendWords.ts';
import { useAtlas, useAtlasState, useTheme, useWords } from '../parts/context.ts';
import { LabelledSwitch } from '../parts/LabelledSwitch.tsx';
import { save } from '../parts/save.ts';
import { today, useCited } from './useCited.ts';
import { useFilterWords } from './useFilterWords.ts';

const RATIOS = ['1', '2', '3'] as const;
const FILE = 'corridor-atlas.png';

/** The map as a PNG that says what it shows, when and by which link. */
export function PictureSection() {
  const { language } = useWords();
  const own = takeWordsIn(language);
  const [ratio, setRatio] = useState<(typeof RATIOS)[number]>('2');
  const [told, setTold] = useState('');
  const drawMap = useAtlasState((state) => state.drawMap);
  const theme = useTheme();
  const wordsOf = usePictureWords();
  if (!drawMap) return <p className="note">{own.noMap}</p>;
  const take = async () => {
    setTold(own.drawing);
    try {
      const [picture, { composePicture }] = await Promise.all([
        drawMap(Number(ratio)),
        import('./composePicture.ts'),
      ]);
      const { png, width, height } = await composePicture(picture, wordsOf(picture.credits), theme);
      save(FILE, png, png.type);
      // A pixel may be lost to rounding.
      const isLowered = picture.ratio < Number(ratio) - 0.01;
      setTold(`${own.saved(FILE)} ${own.drawn(width, height, isLowered)}`);
    } catch (error) {
      console.error(error);
      setTold(own.failed);
    }
  };
  return (
    <section>
      <p className="note">{own.pictureHint}</p>
      <LabelledSwitch
        className="take-choice"
        label={own.size}
        options={RATIOS.map((value) => ({ value, content: `${value}×` }))}
        chosen={[ratio]}
        onChange={([next]) => next && setRatio(next)}
      />
      <button type="button" className="button" onClick={() => void take()}>
        <Image size={16} aria-hidden="true" /> {own.download('PNG')}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}

/** What stands around the map, in the reader's language. */
function usePictureWords() {
  const { edition } = useAtlas();
  const { words, language, colon } = useWords();
  const own = takeWordsIn(language);
  const ours = legendWordsIn(language);
  const theme = useTheme();
  const filters = useFilterWords();
  const [cited] = useCited();
  const chosen = [...(cited && cited.kind !== 'view' ? [cited.title] : []), ...filters];
  const year = useAtlasState((state) => state.view.year);
  const onScreen = useAtlasState((state) => state.onScreen);
  const titleOf = (kind: LegendKind) =>
    kind === 'status' && year !== null ? ours.statusIn(year) : ours.title[kind];
  return (credits: string) => {
    const rows = legendRows(theme, year !== null).filter(({ item }) => onScreen?.includes(item) ?? true);
    return {
      title: words.title,
      chosen: chosen.join(' · '),
      legend: LEGEND_KINDS.map((kind) => ({
        heading: titleOf(kind),
        rows: rows
          .filter((row) => row.kind === kind)
          .map((row) => ({ swatch: row.swatch, label: labelOf(row, words, ours) })),
      })).filter((part) => part.rows.length > 0),
      foot: [
        credits,
        ours.ground.border + colon + ours.borders.border,
        `${own.edition(edition.version, formatDate(edition.date, language))} · ${own.retrieved(formatDate(today(), language))}`,
        sharedLinkNow(),
      ],
    };
  };
}
