import { preview } from 'vite';

/**
 * Serves a built folder on a free port.
 * @returns {Promise<{
 *   url: string,
 *   asked: (before?: number) => Map<string, number>,
 *   forget: () => void,
 *   close: () => Promise<void>,
 * }>} `asked` gives the paths answered so far, or before a time (ms since 1970), by the page and by its workers,
 *   with the bytes sent in parts: 0 for a whole file
 */
export async function serve(folder) {
  let answers = [];
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
              answers.push({ path, part, at: Date.now() });
            });
            next();
          });
        },
      },
    ],
  });
  const { port } = server.httpServer.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    asked(before = Number.POSITIVE_INFINITY) {
      const parts = new Map();
      for (const { path, part, at } of answers)
        if (at <= before) parts.set(path, (parts.get(path) ?? 0) + part);
      return parts;
    },
    forget() {
      answers = [];
    },
    close: () => server.close(),
  };
}
