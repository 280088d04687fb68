import type { RouteHead, Target } from '../../domain/atlas.ts';
import { isPlace, isRoute, targetKey } from '../../domain/lookup.ts';
import { formatMonth } from '../../i18n/words.ts';
import { useSetting, useWords } from '../parts/context.ts';
import type { Thing } from '../parts/Things.tsx';

/** What a row says of a thing: how long it is, what stands of it and since when, where it lies, how often it is named. */
export function RowFacts({ target, thing }: { target: Target; thing: Thing }) {
  const { atlas } = useSetting();
  const { words } = useWords();
  return (
    <>
      <span className="row-figures">
        {isRoute(thing) && <span>{words.km(Math.round(thing.lengthKm))} · </span>}
        {words.passageCount(atlas.passageCounts[targetKey(target)] ?? 0)}
      </span>
      {isRoute(thing) && <Status route={thing} />}
      {isPlace(thing) && thing.country && <span className="row-state">{words.country[thing.country]}</span>}
    </>
  );
}

/** The status of most of the line, with its date; and how much of it that is, where it is not all. */
function Status({ route: { statuses } }: { route: RouteHead }) {
  const { words, language } = useWords();
  const [most] = statuses;
  if (!most) return null;
  const part = statuses.length > 1 ? ` ${words.percent(most.share)}` : '';
  return (
    <span className="row-state" data-status={most.value}>
      {words.statusOn(words.status[most.value] + part, formatMonth(most.date, language))}
    </span>
  );
}
