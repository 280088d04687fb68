import { FIRMNESS, type Firmness } from '../../domain/vocabulary.ts';
import { changeView } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { FirmnessMark } from '../parts/FirmnessMark.tsx';
import '../../styles/chips.css';

/** The steps of firmness, each with how many commitments it would leave. */
export function FirmnessFilter({ counts }: { counts: Partial<Record<Firmness, number>> }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, say } = useWords();
  const chosen = useAtlasState((state) => state.view.firmness);
  return (
    <Choices
      className="kinds firmness-steps"
      optionClass="sector"
      label={words.firmnessLabel}
      multiple
      options={FIRMNESS.map((step) => ({
        value: step,
        content: (
          <>
            <FirmnessMark firmness={step} />
            {say(atlas.firmness[step].label)} <span className="count">{counts[step]}</span>
          </>
        ),
      }))}
      chosen={chosen}
      onChange={(next) => changeView(store, { firmness: next })}
    />
  );
}
