import { preview } from 'vite';

/**
 * Serves a built folder on a free port.
 * @returns {Promise<{url: string, asked: Set<string>, close: () => Promise<void>}>} `asked` holds the paths
 *   asked for so far, by the page and by its workers
 */
export async function serve(folder) {
  const asked = new Set();
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [
      {
        name: 'bench-recorder',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, _response, next) => {
            asked.add(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
            next();
          });
        },
      },
    ],
  });
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}/`, asked, close: () => server.close() };
}
