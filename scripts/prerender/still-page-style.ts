import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The style of a page that no program brings to life: what all of them share (page-base.css) and its own, without
 * comments and without the space that only their author needs.
 * @param own name of its file in this folder
 */
export function stillPageStyle(own: string): string {
  return ['page-base.css', own]
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}
