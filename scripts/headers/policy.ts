// The Content-Security-Policy, in the one place from which pages, servers and files for hosts have it.
import type { InlineHashes } from './inline-hashes.ts';

/** What a page may load beside what stands in it, which is allowed by its hash. */
export interface Reach {
  /** What no other directive speaks of: data, fonts, frames. */
  readonly fallback: string;
  /** Where scripts and styles may come from beside those of the page itself. */
  readonly files: string;
  readonly images: string;
  readonly workers: string;
}

/** A page on a host: everything from the host itself. `data:` and `blob:` are for pictures a reader exports. */
export const OF_SITE: Reach = {
  fallback: `'self'`,
  files: `'self'`,
  images: `'self' data: blob:`,
  workers: `'self'`,
};

/** A page opened as a file: it has all within itself, and asks nobody for anything. */
export const OF_FILE: Reach = {
  fallback: `'none'`,
  files: '',
  images: 'data: blob:',
  workers: 'blob:',
};

/** What the site never uses, whoever asks. */
const CLOSED = [`object-src 'none'`, `base-uri 'none'`, `form-action 'none'`];

/**
 * The policy: everything within the reach, scripts and styles that stand in a page only by their hash, nothing inline
 * otherwise, no eval. No `frame-ancestors`: other sites may embed the map, and it has no account that a frame could
 * trick anybody into using.
 */
export function policy(reach: Reach, { scripts, styles }: InlineHashes): string {
  return [
    `default-src ${reach.fallback}`,
    `script-src ${[reach.files, ...scripts].join(' ').trim()}`,
    `style-src ${[reach.files, ...styles].join(' ').trim()}`,
    `img-src ${reach.images}`,
    `worker-src ${reach.workers}`,
    ...CLOSED,
  ].join('; ');
}

/**
 * What a host sends with a page whose hashes it does not know. Two policies both apply, so it says nothing of scripts,
 * of styles and of what they fall back on; the page's own policy does.
 */
export const POLICY_WITHOUT_HASHES = [
  `img-src ${OF_SITE.images}`,
  `connect-src ${OF_SITE.fallback}`,
  `font-src ${OF_SITE.fallback}`,
  `frame-src ${OF_SITE.fallback}`,
  `media-src ${OF_SITE.fallback}`,
  `manifest-src ${OF_SITE.fallback}`,
  `worker-src ${OF_SITE.workers}`,
  ...CLOSED,
].join('; ');
