// What every answer of a host says beside the file itself. The server of `npm start` and of the browser tests sends
// it, the files for static hosts are written from it, and deploy/nginx.conf is held against it by a test.
import { NO_HASHES, type InlineHashes } from './inline-hashes.ts';
import { OF_SITE, policy, POLICY_WITHOUT_HASHES } from './policy.ts';

/**
 * Abilities of a browser that the site never asks for, denied to it, to its frames and to whatever might be slipped
 * into them. Not listed, because they are used: fullscreen, screen-wake-lock (the show), clipboard-write,
 * web-share; nor clipboard-read, for which a browser asks the reader, and with which the tests read what was copied.
 * Only names that browsers of today know: any other one is a warning on the console of every visitor.
 */
const DENIED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera'],
  ...['display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'otp-credentials', 'payment', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'serial', 'storage-access', 'usb', 'window-management'],
  ...['xr-spatial-tracking'],
];

/** Headers that are the same for every answer. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  // A year in which a browser comes back over HTTPS only. Subdomains are somebody else's.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // Addresses carry what a reader looks at: other sites learn only from where somebody came.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public, and other sites show the pictures of links and embed views.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': DENIED.map((ability) => `${ability}=()`).join(', '),
};

/**
 * Folders of open data, older editions among them, which pages of other sites may fetch with a program. There is no
 * account here, so nobody is shown more than everybody is.
 */
export const OPEN_FOLDERS: readonly string[] = ['data', 'geo', 'editions'];

/** What is said of them; browsers ask nothing beforehand for a plain GET, so there is no answer to OPTIONS. */
export const OPEN_TO_PROGRAMS: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** How long an answer may be kept by whoever receives it. */
export const CACHING = {
  /** The name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Asked again each time, and answered with 304 while unchanged. */
  asked: 'no-cache',
  /** An answer that is not the file itself. */
  never: 'no-store',
} as const;

/** Content types by the ending of a name; everything the site consists of. Text says that it is UTF-8. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** What an answer is. */
export interface Answer {
  /** Path of the file that is sent, such as `/index.html` for `/`; that of the address where there is none. */
  file: string;
  status: number;
  /** Of the page, or of all pages of its release; undefined where the host does not know them. */
  hashes?: InlineHashes | undefined;
}

/** Whether the name of a file has a hash of the content, under any base path. */
function isHashed(file: string): boolean {
  return /^(\/.*)?\/assets\//.test(file);
}

/** Whether a file is open data, under any base path. */
function isOpen(file: string): boolean {
  return new RegExp(`^(/.*)?/(${OPEN_FOLDERS.join('|')})/`).test(file);
}

/** The path, not the content type, tells: an answer of 304 has no type, and its policy may replace the one kept. */
function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** All headers of an answer that do not come from the file, its type apart. */
export function answerHeaders({ file, status, hashes }: Answer): Record<string, string> {
  const isFile = [200, 206, 304].includes(status);
  return {
    ...FIXED_HEADERS,
    ...(isOpen(file) ? OPEN_TO_PROGRAMS : {}),
    'Cache-Control': isFile ? (isHashed(file) ? CACHING.hashed : CACHING.asked) : CACHING.never,
    'Content-Security-Policy': isPage(file)
      ? hashes
        ? policy(OF_SITE, hashes)
        : POLICY_WITHOUT_HASHES
      : policy(OF_SITE, NO_HASHES),
  };
}

/** The same over plain HTTP, where nothing may be said of HTTPS (RFC 6797, 7.2). */
export function plainAnswerHeaders(answer: Answer): Record<string, string> {
  const { 'Strict-Transport-Security': _httpsOnly, ...headers } = answerHeaders(answer);
  return headers;
}

/** Type of a file by its name; undefined for what the site does not consist of. */
export function contentType(file: string): string | undefined {
  return CONTENT_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''];
}
