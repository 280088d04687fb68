import type { ReactNode } from 'react';
import type { Mention, Passage } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { linkedRuns } from '../../domain/mentionLinks.ts';
import { mentionKey } from '../../domain/trail.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import { markColour } from '../parts/markColour.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { ThingSign, usePointing } from '../parts/Things.tsx';

/** The words of a passage, each mention a link to its thing. */
export function RunningText({ passage }: { passage: Passage }) {
  const atlas = useAtlas();
  const mentions = atlas.mentionsByPassage.get(passage.id) ?? [];
  return (
    <p className="passage" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
      {linkedRuns(passage.zh, mentions).map(({ text, start, mention, isEnd, beside }) => (
        <span key={start}>
          {mention ? (
            <MentionLink mention={mention} isSigned={isEnd}>
              {text}
            </MentionLink>
          ) : (
            text
          )}
          {beside.map((other) => (
            <MentionLink key={targetKey(other.target)} mention={other} isSigned />
          ))}
        </span>
      ))}
    </p>
  );
}

/** Without words of its own it is the thing's sign, for what the words before it mean as well. */
function MentionLink({
  mention,
  isSigned,
  children,
}: {
  mention: Mention;
  isSigned: boolean;
  children?: ReactNode;
}) {
  const atlas = useAtlas();
  const { say, tag } = useWords();
  const { target, manner } = mention;
  const key = targetKey(target);
  const isLit = useAtlasState(({ hover }) => hover !== null && targetKey(hover) === key);
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  if (!thing) return children;
  return (
    <OpenLink
      selection={target}
      className="mention"
      style={markColour(thing)}
      title={say(thing.name)}
      data-manner={manner}
      data-lit={isLit || undefined}
      data-mention={mentionKey(mention)}
      {...pointing}
    >
      {children ?? (
        <>
          <span className="visually-hidden" lang={tag}>
            {say(thing.name)}
          </span>
          {target.kind === 'region' && '※'}
        </>
      )}
      {isSigned && target.kind !== 'region' && <ThingSign thing={thing} />}
    </OpenLink>
  );
}
