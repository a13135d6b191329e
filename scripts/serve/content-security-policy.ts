import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a built page: everything from the site itself, scripts and styles that stand
 * in the page only by their hash, nothing inline otherwise, no eval, no other origin. `data:` and `blob:` are
 * for pictures a reader exports. No `frame-ancestors`: other sites may embed the map, and it has no account
 * that a frame could trick anybody into using.
 * @param html the page as it is served, byte for byte
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = inlineHashes(html, /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi);
  const styles = inlineHashes(html, /<style(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/style>/gi);
  return [
    `default-src 'self'`,
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `font-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function inlineHashes(html: string, elements: RegExp): string[] {
  const hashes = [...html.matchAll(elements)]
    .map(({ groups }) => ({ attributes: groups?.['attributes'] ?? '', text: groups?.['text'] ?? '' }))
    .filter(({ attributes }) => !/\ssrc\s*=/i.test(attributes) && !isDataBlock(attributes))
    .map(({ text }) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
  return [...new Set(hashes)];
}

/** A script element of another type than a script (JSON, say) is never run and needs no hash. */
function isDataBlock(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase();
  return type !== undefined && !['', 'module', 'text/javascript', 'text/css'].includes(type);
}
