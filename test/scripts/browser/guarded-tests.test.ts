import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'e2e');

/** What makes a page that the guard of site.ts does not stand at. */
const UNGUARDED: Readonly<Record<string, RegExp>> = {
  'the test function of the library itself':
    /import\s+\{(?![^}]*\bas base\b)[^}]*\btest\b[^}]*\}\s+from '@playwright\/test'/,
  'a context of its own': /\.newContext\(|\bbrowser\.newPage\(/,
  'a browser of its own': /\.launch(?:Server|PersistentContext)?\(|\.connectOverCDP\(/,
};

const specs = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('every browser test stands under the guard', () => {
  it.each(Object.entries(UNGUARDED))('no file uses %s', (_, pattern) => {
    const found = specs.filter((file) => pattern.test(textOf(file)));
    expect(found).toEqual([]);
  });

  it('each spec takes its test function from site.ts', () => {
    const others = specs.filter(
      (file) =>
        file.endsWith('.spec.ts') &&
        !/import \{[^}]*\btest\b[^}]*\} from '\.\/(?:site|atlas)\.ts'/.test(textOf(file)),
    );
    expect(others).toEqual([]);
  });
});
