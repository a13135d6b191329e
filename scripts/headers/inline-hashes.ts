import { createHash } from 'node:crypto';

/** What stands in a page itself and may run or be applied, each as `'sha256-…'`, in order and each once. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const NO_HASHES: InlineHashes = { scripts: [], styles: [] };

/**
 * Hashes of the inline scripts and styles of a page, as a policy names them.
 * @param html the page as it is served, byte for byte
 */
export function inlineHashes(html: string): InlineHashes {
  return {
    scripts: hashesOf(html, /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi),
    styles: hashesOf(html, /<style(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/style>/gi),
  };
}

/** The hashes of several pages together, sorted: the same pages in another order say the same. */
export function joinedHashes(pages: Iterable<InlineHashes>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const hash of page.scripts) scripts.add(hash);
    for (const hash of page.styles) styles.add(hash);
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

function hashesOf(html: string, elements: RegExp): string[] {
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
