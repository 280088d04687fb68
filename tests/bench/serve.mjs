import { preview } from 'vite';

/**
 * Serves a built folder on a free port.
 * @returns {Promise<{url: string, asked: Map<string, number>, close: () => Promise<void>}>} `asked` holds the
 *   paths asked for so far, by the page and by its workers, with the bytes sent in parts: 0 for a whole file
 */
export async function serve(folder) {
  const asked = new Map();
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
          middlewares.use((request, response, next) => {
            const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
            response.on('finish', () => {
              const part = response.statusCode === 206 ? Number(response.getHeader('content-length')) : 0;
              asked.set(path, (asked.get(path) ?? 0) + part);
            });
            next();
          });
        },
      },
    ],
  });
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}/`, asked, close: () => server.close() };
}
