import type { CSSProperties } from 'react';
import type { Place, Region, Route, Target } from '../../domain/atlas.ts';
import { boundsOfTargets } from '../../domain/emphasis.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { PLACE_ICONS } from '../../layers/places.ts';
import { select } from '../../state/store.ts';
import { iconSvg } from '../../symbols/icons.ts';
import { modeSample } from '../../symbols/swatches.ts';
import type { Theme } from '../../symbols/tokens.ts';
import { resolveTheme } from '../../theme.ts';
import { useAtlasState, useSetting, useWords } from './context.ts';

export function isRoute(thing: Route | Place | Region): thing is Route {
  return 'modes' in thing;
}

export function isPlace(thing: Route | Place | Region): thing is Place {
  return 'rank' in thing;
}

export function useTheme(): Theme {
  return resolveTheme(useAtlasState((state) => state.theme));
}

/** An SVG that only illustrates the words beside it. */
export function Picture({ svg }: { svg: string }) {
  return <img alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
}

/** The sign of a thing as the map draws it. */
export function ThingSign({ thing }: { thing: Route | Place | Region }) {
  const theme = useTheme();
  const [mode] = isRoute(thing) ? thing.modes : [];
  const icon = isPlace(thing) ? PLACE_ICONS[thing.kind] : undefined;
  const svg = mode ? modeSample(mode, theme) : icon ? iconSvg(icon, theme) : '';
  return <span className="thing-sign">{svg && <Picture svg={svg} />}</span>;
}

/** The colour that marks a thing's name in the texts: its mode's. */
export function markColour(thing: Route | Place | Region | undefined): CSSProperties {
  const mode = thing && isRoute(thing) ? thing.modes[0] : undefined;
  return { '--mark-ink': mode ? `var(--mode-${mode})` : 'var(--accent)' } as CSSProperties;
}

/** Opens a thing, and has the map show it. */
export function useOpen(): (target: Target) => void {
  const { store, atlas } = useSetting();
  return (target) => select(store, target, boundsOfTargets(atlas, [target]));
}

/** Links to routes, places and named corridors; pointing at one shows it on the map. */
export function ThingLinks({ targets, label }: { targets: Target[]; label: string }) {
  const { store, atlas } = useSetting();
  const { language } = useWords();
  const open = useOpen();
  if (targets.length === 0) return null;
  const point = (target: Target | null) => store.setState({ hover: target });
  return (
    <div className="things">
      <h3 className="small-title">{label}</h3>
      <ul className="chips">
        {targets.map((target) => {
          const thing = targetOf(atlas, target);
          return (
            thing && (
              <li key={targetKey(target)}>
                <button
                  type="button"
                  className="chip chip-link"
                  onClick={() => open(target)}
                  onPointerEnter={() => point(target)}
                  onPointerLeave={() => point(null)}
                  onFocus={() => point(target)}
                  onBlur={() => point(null)}
                >
                  <ThingSign thing={thing} />
                  {'short' in thing ? thing.short[language] : thing.name[language]}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
