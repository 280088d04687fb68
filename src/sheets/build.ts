import { type Plugin, runnerImport } from 'vite';
import type { Publisher } from '../compile/plugin.ts';
import { SITE } from '../compile/site.ts';

type Module = typeof import('./sheets.tsx');

/** Runs what writes the pages through Vite, as the app's own code runs, and only when a build asks for it. */
export const buildSheets: Publisher = async (compilation, assetOf) => {
  const { module } = await runnerImport<Module>('./src/sheets/sheets.tsx', {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // The pages are handed the atlas itself, and have a sheet of their own.
    plugins: [
      nothingFor(
        ['virtual:atlas', 'export const dataUrl = (name) => name; export const groundUrl = dataUrl;'],
        [/\.css$/, ''],
      ),
    ],
  });
  return module.sheets(compilation, SITE, assetOf);
};

/** Answers imports that have no meaning here with code of ours. */
function nothingFor(...answers: [name: string | RegExp, code: string][]): Plugin {
  const answerTo = (id: string) =>
    answers.findIndex(([name]) => (typeof name === 'string' ? name === id : name.test(id)));
  return {
    name: 'nothing-for',
    enforce: 'pre',
    resolveId: (id) => (answerTo(id) < 0 ? undefined : `\0nothing-${answerTo(id)}`),
    load: (id) => answers[Number(/^\0nothing-(\d+)$/.exec(id)?.[1] ?? -1)]?.[1],
  };
}
