// The server of the bench: what the site's own server answers, compressed, and counted.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { createSiteServer } from '../scripts/serve/site-server.ts';

const compress = promisify(brotliCompress);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A site that is served. */
export interface ServedSite {
  /** Its address, with a slash at the end. */
  readonly origin: string;
  /** Bytes of the bodies sent since it was last asked. */
  takeBytes(): number;
  close(): void;
}

/**
 * Serves a built site on a port of its own as a careful host does: brotli at quality 11, made once for each file
 * and kept; the first run, which is not counted, waits for it.
 * @param directory of the built site
 */
export async function serveCompressed(directory: string): Promise<ServedSite> {
  const inner = createSiteServer({ directory, basePath: '/' });
  const innerOrigin = await listening(inner);
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (path: string): Promise<Answer> => {
    const known = answers.get(path) ?? compressed(innerOrigin + path.slice(1));
    answers.set(path, known);
    return known;
  };
  let bytes = 0;
  const outer = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void answerTo(path).then(({ status, headers, body }) => {
      const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
      if (!isKnown) bytes += body.length;
      response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : body);
    });
  });
  const origin = await listening(outer);
  return {
    origin,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      for (const server of [inner, outer]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function compressed(address: string): Promise<Answer> {
  const response = await fetch(address);
  const content = Buffer.from(await response.arrayBuffer());
  const body = await compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(connection|keep-alive|date|transfer-encoding)$/.test(name)),
  );
  return {
    status: response.status,
    headers: {
      ...headers,
      'content-encoding': 'br',
      'content-length': String(body.length),
      vary: 'accept-encoding',
    },
    body,
  };
}
