import { type ComponentType, lazy } from 'react';
import { wholeAtlas } from '../../data/source.ts';
import { AtlasContext } from './context.ts';

/** A part that is fetched when it is first shown. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

/** The same for a part that needs the whole atlas, which is fetched beside it. */
export function lazyPartOfAtlas<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazyPart(async () => {
    const [Part, atlas] = await Promise.all([load(), wholeAtlas()]);
    return (props: Props) => (
      <AtlasContext value={atlas}>
        <Part {...props} />
      </AtlasContext>
    );
  });
}
