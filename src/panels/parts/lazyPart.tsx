import { type ComponentType, type ReactNode, use } from 'react';
import { wholeAtlas } from '../../data/source.ts';
import { AtlasContext } from './context.ts';
import { type Leave, Part } from './Part.tsx';

/** Parts that are asked for and have not come. */
const awaited = new Set<Promise<unknown>>();

/** Resolves when all parts that are asked for by now have come or failed. */
export async function partsToCome(): Promise<void> {
  await Promise.allSettled(awaited);
}

/** What the place of a part may give beside the part's own properties. */
type Place = {
  /** How the reader leaves a part that does not come. */
  leave?: Leave;
  /** What stands there until the part has come. */
  meanwhile?: ReactNode;
};

/**
 * A part that is fetched when it is first shown, and the only way to have one. Where it does not come, its place says so and
 * offers to try again; everything else stays.
 * @param load told whether it was asked before, and is to start from nothing
 */
export function lazyPart<Props extends object>(load: (isAnew: boolean) => Promise<ComponentType<Props>>) {
  let coming: Promise<ComponentType<Props>> | null = null;
  let wasAsked = false;
  const ask = () => {
    if (!coming) {
      const asked = load(wasAsked);
      coming = asked;
      awaited.add(asked);
      void asked.catch(() => {}).finally(() => awaited.delete(asked));
    }
    wasAsked = true;
    return coming;
  };
  const forget = () => {
    coming = null;
  };
  function Content({ own }: { own: Props }) {
    const Loaded = use(ask());
    return <Loaded {...own} />;
  }
  return function LazyPart({ leave, meanwhile, ...own }: Props & Place) {
    return (
      <Part shows={own} again={forget} leave={leave} meanwhile={meanwhile}>
        <Content own={own as unknown as Props} />
      </Part>
    );
  };
}

/** The same for a part that needs the whole atlas, which is fetched beside it. */
export function lazyPartOfAtlas<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazyPart<Props>(async (isAnew) => {
    const [Loaded, atlas] = await Promise.all([load(), wholeAtlas(isAnew)]);
    return (props: Props) => (
      <AtlasContext value={atlas}>
        <Loaded {...props} />
      </AtlasContext>
    );
  });
}
