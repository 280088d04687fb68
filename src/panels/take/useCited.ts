import { SOURCE_LANGUAGE } from '../../domain/languages.ts';
import { targetOf } from '../../domain/lookup.ts';
import type { Cited, CitedKind } from '../../exports/cited.ts';
import { unset } from '../../i18n/typography.ts';
import { linkTo, linkToPassage } from '../../state/link.ts';
import { initialView } from '../../state/view.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import { usePassageName } from '../parts/passageName.ts';
import { useFilterWords } from './useFilterWords.ts';
import { today } from './useTaken.ts';

/** All that the reader can cite from here: the view, and the thing and the passage in it; the most exact first. */
export function useCited(): Cited[] {
  const atlas = useAtlas();
  const { words, language, say, spoken } = useWords();
  const passageName = usePassageName();
  const { selection, page, passage } = useAtlasState((state) => state.view);
  const filters = useFilterWords();
  const plain = initialView([language]);
  const absolute = (link: string) => new URL(link, window.location.href).href;
  const cite = (
    kind: CitedKind,
    id: string,
    title: string,
    link: string,
    more: Partial<Pick<Cited, 'original' | 'passage'>> = {},
  ): Cited => ({
    kind,
    id,
    title: unset(title),
    original: null,
    passage: null,
    ...more,
    atlas: words.title,
    edition: atlas.edition,
    link,
    retrieved: today(),
    language: spoken,
  });
  const inSource = (original: string) => (spoken === SOURCE_LANGUAGE ? null : original);
  const placed = (id: string) => ({ id, where: unset(passageName(id)) });

  const shown = [words.title, ...(filters.length > 0 ? [filters.join(', ')] : [])].join(': ');
  const cited = [cite('view', '', shown, window.location.href)];
  if (page === 'read' && passage) {
    const link = absolute(linkToPassage(plain, passage));
    cited.unshift(cite('passage', passage, passageName(passage), link, { passage: placed(passage) }));
  }
  if (!selection) return cited;
  const link = absolute(linkTo(plain, selection));
  if (selection.kind === 'commitment') {
    const commitment = atlas.commitmentById.get(selection.id);
    if (commitment) {
      const title = spoken === SOURCE_LANGUAGE ? commitment.quote : commitment[spoken];
      const more = { original: inSource(commitment.quote), passage: placed(commitment.passage) };
      cited.unshift(cite('commitment', commitment.id, title, link, more));
    }
    return cited;
  }
  const thing = targetOf(atlas, { kind: selection.kind, id: selection.id });
  if (thing)
    cited.unshift(
      cite(selection.kind, thing.id, say(thing.name), link, {
        original: inSource(thing.name[SOURCE_LANGUAGE]),
      }),
    );
  return cited;
}
