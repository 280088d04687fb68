import type { ReactNode } from 'react';
import type { Target } from '../domain/atlas.ts';
import { isRoute, targetOf } from '../domain/lookup.ts';
import type { StaticMap } from '../domain/staticMap.ts';
import { MODES } from '../domain/vocabulary.ts';
import { SHEET_WORDS } from '../i18n/sheets.ts';
import { DrawnMap, type Paint } from '../panels/drawn/DrawnMap.tsx';
import { useRouteAccount } from '../panels/drawn/routeAccount.ts';
import { useAtlas, useWords } from '../panels/parts/context.ts';
import { subjectOf } from './paths.ts';
import { usePage } from './setting.tsx';

/** Coloured by the sheet of styles, for both themes and for print. */
const CLASSES: Paint = {
  water: { className: 'water' },
  land: { className: 'land' },
  border: { className: 'border' },
  casing: { className: 'casing' },
  place: { className: 'place' },
  area: { className: 'area' },
  name: { className: 'name' },
  mode: Object.fromEntries(MODES.map((mode) => [mode, { className: `mode-${mode}` }])) as Paint['mode'],
};

/** Where the page's thing lies, with all else in reach as links to their pages. */
export function Locator({
  drawing,
  chosen,
  related,
}: {
  drawing: StaticMap;
  chosen?: Target;
  related?: Target[];
}) {
  const atlas = useAtlas();
  const { spoken, say } = useWords();
  const { to } = usePage();
  const own = SHEET_WORDS[spoken];
  const accountOf = useRouteAccount();
  const nameOf = (target: Target) => {
    const thing = targetOf(atlas, target);
    return thing ? say(isRoute(thing) ? thing.short : thing.name) : target.id;
  };
  const link = (target: Target, content: ReactNode) => {
    const subject = subjectOf(target);
    return (
      subject && (
        <a key={`${target.kind}/${target.id}`} href={to(subject)}>
          {content}
        </a>
      )
    );
  };
  const label = chosen ? own.mapOf(nameOf(chosen)) : own.mapOfAll;
  return (
    <figure className="locator">
      <div className="scroll">
        <DrawnMap
          {...{ drawing, chosen, label, nameOf, accountOf, link }}
          related={related ?? []}
          paint={CLASSES}
        />
      </div>
      <figcaption>{own.mapCredit}</figcaption>
    </figure>
  );
}
