import { MODES } from '../../domain/vocabulary.ts';
import type { Tokens } from '../../symbols/tokens.ts';
import type { Paint } from './DrawnMap.tsx';

/** The colours of a drawing as they are, for where no sheet of styles is. */
export function paintOf({ map, mode, ui }: Tokens): Paint {
  return {
    water: { fill: map.water },
    land: { fill: map.land, stroke: map.shore },
    border: { stroke: map.border, strokeWidth: 0.8 },
    casing: { stroke: map.casing },
    place: { fill: map.placeHalo, stroke: map.place },
    area: { fill: map.waterLabel },
    name: { fill: ui.ink, stroke: map.halo },
    mode: Object.fromEntries(MODES.map((own) => [own, { stroke: mode[own] }])) as Paint['mode'],
  };
}
