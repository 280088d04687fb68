import type { IndexedAtlas } from '../domain/lookup.ts';
import { yearsOf } from '../domain/timeline.ts';
import { LANGUAGES } from '../domain/vocabulary.ts';
import {
  GROUPINGS,
  LISTS,
  PAGES,
  SELECTION_KINDS,
  type Selection,
  type SelectionKind,
  type View,
} from './view.ts';

/** A word of the link that the atlas does not know; the rest of the link still holds. */
export type LinkFault = { parameter: string; value: string };

const PARAMETERS = [...SELECTION_KINDS, 'sectors', 'q', 'lang', 'list', 'group', 'year', 'page'] as const;

/** Reads a query string; what it does not say is taken from `fallback`. */
export function readView(
  search: string,
  atlas: IndexedAtlas,
  fallback: View,
): { view: View; faults: LinkFault[] } {
  const parameters = new URLSearchParams(search);
  const faults: LinkFault[] = [];
  const fault = (parameter: string, value: string) => void faults.push({ parameter, value });

  function choice<T extends string>(parameter: string, options: readonly T[], otherwise: T): T {
    const value = parameters.get(parameter);
    if (value === null) return otherwise;
    const option = options.find((known) => known === value);
    if (option === undefined) fault(parameter, value);
    return option ?? otherwise;
  }

  function yearAsked(): number | null {
    const value = parameters.get('year');
    if (value === null) return null;
    const year = yearsOf(atlas.time).find((known) => String(known) === value);
    if (year === undefined) fault('year', value);
    return year ?? null;
  }

  const exists: Record<SelectionKind, (id: string) => boolean> = {
    route: (id) => atlas.routeById.has(id),
    place: (id) => atlas.placeById.has(id),
    region: (id) => atlas.regionById.has(id),
    commitment: (id) => atlas.commitmentById.has(id),
  };
  let selection: Selection | null = null;
  for (const kind of SELECTION_KINDS) {
    const id = parameters.get(kind);
    if (id === null) continue;
    if (!exists[kind](id)) fault(kind, id);
    else selection ??= { kind, id };
  }
  const asked = (parameters.get('sectors') ?? '').split(',').filter(Boolean);
  for (const id of asked) if (!atlas.sectorById.has(id)) fault('sectors', id);
  for (const parameter of new Set(parameters.keys()))
    if (!PARAMETERS.includes(parameter as (typeof PARAMETERS)[number]))
      fault(parameter, parameters.get(parameter) ?? '');

  return {
    view: {
      selection,
      sectors: atlas.sectors.map(({ id }) => id).filter((id) => asked.includes(id)),
      query: parameters.get('q') ?? '',
      language: choice('lang', LANGUAGES, fallback.language),
      list: choice('list', LISTS, 'commitments'),
      grouping: choice('group', GROUPINGS, 'text'),
      year: yearAsked(),
      page: choice('page', PAGES, 'map'),
    },
    faults,
  };
}

/** The query string that brings the view back, `?` included; the language is always in it. */
export function writeView(view: View): string {
  const parameters = new URLSearchParams();
  if (view.selection) parameters.set(view.selection.kind, view.selection.id);
  if (view.sectors.length > 0) parameters.set('sectors', view.sectors.join(','));
  if (view.query) parameters.set('q', view.query);
  if (view.list !== 'commitments') parameters.set('list', view.list);
  if (view.grouping !== 'text') parameters.set('group', view.grouping);
  if (view.year !== null) parameters.set('year', String(view.year));
  if (view.page !== 'map') parameters.set('page', view.page);
  parameters.set('lang', view.language);
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}
