import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { boundsOfTargets } from '../../src/domain/emphasis.ts';
import { indexLedger, ledgerRows, narrowed, sorted } from '../../src/domain/ledger.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { leftOf } from '../../src/exports/taken.ts';
import { derivedFrom } from '../../src/state/derived.ts';
import { healAddress } from '../../src/state/heal.ts';
import { isStep, linkTo, readView, writeView } from '../../src/state/link.ts';
import { initialView } from '../../src/state/view.ts';
import { curated } from '../curated.ts';
import { linkArbitrary } from './linkArbitrary.ts';
import { knownIn, LINK_WORDS } from './linkWords.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = indexAtlas(curated.atlas);
const rows = ledgerRows(atlas, indexLedger(curated.ledger));
const derived = derivedFrom(atlas);
const initial = initialView(['en']);

const links = linkArbitrary(knownIn(atlas), LINK_WORDS);
/** The same links each time; `ATLAS_LINKS_SEED` takes others. */
const seed = Number(process.env.ATLAS_LINKS_SEED ?? 15);
const numRuns = Number(process.env.ATLAS_LINKS ?? 10_000);

test('links at random give a view, tell what is unknown in them, and all that follows from the view', () => {
  fc.assert(
    fc.property(links, (link) => {
      const address = new URL(link, 'https://example.org/');
      const { search } = healAddress(address);
      const { view, faults } = readView(search, atlas, initial);

      // What was read is written, and read again is the same.
      const written = writeView(view);
      expect(readView(written, atlas, initial)).toEqual({ view, faults: [] });

      // Each word of ours is in the view, or the reader is told of it.
      const asked = new URLSearchParams(search);
      const kept = new URLSearchParams(written);
      const told = new Set(faults.map(({ parameter, value }) => `${parameter}=${value}`));
      for (const [name, usual] of Object.entries(CLOSED)) {
        const value = asked.get(name);
        if (value === null) continue;
        for (const word of LISTS.includes(name) ? value.split(',').filter(Boolean) : [value]) {
          const isKept = (kept.get(name) ?? usual).split(',').includes(word);
          if (!isKept && !told.has(`${name}=${word}`))
            throw new Error(`${name}=${word} is lost in ${search}`);
        }
      }

      for (const [name, isKnown] of Object.entries(IDS)) {
        const value = asked.get(name);
        if (value !== null && !isKnown(value) && !told.has(`${name}=${value}`))
          throw new Error(`${name}=${value} is lost in ${search}`);
      }
      if (view.trail && !/^[1-9]\d*$/.test(asked.get('at') ?? '1'))
        expect([...told]).toContain(`at=${asked.get('at')}`);

      const matches = derived.matches(view);
      boundsOfTargets(atlas, derived.emphasis(view).selected);
      sorted(narrowed(rows, matches.commitments), view.ledgerOrder);
      leftOf(atlas, matches);
      isStep(initial, view);
      linkTo(view, { kind: 'route', id: 'x' });
    }),
    { numRuns, seed },
  );
});

const known = knownIn(atlas);
const PASSAGES = new Set([...known.passage, ...known.commitment]);

/** Parameters that name things, and whether there is such a thing; a passage may be named by its article alone. */
const IDS: Record<string, (id: string) => boolean> = {
  route: (id) => known.route.includes(id),
  place: (id) => known.place.includes(id),
  region: (id) => known.region.includes(id),
  commitment: (id) => PASSAGES.has(id),
  passage: (id) => [id, `${id}-1`, id.replace(/[a-z]$/, '')].some((form) => PASSAGES.has(form)),
  of: (target) => {
    const [kind, id = '', ...more] = target.split('/');
    const ids = kind === 'route' || kind === 'place' || kind === 'region' ? known[kind] : [];
    return ids.includes(id) && more.length === 0;
  },
};

/** Parameters with a closed list of values, with the value that is not written. */
const CLOSED: Record<string, string> = {
  ...Object.fromEntries(Object.keys(LINK_WORDS).map((name) => [name, LINK_WORDS[name]?.[0] ?? ''])),
  sectors: '',
  kinds: '',
  firmness: '',
  fates: '',
  embed: '',
  year: '',
};
const LISTS = ['sectors', 'kinds', 'firmness', 'fates', 'embed'];
