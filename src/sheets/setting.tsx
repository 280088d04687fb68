import { createContext, type ReactNode, useContext } from 'react';
import type { Atlas, Ledger } from '../domain/atlas.ts';
import type { Selection } from '../domain/emphasis.ts';
import type { UiLanguage } from '../domain/languages.ts';
import { indexLedger } from '../domain/ledger.ts';
import { indexAtlas } from '../domain/lookup.ts';
import { AtlasContext, SettingContext } from '../panels/parts/context.ts';
import { LedgerContext } from '../panels/parts/ledgerPart.tsx';
import { derivedFrom } from '../state/derived.ts';
import { writeView } from '../state/link.ts';
import { createAtlasStore } from '../state/store.ts';
import { initialView, type View } from '../state/view.ts';
import { pathOf, relative, type Subject } from './paths.ts';

/** What every page stands on: all that is known, indexed once, and the site's address where that is given. */
export type Known = {
  atlas: ReturnType<typeof indexAtlas>;
  ledger: ReturnType<typeof indexLedger>;
  /** Absolute, ends in a slash; undefined: all addresses are relative. */
  site: string | undefined;
};

export function knownOf(atlas: Atlas, ledger: Ledger, site: string | undefined): Known {
  return { atlas: indexAtlas(atlas), ledger: indexLedger(ledger), site };
}

/** One page: in which language, about what, and how it names the others. */
export type Page = {
  language: UiLanguage;
  subject: Subject;
  path: string;
  site: string | undefined;
  /** The page of a subject in the same language. */
  to: (subject: Subject) => string;
  /** The atlas with something selected, or a passage open. */
  toAtlas: (change?: { selection?: Selection; passage?: string }) => string;
};

const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of a page stands outside its page');
  return page;
}

export function pageOf(language: UiLanguage, subject: Subject, site: string | undefined): Page {
  const path = pathOf(language, subject);
  const start: View = { ...initialView([]), language };
  return {
    language,
    subject,
    path,
    site,
    to: (other) => relative(path, pathOf(language, other)),
    toAtlas: ({ selection, passage } = {}) =>
      relative(path, '') +
      writeView(passage ? { ...start, page: 'read', passage } : { ...start, selection: selection ?? null }),
  };
}

/** Gives the panels' own parts what they ask for, so that a page says what the panels say. */
export function Inside({ known, page, children }: { known: Known; page: Page; children: ReactNode }) {
  const { atlas, ledger } = known;
  const store = createAtlasStore({ ...initialView([]), language: page.language }, 'light', []);
  return (
    <SettingContext value={{ store, atlas, derived: derivedFrom(atlas) }}>
      <AtlasContext value={atlas}>
        <LedgerContext value={ledger}>
          <PageContext value={page}>{children}</PageContext>
        </LedgerContext>
      </AtlasContext>
    </SettingContext>
  );
}
