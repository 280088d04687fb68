import { resolve } from 'node:path';

/** What every visit loads, in the order in which it comes: each begins a file with all that it needs and nothing before it has. */
const STEPS = {
  index: 'src/main.ts',
  startMap: 'src/map/startMap.ts',
  mount: 'src/panels/shell/mount.tsx',
} as const;

type Imports = { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] };
type Modules = { getModuleInfo(id: string): Imports | null };

/**
 * Left alone, the bundler makes a small file of each group of modules that some lazy parts share, and a visit asks for thirty. What
 * the opening is made of comes in one file a step instead. What two steps share comes with the first file; so does what the map shares
 * with any other part, however late that comes: where the map fails, all else must not.
 */
export function openingChunks() {
  let steps: ReturnType<typeof modulesByStep> | undefined;
  return {
    groups: [
      {
        name(id: string, context: Modules): string | null {
          steps ??= modulesByStep(context);
          const { index, map, mount, elsewhere } = steps;
          if (index.has(id) || (map.has(id) && elsewhere.has(id))) return 'index';
          return map.has(id) ? 'startMap' : mount.has(id) ? 'mount' : null;
        },
      },
    ],
  };
}

function modulesByStep(context: Modules) {
  const [index, map, mount] = [STEPS.index, STEPS.startMap, STEPS.mount].map((path) => resolve(path));
  const importedBy = (id: string) => context.getModuleInfo(id)?.importedIds ?? [];
  const reachedFrom = (id: string) => [
    ...importedBy(id),
    ...(context.getModuleInfo(id)?.dynamicallyImportedIds ?? []).filter((other) => other !== map),
  ];
  return {
    index: closure(index, importedBy),
    map: closure(map, importedBy),
    mount: closure(mount, importedBy),
    /** All that may be loaded but for the map and its own parts. */
    elsewhere: closure(index, reachedFrom),
  };
}

/** A module and all that follow from it, however far. */
function closure(id: string | undefined, next: (id: string) => readonly string[], found = new Set<string>()) {
  if (id === undefined || found.has(id)) return found;
  found.add(id);
  for (const other of next(id)) closure(other, next, found);
  return found;
}
