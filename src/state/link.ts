import type { Selection, SelectionKind } from '../domain/emphasis.ts';
import { UI_LANGUAGE_IDS } from '../domain/languages.ts';

import { type IndexedOpening, targetKey } from '../domain/lookup.ts';
import type { Trail } from '../domain/trail.ts';
import {
  CHANGE_ORDERS,
  COMMITMENT_KINDS,
  FATES,
  FIRMNESS,
  LEDGER_GROUPINGS,
  LEDGER_ORDERS,
  PAGES,
} from '../domain/vocabulary.ts';
import { yearsOf } from '../domain/years.ts';
import { FRAME_PARTS, GROUPINGS, isSame, LISTS, MOST_STRIPS, SCRIPTS, type View } from './view.ts';

/** A word of the link that the atlas does not know; the rest of the link still holds. */
export type LinkFault = { parameter: string; value: string };

type Reading = {
  parameters: URLSearchParams;
  atlas: IndexedOpening;
  fault: (parameter: string, value: string) => void;
};

/** How one field of the view stands in the link. */
type Codec<Value> = {
  /** @param fallback what holds where the link does not say */
  read(from: Reading, fallback: Value): Value;
  /** Parameters with their values; null leaves one out. */
  write(value: Value): Record<string, string | null>;
  /** Whether the reader may want to undo a change: it is a new step of the history. */
  isStep(before: Value, after: Value): boolean;
};

const always = <Value>(before: Value, after: Value) => before !== after;
const never = () => false;

/** How an id is looked up, by kind, in the order in which a link is read. */
const BY_KIND: Record<SelectionKind, (atlas: IndexedOpening, id: string) => { id: string } | undefined> = {
  route: ({ routeById }, id) => routeById.get(id),
  place: ({ placeById }, id) => placeById.get(id),
  region: ({ regionById }, id) => regionById.get(id),
  // A passage whose commitment was split in two since the link was made answers with the first of them.
  commitment: ({ commitmentById, commitments }, id) =>
    commitmentById.get(id) ?? commitments.find(({ passage }) => passage === id),
};

const TARGET_KINDS = ['route', 'place', 'region'] as const;

/** One entry a field of the view: a field without one is a type error. */
const CODECS: { [Field in keyof View]: Codec<View[Field]> } = {
  selection: {
    read({ parameters, atlas, fault }) {
      const asked = (Object.keys(BY_KIND) as SelectionKind[]).flatMap((kind) => {
        const asked = parameters.get(kind);
        if (asked === null) return [];
        const found = BY_KIND[kind](atlas, asked);
        if (found) return [{ kind, id: found.id }];
        fault(kind, asked);
        return [];
      });
      return asked[0] ?? null;
    },
    write: (selection) => (selection ? { [selection.kind]: selection.id } : {}),
    isStep: (before, after) => !isSame(before, after),
  },
  sectors: several('sectors', ({ sectors }) => sectors.map(({ id }) => id)),
  kinds: several('kinds', () => COMMITMENT_KINDS),
  firmness: several('firmness', () => FIRMNESS),
  fates: several('fates', () => FATES),
  query: {
    read: ({ parameters }) => parameters.get('q') ?? '',
    write: (query) => ({ q: query || null }),
    isStep: never,
  },
  list: { ...choice('list', LISTS, 'places'), isStep: never },
  grouping: { ...choice('group', GROUPINGS, 'text'), isStep: never },
  year: {
    read({ parameters, atlas, fault }) {
      const value = parameters.get('year');
      if (value === null) return null;
      const year = yearsOf(atlas.time).find((known) => String(known) === value);
      if (year === undefined) fault('year', value);
      return year ?? null;
    },
    write: (year) => ({ year: year === null ? null : String(year) }),
    // From year to year the reader moves; to the year and back the reader goes.
    isStep: (before, after) => (before === null) !== (after === null),
  },
  ledgerGrouping: { ...choice('rows', LEDGER_GROUPINGS, 'text'), isStep: never },
  ledgerOrder: { ...choice('sort', LEDGER_ORDERS, 'text'), isStep: never },
  sites: {
    read: ({ parameters }) => parameters.get('sites') === 'shown',
    write: (isShown) => ({ sites: isShown ? 'shown' : null }),
    isStep: never,
  },
  changesBy: { ...choice('by', CHANGE_ORDERS, 'added'), isStep: never },
  page: choice('page', PAGES, 'map'),
  passage: {
    read({ parameters, atlas, fault }) {
      const asked = parameters.get('passage');
      if (asked === null) return null;
      const known = passageAsked(atlas, asked);
      if (known) return known;
      fault('passage', asked);
      const [text = ''] = asked.split('.');
      return atlas.textById.get(text)?.passages[0]?.id ?? null;
    },
    write: (passage) => ({ passage }),
    // Through a text the reader scrolls; to another text the reader goes.
    isStep: (before, after) => before !== null && textOf(before) !== textOf(after),
  },
  trail: {
    read({ parameters, atlas, fault }) {
      const asked = parameters.get('of');
      if (asked === null) return null;
      const [kind, id = ''] = asked.split('/');
      const target = TARGET_KINDS.find((known) => known === kind);
      if (!target || !BY_KIND[target](atlas, id)) {
        fault('of', asked);
        return null;
      }
      const at = parameters.get('at') ?? '1';
      const isPlace = /^[1-9]\d{0,5}$/.test(at);
      if (!isPlace) fault('at', at);
      return { target: { kind: target, id }, at: isPlace ? Number(at) : 1 };
    },
    write: (trail) => ({ of: trail && targetKey(trail.target), at: trail && String(trail.at) }),
    isStep: never,
  },
  strips: {
    read({ parameters, atlas, fault }) {
      const asked = (parameters.get('strip') ?? '').split(',').filter(Boolean);
      const known = [...new Set(asked)].filter((id) => atlas.routeById.has(id)).slice(0, MOST_STRIPS);
      for (const id of asked) if (!known.includes(id)) fault('strip', id);
      return known;
    },
    write: (strips) => ({ strip: strips.join(',') || null }),
    isStep: (before, after) => before.join() !== after.join(),
  },
  script: { ...choice('words', SCRIPTS, 'both'), isStep: never },
  embed: {
    read: (from) => (from.parameters.has('embed') ? FRAMED.read(from, []) : null),
    write: (embed) => ({ embed: embed?.join(',') ?? null }),
    isStep: never,
  },
  /** Always in the link: who opens it reads what was sent. */
  language: {
    read: ({ parameters, fault }, fallback) => chosen('lang', UI_LANGUAGE_IDS, parameters, fault) ?? fallback,
    write: (language) => ({ lang: language }),
    isStep: always,
  },
};

/** A frame may have nothing beside the map. */
const FRAMED = several('embed', () => FRAME_PARTS);

/** A passage as the link names it, also as older editions did: by its article alone, or by one of its commitments. */
function passageAsked(
  { passageHeadById, commitmentById }: IndexedOpening,
  asked: string,
): string | undefined {
  const ids = [asked, `${asked}-1`, commitmentById.get(asked)?.passage ?? '', asked.replace(/[a-z]$/, '')];
  return ids.find((id) => passageHeadById.has(id));
}

function textOf(passage: string | null): string | undefined {
  return passage?.split('.')[0];
}

/** Also a field that may be absent has its entry. */
const FIELDS = Object.keys(CODECS satisfies Record<keyof View, unknown>) as (keyof View)[];

/** A field with a closed list of values, of which the usual one is not written. */
function choice<Value extends string>(
  parameter: string,
  values: readonly Value[],
  usual: Value,
): Codec<Value> {
  return {
    read: ({ parameters, fault }) => chosen(parameter, values, parameters, fault) ?? usual,
    write: (value) => ({ [parameter]: value === usual ? null : value }),
    isStep: always,
  };
}

/** A field of several values, in the atlas's own order; none is not written. */
function several<Value extends string>(
  parameter: string,
  valuesIn: (atlas: IndexedOpening) => readonly Value[],
): Codec<Value[]> {
  return {
    read({ parameters, atlas, fault }) {
      const asked = (parameters.get(parameter) ?? '').split(',').filter(Boolean);
      const values = valuesIn(atlas);
      for (const value of asked) if (!values.some((known) => known === value)) fault(parameter, value);
      return values.filter((known) => asked.includes(known));
    },
    write: (values) => ({ [parameter]: values.join(',') || null }),
    isStep: (before, after) => before.join() !== after.join(),
  };
}

function chosen<Value extends string>(
  parameter: string,
  values: readonly Value[],
  parameters: URLSearchParams,
  fault: Reading['fault'],
): Value | undefined {
  const asked = parameters.get(parameter);
  if (asked === null) return undefined;
  const value = values.find((known) => known === asked);
  if (value === undefined) fault(parameter, asked);
  return value;
}

/**
 * Reads a query string; what it does not say is taken from `fallback`. Parameters that are none of ours are passed
 * over: messengers and search engines add their own.
 */
export function readView(
  search: string,
  atlas: IndexedOpening,
  fallback: View,
): { view: View; faults: LinkFault[] } {
  const faults: LinkFault[] = [];
  const reading: Reading = {
    parameters: new URLSearchParams(search),
    atlas,
    fault: (parameter, value) => void faults.push({ parameter, value }),
  };
  const read = <Field extends keyof View>(field: Field) => [
    field,
    CODECS[field].read(reading, fallback[field]),
  ];
  return { view: Object.fromEntries(FIELDS.map(read)) as View, faults };
}

/** The query string that brings the view back, `?` included. */
export function writeView(view: View): string {
  const parameters = new URLSearchParams();
  const write = <Field extends keyof View>(field: Field) => CODECS[field].write(view[field]);
  for (const [name, value] of FIELDS.flatMap((field) => Object.entries(write(field))))
    if (value !== null) parameters.set(name, value);
  return `?${parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

const linksOf = new WeakMap<View, string>();

/** The link of a view with something else selected. */
export function linkTo(view: View, selection: Selection): string {
  const rest = linksOf.get(view) ?? writeView({ ...view, selection: null });
  linksOf.set(view, rest);
  const own = new URLSearchParams({ [selection.kind]: selection.id });
  return `?${own}&${rest.slice(1)}`;
}

/** The link of a passage, read in its text. */
export function linkToPassage(view: View, passage: string, trail: Trail | null = null): string {
  return writeView({ ...view, selection: null, page: 'read', passage, trail });
}

/** Whether a change of the view is a new step of the history. */
export function isStep(before: View, after: View): boolean {
  const steps = <Field extends keyof View>(field: Field) => CODECS[field].isStep(before[field], after[field]);
  return FIELDS.some(steps);
}
