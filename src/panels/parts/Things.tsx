import type { ReactNode } from 'react';
import type { PlaceHead, Region, RouteHead, Target } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { isPlace, isRoute } from '../../domain/lookup.ts';
import { iconDrawing } from '../../symbols/icons.ts';
import { modeSwatch } from '../../symbols/modeSwatch.ts';
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
