import { readFileSync } from 'node:fs';

/** The text of a stylesheet without comments and without the space that only its author needs. */
export function compactStyle(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}
