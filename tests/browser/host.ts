import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test as base } from '@playwright/test';

/** What the host says to one question; `file` is what the folder holds there, null for nothing. */
export type Answer = (request: IncomingMessage, response: ServerResponse, file: HostFile | null) => void;
type HostFile = { type: string; bytes: Buffer };
type Asked = { path: string; range: string | undefined; destination: string | undefined };

/** A static host of the test's own, on an origin of its own, that can be told to answer badly. */
export type Host = {
  /** Ends in a slash. */
  url: string;
  /** Sent with every answer from now on. */
  headers: Record<string, string>;
  /** From now on files whose path the pattern matches are answered so; what is told last wins. */
  answer(pattern: RegExp, answer: Answer): void;
  /** Takes back all bad answers, or those told for one pattern. */
  heal(pattern?: RegExp): void;
  /** Questions so far, in order, for paths that the pattern matches. */
  asked(pattern: RegExp): Asked[];
  /** Serves another folder from now on, as after a release. */
  serve(folder: string): void;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file as a good host sends it: a part where a part is asked for, words packed. */
export const well: Answer = (request, response, file) => {
  if (!file) return status(404)(request, response, file);
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  response.setHeader('Accept-Ranges', 'bytes');
  if (from !== undefined && to !== undefined) {
    const last = Math.min(Number(to), file.bytes.length - 1);
    response.setHeader('Content-Range', `bytes ${from}-${last}/${file.bytes.length}`);
    response.writeHead(206, { 'Content-Type': file.type });
    response.end(file.bytes.subarray(Number(from), last + 1));
    return;
  }
  const isPacked =
    /charset|svg/.test(file.type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': file.type });
  response.end(isPacked ? gzipSync(file.bytes, { level: 1 }) : file.bytes);
};

/** An answer without the file. */
export function status(code: number): Answer {
  return (_request, response) => {
    response.writeHead(code, { 'Content-Type': 'text/plain' });
    response.end(String(code));
  };
}

/** The connection breaks. */
export const dropped: Answer = (_request, response) => void response.destroy();

/** No answer ever comes. */
export const silent: Answer = () => {};

/** The whole file, whatever part was asked for, under the name of a whole (200) or of a part (206). */
export function whole(code: 200 | 206): Answer {
  return (_request, response, file) => {
    response.writeHead(code, { 'Content-Type': file?.type ?? 'text/plain' });
    response.end(file?.bytes);
  };
}

/** A plain host of one-page sites: no parts, nothing packed, and its first page in place of whatever is missing. */
export const plain: Answer = (request, response, file) =>
  file
    ? whole(200)(request, response, file)
    : instead(readFileSync('dist/index.html', 'utf8'))(request, response, file);

/** Something else than the file, with status 200: what hosts of one-page sites do for files that are gone. */
export function instead(body: string, type = TYPES['.html']): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': type ?? '' });
    response.end(body);
  };
}

/** @param under the path at which the folder stands, between slashes; beside it there is nothing */
export async function openHost(folder = 'dist', under = '/'): Promise<Host> {
  let root = resolve(folder);
  let answers: { pattern: RegExp; answer: Answer }[] = [];
  const questions: Asked[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { range, 'sec-fetch-dest': destination } = request.headers;
    questions.push({ path, range, destination: destination?.toString() });
    response.setHeader('Cache-Control', 'no-cache');
    for (const [name, value] of Object.entries(host.headers)) response.setHeader(name, value);
    const told = answers.findLast(({ pattern }) => pattern.test(path));
    (told?.answer ?? well)(
      request,
      response,
      path.startsWith(under) ? fileAt(root, path.slice(under.length - 1)) : null,
    );
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const host: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(under)}`,
    headers: {},
    answer: (pattern, answer) => void answers.push({ pattern, answer }),
    heal(pattern) {
      answers = pattern ? answers.filter((told) => String(told.pattern) !== String(pattern)) : [];
    },
    asked: (pattern) => questions.filter(({ path }) => pattern.test(path)),
    serve(other) {
      root = resolve(other);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return host;
}

function fileAt(root: string, path: string): HostFile | null {
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  try {
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', bytes: readFileSync(file) };
  } catch {
    return null;
  }
}

/** A test on a host of its own: addresses without an origin, `./` too, are that host's. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});
