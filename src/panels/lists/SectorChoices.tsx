import { changeView } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import '../../styles/chips.css';
import '../../styles/sectors.css';

/** The sectors, each with how many commitments it would leave, and how many things on the map. */
export function SectorChoices() {
  const { store, atlas } = useSetting();
  const { words, say, comma } = useWords();
  const sectors = useAtlasState((state) => state.view.sectors);
  const { sectorCounts, sectorThings } = useMatches();
  return (
    <div className="sector-choices">
      <p className="sector-heads" aria-hidden="true">
        <span>{words.listCommitments}</span> · <span>{words.liesHere}</span>
      </p>
      <Choices
        className="sectors"
        optionClass="sector"
        label={words.sectors}
        multiple
        options={atlas.sectors.map((sector) => {
          const [said, drawn] = [sectorCounts.get(sector.id) ?? 0, sectorThings.get(sector.id) ?? 0];
          return {
            value: sector.id,
            content: (
              <>
                <SectorSign sector={sector} />
                <span>{say(sector.label)}</span>
                <span className="counts" aria-hidden="true">
                  <span className="count">{said}</span> · <span className="count">{drawn}</span>
                </span>
                <span className="visually-hidden">
                  {words.commitmentCount(said) + comma + words.onMapCount(drawn)}
                </span>
              </>
            ),
          };
        })}
        chosen={sectors}
        onChange={(chosen) => changeView(store, { sectors: chosen })}
      />
    </div>
  );
}
