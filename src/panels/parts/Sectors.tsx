import type { CSSProperties } from 'react';
import type { Sector } from '../../domain/atlas.ts';
import { useSetting, useWords } from './context.ts';
import { SECTOR_SIGNS } from './icons.ts';
import '../../styles/chips.css';
import '../../styles/sectors.css';

/** The sector's sign in its colour, light or dark as the page is. */
export function SectorSign({ sector, size = 15 }: { sector: Sector; size?: number }) {
  const Sign = SECTOR_SIGNS[sector.icon];
  return <Sign className="sector-sign" size={size} aria-hidden="true" style={sectorColours(sector)} />;
}

/** The sectors of a commitment, by sign and name. */
export function SectorChips({ ids }: { ids: string[] }) {
  const { atlas } = useSetting();
  const { say } = useWords();
  return (
    <ul className="chips">
      {ids.map((id) => {
        const sector = atlas.sectorById.get(id);
        return (
          sector && (
            <li key={id} className="chip">
              <SectorSign sector={sector} size={13} />
              {say(sector.label)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function sectorColours({ colour }: Sector): CSSProperties {
  return { '--sector-light': colour.light, '--sector-dark': colour.dark } as CSSProperties;
}
