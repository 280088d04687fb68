import type { z } from 'zod';
import { edition } from '../domain/schema/edition.ts';
import { fates, sites, thread } from '../domain/schema/fates.ts';
import { codings, firmness } from '../domain/schema/firmness.ts';
import { regions, sectors, sources, unplaced } from '../domain/schema/lists.ts';
import { gazetteer, glossary, lookalikes } from '../domain/schema/names.ts';
import { place } from '../domain/schema/places.ts';
import { route } from '../domain/schema/routes.ts';
import { summits, text } from '../domain/schema/texts.ts';

/** The form of every file that lies in `geodata/` itself, by its name without `.json`. */
export const FILES = {
  edition,
  summits,
  sectors,
  sources,
  unplaced,
  regions,
  gazetteer,
  glossary,
  firmness,
  codings,
  fates,
  sites,
  lookalikes,
};

/** Every folder of `geodata/`: what one of its files is, how that file's name ends, and its form. */
export const FOLDERS = {
  texts: { one: 'text', ending: '.json', form: text },
  routes: { one: 'route', ending: '.geojson', form: route },
  places: { one: 'place', ending: '.geojson', form: place },
  threads: { one: 'thread', ending: '.json', form: thread },
};

/** Everything that passed its schema. */
export type Parsed = { [Name in keyof typeof FILES]: z.infer<(typeof FILES)[Name]> } & {
  [Name in keyof typeof FOLDERS]: Map<string, z.infer<(typeof FOLDERS)[Name]['form']>>;
} & {
  /**
   * Paths of the files of which not all is known: those that failed their schema (and are absent), that are named and missing,
   * or whose parts cannot be told apart; and of a folder that holds none. What would follow from them is not asked.
   */
  failed: Set<string>;
};
