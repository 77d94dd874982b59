import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { parseHeaders, type HeaderRule } from './hosting/headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.vcf': 'text/vcard; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as its host will: trailing slashes, 404 page, precompressed files, the headers of `_headers`.
 *
 * @param root folder of the built site. @param port 0 takes a free one.
 * @throws the listening error of node (`EADDRINUSE`) when the port is taken.
 */
export async function serve(root: string, port = 0): Promise<Served> {
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer(root, rules, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  // Listening on a TCP port, `address()` is always an AddressInfo.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(root: string, rules: HeaderRule[], request: IncomingMessage, response: ServerResponse) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  if (path.includes('..')) return response.writeHead(400).end();
  if (!path.endsWith('/') && (await isFile(join(root, path, 'index.html')))) {
    return response.writeHead(301, { location: `${path}/` }).end();
  }
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const found = await isFile(wanted);
  const file = found ? wanted : join(root, '404.html');
  const { body, encoding } = await bestEncoding(file, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
    ...Object.assign({}, ...rules.filter((rule) => rule.matches(path)).map((rule) => rule.headers)),
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

async function bestEncoding(file: string, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  for (const [encoding, suffix] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    if (!accepted.includes(encoding)) continue;
    const body = await readFile(file + suffix).catch(() => null);
    if (body) return { body, encoding };
  }
  return { body: await readFile(file) };
}

const isFile = (path: string) =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );

if (import.meta.main) {
  const [root = 'dist', port = '4321'] = process.argv.slice(2);
  try {
    const { url } = await serve(root, Number(port));
    console.log(`\nLe site est servi sur ${url} (Ctrl+C pour arrêter).`);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(taken ? `Le port ${port} est déjà pris : arrêtez l’autre serveur, puis recommencez.` : error);
    process.exitCode = 1;
  }
}
