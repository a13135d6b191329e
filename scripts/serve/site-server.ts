import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** What is served, and where. */
export interface SiteOptions {
  /** Folder of the built site. */
  directory: string;
  /** Path under which the site stands, with a slash at both ends: `/` or `/map/`. */
  basePath: string;
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/**
 * A server of static files as a careful host would set one up: right content types, a strict
 * Content-Security-Policy, hashed files kept for a year and everything else asked again, and an honest 404 for
 * whatever is not there (no page is ever answered in place of a file).
 */
export function createSiteServer({ directory, basePath }: SiteOptions): Server {
  const files = sirv(directory, {
    dev: true, // reads the folder at every request, so that a new build needs no new server
    etag: true,
    setHeaders: (response, path) => {
      if (/\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      const type = contentType(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const policies = new Map<string, { modified: number; policy: string }>();
  const policyOf = (file: string): string => {
    const modified = statSync(file).mtimeMs;
    const known = policies.get(file);
    if (known?.modified === modified) return known.policy;
    const policy = contentSecurityPolicy(readFileSync(file, 'utf8'));
    policies.set(file, { modified, policy });
    return policy;
  };

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      end(response, 405);
      return;
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (!path.startsWith(basePath) || /\/\./.test(decoded(path))) {
      notFound(directory, response, policyOf);
      return;
    }
    const inner = `/${path.slice(basePath.length)}`;
    const page = pageFile(directory, decoded(inner));
    if (page) response.setHeader('Content-Security-Policy', policyOf(page));
    else response.setHeader('Content-Security-Policy', contentSecurityPolicy(''));
    request.url = inner;
    files(request, response, () => notFound(directory, response, policyOf));
  });
}

function notFound(directory: string, response: ServerResponse, policyOf: (file: string) => string): void {
  const page = join(directory, '404.html');
  if (!existsSync(page)) {
    end(response, 404);
    return;
  }
  response.setHeader('Content-Security-Policy', policyOf(page));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(404).end(readFileSync(page));
}

function end(response: ServerResponse, status: 404 | 405): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(status === 404 ? '404 Not Found\n' : '405 Method Not Allowed\n');
}

/** The HTML file that an address stands for, if it stands for one. */
function pageFile(directory: string, path: string): string | undefined {
  const candidates = path.endsWith('/')
    ? [`${path}index.html`]
    : [path, `${path}.html`, `${path}/index.html`];
  return candidates
    .filter((candidate) => candidate.endsWith('.html'))
    .map((candidate) => join(directory, candidate))
    .find((file) => file.startsWith(join(directory, '/')) && existsSync(file));
}

/** Text says that it is UTF-8: a CSV that is opened in a browser is Japanese, not mojibake. */
function contentType(path: string): string | undefined {
  if (path.endsWith('.csv')) return 'text/csv; charset=utf-8';
  if (/\.m?js$/.test(path)) return 'text/javascript; charset=utf-8';
  if (path.endsWith('.css')) return 'text/css; charset=utf-8';
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8';
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
