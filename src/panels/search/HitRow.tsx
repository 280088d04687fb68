import type { ComponentProps } from 'react';
import type { Selection } from '../../domain/emphasis.ts';
import type { Everything, Hit } from '../../domain/everything.ts';
import { type IndexedAtlas, targetOf } from '../../domain/lookup.ts';
import { markedPieces } from '../../domain/marks.ts';
import type { Waypoint } from '../../domain/searchIndex.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { ThingSign } from '../parts/Things.tsx';
import { ViewLink } from '../parts/ViewLink.tsx';
import { claimOf, evidenceOf } from './hitWords.ts';
import { seekOnStrip } from './seekOnStrip.ts';

/** So much of long words is shown, UTF-16 units; a Chinese character says as much as a few letters. */
const LENGTH = { han: 56, other: 120 };

/** A thing found: what it is, the words by which it was found, and where those stand. */
export function HitRow({
  id,
  hit,
  everything,
  isActive,
}: {
  id: string;
  hit: Hit;
  everything: Everything;
  isActive: boolean;
}) {
  const own = {
    role: 'option',
    id,
    'aria-selected': isActive,
    tabIndex: -1,
    className: 'search-hit',
    'data-hit': `${hit.kind}/${hit.id}`,
    children: <HitWords hit={hit} everything={everything} />,
  };
  const atlas = useAtlas();
  if (hit.kind === 'passage') return <PassageLink passage={hit.id} {...own} />;
  if (hit.kind === 'waypoint')
    return <WaypointLink waypoint={everything.waypoints[Number(hit.id)]} {...own} />;
  const selection = selectionOf(atlas, hit, everything);
  return selection && <OpenLink selection={selection} {...own} />;
}

/** Opens the strip of a line that runs through a waypoint, at it; one that is open stays. */
function WaypointLink({
  waypoint,
  ...own
}: { waypoint: Waypoint | undefined } & Omit<ComponentProps<typeof ViewLink>, 'change' | 'onGone'>) {
  const { store } = useSetting();
  const open = useAtlasState(({ view }) => view.strips);
  const route = open.find((id) => waypoint?.routes.includes(id)) ?? waypoint?.routes[0];
  if (!waypoint || route === undefined) return null;
  return (
    <ViewLink
      change={{ selection: null, page: 'strip', strips: open.includes(route) ? open : [route] }}
      onGone={() => void seekOnStrip(store, route, waypoint.at)}
      {...own}
    />
  );
}

function HitWords({ hit, everything }: { hit: Hit; everything: Everything }) {
  const atlas = useAtlas();
  const { language, spoken, say, plain, tag } = useWords();
  const passageName = usePassageName();
  const find = findWordsIn(language);
  const { waypoints, simplify } = everything;
  const thing = thingOf(atlas, selectionOf(atlas, hit, everything));
  const evidence = evidenceOf(atlas, waypoints, hit, language, spoken);
  const length = /\p{Script=Han}/u.test(evidence.text) ? LENGTH.han : LENGTH.other;
  const pieces = markedPieces(evidence.text, hit.terms, length, simplify(evidence.text));
  const marked = pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in their order.
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
  // A name that shows by itself why it was found is not said twice.
  const isTold = thing !== undefined && hit.kind !== 'claim' && plain(thing.name) === evidence.text;
  return (
    <>
      {thing && <ThingSign thing={thing} />}
      <span className="search-hit-words">
        {thing ? (
          <span translate="no" lang={tag}>
            {isTold ? marked : say(thing.name)}
          </span>
        ) : (
          <span className="quiet">{passageName(passageOf(atlas, hit))}</span>
        )}
        {!isTold && (
          <span className="search-evidence" lang={evidence.lang ?? tag} translate="no">
            {marked}
          </span>
        )}
      </span>
      <span className="search-why">{find.hitField[hit.field]}</span>
    </>
  );
}

function thingOf(atlas: IndexedAtlas, selection: Selection | undefined) {
  if (!selection || selection.kind === 'commitment') return undefined;
  return targetOf(atlas, { kind: selection.kind, id: selection.id });
}

function passageOf(atlas: IndexedAtlas, { kind, id }: Hit): string {
  return kind === 'passage' ? id : (atlas.commitmentById.get(id)?.passage ?? '');
}

/** What opening a hit selects; a passage is read. */
function selectionOf(
  atlas: IndexedAtlas,
  { kind, id }: Hit,
  { waypoints }: Pick<Everything, 'waypoints'>,
): Selection | undefined {
  switch (kind) {
    case 'claim': {
      const owner = claimOf(atlas, id)?.owner;
      return owner && { kind: owner, id: id.slice(0, id.indexOf('/')) };
    }
    case 'waypoint': {
      const route = waypoints[Number(id)]?.routes[0];
      return route === undefined ? undefined : { kind: 'route', id: route };
    }
    case 'passage':
      return undefined;
    default:
      return { kind, id };
  }
}
