import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { targetKey } from '../../domain/lookup.ts';
import { isWelcomed, rememberWelcome } from '../../state/preferences.ts';
import { useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { ViewLink } from '../parts/ViewLink.tsx';

/** What this is, and three ways into it, for who comes for the first time; once dismissed it does not come again. */
export function Welcome() {
  const { atlas } = useSetting();
  const { words, say } = useWords();
  const [isNew, setNew] = useState(() => !isWelcomed());
  if (!isNew) return null;
  const namedIn = (id: string) => atlas.passageCounts[targetKey({ kind: 'route', id })] ?? 0;
  const most = atlas.routes.toSorted((one, other) => namedIn(other.id) - namedIn(one.id))[0];
  const dismiss = () => {
    rememberWelcome();
    setNew(false);
  };
  return (
    <aside className="welcome" aria-label={words.about}>
      <p>{words.welcome}</p>
      <ul>
        <li>
          <ViewLink change={{ list: 'commitments' }}>{words.welcomeWords}</ViewLink>
        </li>
        <li>
          <ViewLink change={{ page: 'timeline' }}>{words.welcomeTime}</ViewLink>
        </li>
        {most && (
          <li>
            {words.welcomeMost}{' '}
            <OpenLink selection={{ kind: 'route', id: most.id }} translate="no">
              {say(most.name)}
            </OpenLink>
          </li>
        )}
      </ul>
      <button type="button" className="icon-button" aria-label={words.dismiss} onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </button>
    </aside>
  );
}
