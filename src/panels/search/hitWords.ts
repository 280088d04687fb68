import type { Claim } from '../../domain/atlas.ts';
import type { Hit } from '../../domain/everything.ts';
import type { DataLanguage, UiLanguage } from '../../domain/languages.ts';
import { DATA_LANGUAGES, SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { type IndexedAtlas, targetKey, targetOf } from '../../domain/lookup.ts';
import { countOf } from '../../domain/marks.ts';
import type { SearchField, Waypoint } from '../../domain/searchIndex.ts';
import { claimLine } from '../parts/claimWords.ts';

/** Words in which a hit's terms were found, and the language that they are in where that is not the reader's. */
export type Evidence = { text: string; lang?: string };

type Worded = Partial<Record<DataLanguage, string>>;

/** The claim of a hit, with its owner's kind. */
export function claimOf(
  atlas: IndexedAtlas,
  id: string,
): { claim: Claim; owner: 'route' | 'place' } | undefined {
  const owner = id.slice(0, id.indexOf('/'));
  const route = atlas.routeById.get(owner);
  const claim = (route ?? atlas.placeById.get(owner))?.claims.find((own) => own.id === id);
  return claim && { claim, owner: route ? 'route' : 'place' };
}

/** The words that show why a hit was found: those of its field in which most of its terms stand. */
export function evidenceOf(
  atlas: IndexedAtlas,
  waypoints: readonly Waypoint[],
  hit: Hit,
  language: UiLanguage,
  spoken: DataLanguage,
): Evidence {
  const { kind, id, field, terms } = hit;
  const best = (texts: Evidence[]): Evidence =>
    texts.reduce((one, other) => (countOf(other.text, terms) > countOf(one.text, terms) ? other : one), {
      text: '',
    });
  const inLanguages = (...words: (Worded | undefined)[]) =>
    [spoken, ...DATA_LANGUAGES].flatMap((own) =>
      words.flatMap((one) => (one?.[own] ? [{ text: one[own], lang: tagOf(own) }] : [])),
    );
  switch (kind) {
    case 'route':
    case 'place':
    case 'region': {
      const thing = targetOf(atlas, { kind, id });
      const names = [thing?.name, thing && 'short' in thing ? thing.short : undefined];
      const called = atlas.called[targetKey({ kind, id })] ?? [];
      return named(field, names, called);
    }
    case 'waypoint': {
      const { name, zh, ru } = waypoints[Number(id)] ?? {};
      return named(field, [{ en: name, zh, ru } as Worded], []);
    }
    case 'commitment': {
      const commitment = atlas.commitmentById.get(id);
      const said = commitment && { en: commitment.en, ru: commitment.ru, zh: commitment.quote };
      const found = best(inLanguages(said));
      return found.text ? found : { text: said?.[spoken] ?? '', lang: tagOf(spoken) };
    }
    case 'passage': {
      const passage = atlas.passageById.get(id);
      const found = best(inLanguages(passage));
      return found.text ? found : { text: passage?.[spoken] ?? '', lang: tagOf(spoken) };
    }
    case 'claim': {
      const { claim } = claimOf(atlas, id) ?? {};
      if (!claim) return { text: '' };
      const source = atlas.sources[claim.source];
      if (field === 'source') return { text: [source?.publisher, source?.title].filter(Boolean).join(': ') };
      const line = claimLine(claim, language);
      return best([{ text: line }, ...inLanguages(claim.text)]).text
        ? best([{ text: line }, ...inLanguages(claim.text)])
        : { text: line };
    }
  }

  function named(of: SearchField, names: (Worded | undefined)[], called: string[]): Evidence {
    const inOne = (own: DataLanguage) => ({ text: names[0]?.[own] ?? '', lang: tagOf(own) });
    if (of === 'pinyin') return inOne(SOURCE_LANGUAGE);
    if (of === 'latin') return inOne('ru');
    if (of === 'called') return best(called.map((text) => ({ text, lang: tagOf(SOURCE_LANGUAGE) })));
    return best(inLanguages(...names));
  }
}
