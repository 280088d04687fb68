import { type CSSProperties, type ReactNode, useState } from 'react';
import type { PlaceHead, Region, RouteHead, Target } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { isPlace, isRoute, targetKey, targetOf } from '../../domain/lookup.ts';
import { iconDrawing } from '../../symbols/icons.ts';
import { modeSwatch } from '../../symbols/swatches.ts';
import { useSetting, useTheme, useWords } from './context.ts';
import { OpenLink } from './OpenLink.tsx';
import { Picture } from './Picture.tsx';

/** A route, a place, or what is named and not drawn, as far as a row shows it. */
export type Thing = RouteHead | PlaceHead | Region;

/** The sign of a thing as the map draws it, a route's in the rhythm of the status that most of it has. */
export function ThingSign({ thing }: { thing: Thing }) {
  const theme = useTheme();
  const [mode] = isRoute(thing) ? thing.modes : [];
  const icon = isPlace(thing) ? thing.kind : undefined;
  const [most] = isRoute(thing) ? thing.statuses : [];
  const drawing = mode ? modeSwatch(mode, theme, most?.value) : icon && iconDrawing(icon, theme);
  return <span className="thing-sign">{drawing && <Picture drawing={drawing} />}</span>;
}

/** The colour that marks a thing's name in the texts: its mode's. */
export function markColour(thing: Thing | undefined): CSSProperties {
  const mode = thing && isRoute(thing) ? thing.modes[0] : undefined;
  return { '--mark-ink': mode ? `var(--mode-${mode})` : 'var(--accent)' } as CSSProperties;
}

/** Has the map light what the pointer or the focus is on. */
export function usePointing(target: Target) {
  const { store } = useSetting();
  const point = () => store.setState({ hover: target });
  const leave = () => store.setState({ hover: null });
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}

/** A row that opens a thing; its children say more of it. */
export function ThingRow({
  target,
  thing,
  children,
}: {
  target: Target;
  thing: Thing;
  children?: ReactNode;
}) {
  const { say, spoken } = useWords();
  return (
    <OpenLink selection={target} className="row row-thing" {...usePointing(target)} data-thing={thing.id}>
      <ThingSign thing={thing} />
      <span className="row-name" translate="no">
        {say(thing.name)}
      </span>
      {spoken !== SOURCE_LANGUAGE && (
        <span className="row-zh" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
          {('short' in thing ? thing.short : thing.name)[SOURCE_LANGUAGE]}
        </span>
      )}
      {children}
    </OpenLink>
  );
}

/** So many chips stand unfolded. */
const UNFOLDED = 6;

/** Links to routes, places and named corridors; pointing at one shows it on the map. */
export function ThingLinks({
  targets,
  label,
  isFolded = false,
}: {
  targets: Target[];
  label: string;
  /** Only the first few are seen until the rest is asked for. */
  isFolded?: boolean;
}) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(!isFolded);
  if (targets.length === 0) return null;
  const rest = isOpen ? 0 : targets.length - UNFOLDED;
  return (
    <div className="things">
      <h3 className="small-title">{label}</h3>
      <ul className="chips">
        {targets.map((target, index) => (
          <li key={targetKey(target)} hidden={rest > 0 && index >= UNFOLDED}>
            <ThingChip target={target} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="link-button" onClick={() => setOpen(true)}>
              {words.moreThings(rest)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function ThingChip({ target }: { target: Target }) {
  const { atlas } = useSetting();
  const { say } = useWords();
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  return (
    thing && (
      <OpenLink selection={target} className="chip chip-link" {...pointing}>
        <ThingSign thing={thing} />
        <span translate="no">{say('short' in thing ? thing.short : thing.name)}</span>
      </OpenLink>
    )
  );
}
