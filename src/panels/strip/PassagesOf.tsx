import type { Target } from '../../domain/atlas.ts';
import { mentionsInOrder } from '../../domain/trail.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { usePassageName } from '../parts/passageName.ts';

/** So many links stand unfolded. */
const UNFOLDED = 2;

/** The passages that name or mean a thing, each as the way to its words. */
export function PassagesOf({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { words } = useWords();
  const passageName = usePassageName();
  const mentions = mentionsInOrder(atlas, target);
  const links = mentions.flatMap(({ passage }, index) =>
    mentions[index - 1]?.passage === passage
      ? []
      : [
          <li key={passage}>
            <PassageLink passage={passage} trail={{ target, at: index + 1 }}>
              {passageName(passage)}
            </PassageLink>
          </li>,
        ],
  );
  if (links.length === 0) return null;
  return (
    <div className="strip-passages">
      {links.length <= UNFOLDED ? (
        <ul className="plain">{links}</ul>
      ) : (
        <details>
          <summary>{words.passageCount(links.length)}</summary>
          <ul className="plain">{links}</ul>
        </details>
      )}
    </div>
  );
}
