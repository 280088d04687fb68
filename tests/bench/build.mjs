// The pages that are measured, built by the site's own configuration into a temporary folder.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, loadConfigFromFile, mergeConfig, runnerImport } from 'vite';

/** Mistakes still end the build, in words. */
const QUIET = { logLevel: 'error' };

/** @returns {Promise<{site: string, bare: string, library: string}>} the folders, below `folder` */
export async function buildAll(folder) {
  const site = join(folder, 'site');
  await build({ ...QUIET, build: { outDir: site, emptyOutDir: true } });
  const bare = await buildPage('bare.html', join(folder, 'bare'), {
    publicDir: resolve('public'),
    define: { PLACE_NAMES: JSON.stringify(placeNames(site)) },
  });
  const library = await buildPage('library.html', join(folder, 'library'), { publicDir: false });
  return { site, bare, library };
}

/** The plugins that compile curated files, without the pages that stand beside the site. */
async function atlasOf(geodata) {
  const { module } = await runnerImport(resolve('src/compile/plugin.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return [module.atlasPlugin([], geodata)].flat();
}

/** What proves each file of the site, the pages beside it too, of which a site of other files has none. */
const KEEPING = 'corridor-atlas-offline';

/** The site itself, of other curated files than the project's own. */
export async function buildSiteOf(geodata, outDir) {
  const atlas = await atlasOf(geodata);
  const { plugins, ...config } = await siteConfig();
  const isLeftOut = ({ name }) => name === KEEPING || atlas.some((own) => own.name === name);
  const others = plugins.flat().filter((plugin) => plugin && !isLeftOut(plugin));
  await build(
    mergeConfig(config, {
      ...QUIET,
      configFile: false,
      plugins: [...others, ...atlas],
      build: { outDir, emptyOutDir: true },
    }),
  );
  return outDir;
}

async function siteConfig() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    resolve('vite.config.ts'),
  );
  return config;
}

/** The way in which the app asks for its parts is its own, so are the policy that lets its map start and what keeps it offline. */
const APPS_OWN = ['corridor-atlas-parts', 'corridor-atlas-policy', KEEPING];

/** A page of this folder, each in a build of its own, so that it shares no chunk. */
async function buildPage(name, outDir, more) {
  const { plugins, ...config } = await siteConfig();
  const atlas = await atlasOf();
  const isLeftOut = ({ name }) => APPS_OWN.includes(name) || atlas.some((own) => own.name === name);
  const others = plugins.flat().filter((plugin) => plugin && !isLeftOut(plugin));
  await build(
    mergeConfig(config, {
      ...QUIET,
      configFile: false,
      root: import.meta.dirname,
      plugins: [...others, ...atlas, withoutPreloads],
      build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(import.meta.dirname, name) } },
      ...more,
    }),
  );
  return outDir;
}

/** The site's preloads are for the site's own panels; a bare page asks for nothing that it does not draw. */
const withoutPreloads = {
  name: 'bench-without-preloads',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<link rel="preload"[^>]*>/g, ''),
  },
};

function placeNames(site) {
  const { features } = JSON.parse(readFileSync(join(site, 'data', 'places.geojson'), 'utf8'));
  return features.flatMap(({ properties }) => [properties.name_zh, properties.name_en]);
}
