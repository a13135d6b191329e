import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType, plainAnswerHeaders } from '../headers/answer-headers.ts';
import { inlineHashes, type InlineHashes } from '../headers/inline-hashes.ts';

/** What is served, and where. */
export interface SiteOptions {
  /** Folder of the built site. */
  directory: string;
  /** Path under which the site stands, with a slash at both ends: `/` or `/map/`. */
  basePath: string;
}

/** The page for what is not there; asked for by its own name it is not there either. */
const MISSING = '/404.html';

/**
 * A server of static files that answers as deploy/nginx.conf does: the same headers, hashed files kept for a year and
 * everything else asked again, folders with a slash at their end, and an honest 404 for whatever is not there (no page
 * is ever answered in place of a file). Over plain HTTP, and compressing nothing.
 */
export function createSiteServer({ directory, basePath }: SiteOptions): Server {
  const files = sirv(directory, {
    dev: true, // reads the folder at every request, so that a new build needs no new server
    etag: true,
  });
  const hashesOf = pageHashes();
  const setHeaders = (response: ServerResponse, status: number, file: string) => {
    const page = file.endsWith('.html') ? join(directory, file) : '';
    const hashes = page && existsSync(page) ? hashesOf(page) : undefined;
    const headers = plainAnswerHeaders({ file, status, hashes });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const type = contentType(file);
    if (type) response.setHeader('Content-Type', type);
  };
  const notFound = (response: ServerResponse) => {
    const page = join(directory, MISSING);
    if (!existsSync(page)) return end(response, 404, '404 Not Found');
    setHeaders(response, 404, MISSING);
    response.writeHead(404).end(readFileSync(page));
  };
  const end = (response: ServerResponse, status: number, text: string) => {
    setHeaders(response, status, '/answer.txt');
    response.writeHead(status).end(`${text}\n`);
  };

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      end(response, 405, '405 Method Not Allowed');
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const inner = `/${path.slice(basePath.length)}`;
    const file = path.startsWith(basePath) ? siteFile(directory, decoded(inner)) : undefined;
    if (!file || file === MISSING) {
      notFound(response);
    } else if (file.endsWith('/')) {
      response.setHeader('Location', `${path}/${query === undefined ? '' : `?${query}`}`);
      end(response, 301, '301 Moved Permanently');
    } else {
      setHeaders(response, 200, file);
      request.url = inner;
      files(request, response, () => notFound(response));
    }
  });
}

/** Reads the hashes of a page once, and again when it has changed. */
function pageHashes(): (page: string) => InlineHashes {
  const known = new Map<string, { modified: number; hashes: InlineHashes }>();
  return (page) => {
    const modified = statSync(page).mtimeMs;
    const found = known.get(page);
    if (found?.modified === modified) return found.hashes;
    const hashes = inlineHashes(readFileSync(page, 'utf8'));
    known.set(page, { modified, hashes });
    return hashes;
  };
}

/**
 * The file that an address stands for, by its path below the folder of the site; a folder that is asked for without
 * its slash comes back with it; undefined where there is neither. Hidden files are not there.
 */
function siteFile(directory: string, path: string): string | undefined {
  if (/\/\.|\0/.test(path)) return undefined;
  if (path.endsWith('/'))
    return isFile(join(directory, path, 'index.html')) ? `${path}index.html` : undefined;
  if (isFile(join(directory, path))) return path;
  return isFile(join(directory, path, 'index.html')) ? `${path}/` : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
