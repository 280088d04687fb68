import { SOURCE_LANGUAGE } from '../../domain/languages.ts';
import { targetOf } from '../../domain/lookup.ts';
import type { Cited, CitedKind } from '../../exports/cited.ts';
import { linkTo, linkToPassage } from '../../state/link.ts';
import { sharedLink, sharedLinkNow } from '../../state/sharedLink.ts';
import { initialView } from '../../state/view.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import { usePassageName } from '../parts/passageName.ts';
import { useFilterWords } from './useFilterWords.ts';

/** Today, by the reader's own clock: the Swedish way to write a date is the ISO one. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** All that the reader can cite from here: the view, and the thing and the passage in it; the most exact first. */
export function useCited(): Cited[] {
  const atlas = useAtlas();
  const { words, language, plain, spoken, list, colon } = useWords();
  const passageName = usePassageName('plain');
  const { selection, page, passage: read } = useAtlasState((state) => state.view);
  const passage = useAtlasState(({ taking }) => taking?.passage) ?? (page === 'read' ? read : null);
  const filters = useFilterWords();
  const usual = initialView([language]);
  const cite = (
    kind: CitedKind,
    id: string,
    title: string,
    link: string,
    more: Partial<Pick<Cited, 'original' | 'passage'>> = {},
  ): Cited => ({
    kind,
    id,
    title,
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
  const placed = (id: string) => ({ id, where: passageName(id) });

  const shown = [words.title, ...(filters.length > 0 ? [list(filters)] : [])].join(colon);
  const cited = [cite('view', '', shown, sharedLinkNow())];
  if (passage) {
    const link = sharedLink(linkToPassage(usual, passage));
    cited.unshift(cite('passage', passage, passageName(passage), link, { passage: placed(passage) }));
  }
  if (!selection) return cited;
  const link = sharedLink(linkTo(usual, selection));
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
      cite(selection.kind, thing.id, plain(thing.name), link, {
        original: inSource(thing.name[SOURCE_LANGUAGE]),
      }),
    );
  return cited;
}
