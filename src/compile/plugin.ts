import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import type { Edition } from '../domain/atlas.ts';
import { isOffered, isRead } from '../domain/dataFiles.ts';
import { DATA_LANGUAGES } from '../domain/languages.ts';
import { AUTHOR } from '../exports/credit.ts';
import { type Compilation, compileAtlas } from './atlas.ts';
import { groundFolder } from './groundPlugin.ts';
import { formatAnnotation, formatProblem, inFolder } from './problem.ts';
import { json } from './publish/json.ts';
import { publish } from './publish/publish.ts';
import { searchData } from './publish/searchData.ts';
import { readGeodata } from './read.ts';

const VIRTUAL = 'virtual:atlas';
/** What the page asks for before any script has run; the lines are fetched by the map's own worker. */
const PRELOADED = ['opening.json'];
/** Loaded by the entry, asked for beside it: on a slow network each saves the other a wait. */
const PRELOADED_CHUNKS = ['startMap', 'mount'];

/**
 * Writes more files of the built site, by path.
 * @param assetOf where a file lies in the built site that the app's code names: `font.woff2` is `assets/font-<hash>.woff2`
 * @param published what stands below `data/` already
 */
export type Publisher = (
  compilation: Compilation,
  assetOf: (name: string) => string | undefined,
  published: ReadonlyMap<string, string>,
) => Promise<Map<string, string | Uint8Array>>;

/**
 * Compiles `geodata/` for the app: `virtual:atlas` gives the addresses of the data, the build writes
 * the files there and the open ones below `data/`, the dev server serves them and shows every problem in its overlay.
 * @param publishers what only a build writes beside them
 */
export function atlasPlugin(publishers: Publisher[] = [], folder = 'geodata'): Plugin {
  const root = resolve(folder);
  let compilation: Compilation;
  let files: Map<string, string>;
  /** Where the app reads them: below a name that changes with what any of them holds. */
  let readFrom: string;
  let building = false;

  function compile(): void {
    compilation = compileAtlas(readGeodata(root));
    files = publish(compilation).set('search.json', json(searchData(compilation)));
    const hash = createHash('sha256').update([...files.values()].join());
    readFrom = `assets/${hash.digest('hex').slice(0, 8)}/data`;
  }

  function complaint(): string {
    const problems = compilation.problems.map((problem) => formatProblem(inFolder(folder, problem)));
    return `${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}/\n${problems.join('\n')}`;
  }

  function showProblems(server: ViteDevServer): void {
    server.ws.send({ type: 'error', err: { message: complaint(), stack: '' } });
  }

  return {
    name: 'corridor-atlas',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      compile();
      // The dev server shows them in its overlay, and the tests report them as one of theirs.
      if (compilation.problems.length > 0 && building) {
        if (process.env.CI)
          console.log(
            compilation.problems.map((problem) => formatAnnotation(inFolder(folder, problem))).join('\n'),
          );
        this.error(complaint());
      }
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}`
        ? `export const dataUrl = (name) => new URL('${readFrom}/' + name, document.baseURI).href;
           export const groundUrl = (name) => new URL('${groundFolder()}/' + name, document.baseURI).href;`
        : undefined,
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => [
        ...citationTags(html, compilation.atlas.edition),
        ...PRELOADED.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${readFrom}/${name}` },
          injectTo: 'head' as const,
        })),
        ...PRELOADED_CHUNKS.flatMap((name) =>
          Object.values(bundle ?? {}).filter((chunk) => chunk.type === 'chunk' && chunk.name === name),
        ).map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
      ],
    },
    async generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((file) => file.type === 'asset');
      const assetOf = (name: string) => assets.find(({ names }) => names.includes(name))?.fileName;
      for (const [name, source] of files) {
        if (isRead(name)) this.emitFile({ type: 'asset', fileName: `${readFrom}/${name}`, source });
        if (isOffered(name)) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
      for (const publish of publishers)
        for (const [fileName, source] of await publish(compilation, assetOf, files))
          this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(root)) return;
        compile();
        const module = server.moduleGraph.getModuleById(`\0${VIRTUAL}`);
        if (module) server.moduleGraph.invalidateModule(module);
        if (compilation.problems.length > 0) showProblems(server);
        else server.ws.send({ type: 'full-reload' });
      });
      server.ws.on('connection', () => {
        if (compilation.problems.length > 0) showProblems(server);
      });
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.match(/\/data\/(.+)$/)?.[1];
        const content = name && files.get(name);
        if (!content) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(content);
      });
    },
  };
}

/** By these reference managers save the page: title and description are the page's own, the rest is the edition's. */
function citationTags(html: string, { version, date }: Edition): HtmlTagDescriptor[] {
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
  const facts = {
    citation_title: `${title}, edition ${version}`,
    citation_author: AUTHOR,
    citation_publication_date: date.replaceAll('-', '/'),
    citation_language: DATA_LANGUAGES.join(', '),
  };
  return Object.entries(facts).map(([name, content]) => ({
    tag: 'meta',
    attrs: { name, content },
    injectTo: 'head' as const,
  }));
}
