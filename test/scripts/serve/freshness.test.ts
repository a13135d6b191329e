import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleReason } from '../../../scripts/serve/freshness.ts';

let root: string;

/** Writes a file that was changed at a second of the epoch, and folders older than all files. */
function put(path: string, second: number, text = ''): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, second, second);
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) utimesSync(folder, 1, 1);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  put('src/views/map/MapView.svelte', 100);
  put('public/data/prefectures.csv', 100);
  put('index.html', 100);
});
afterEach(() => rmSync(root, { recursive: true }));

const PAGE = '<script src="/assets/index-1.js">';

describe('whether the site has to be built before it is served', () => {
  it('has to when there is no build', () => {
    expect(staleReason(root, '/')).toBe('missing');
  });

  it('need not when the build is newer than all it is made of', () => {
    put('dist/index.html', 200, PAGE);
    expect(staleReason(root, '/')).toBeUndefined();
  });

  it.each(['src/views/map/MapView.svelte', 'public/data/prefectures.csv', 'index.html', 'vite.config.ts'])(
    'has to when %s has changed since',
    (path) => {
      put('dist/index.html', 200, PAGE);
      put(path, 300);
      expect(staleReason(root, '/')).toBe('older');
    },
  );

  it('has to when a file was taken away since', () => {
    put('src/old/gone.ts', 100);
    put('dist/index.html', 200, PAGE);
    rmSync(join(root, 'src/old/gone.ts'));
    expect(staleReason(root, '/')).toBe('older');
  });

  it('is not moved by a test or a document', () => {
    put('dist/index.html', 200, PAGE);
    put('test/a.test.ts', 300);
    put('docs/architecture.md', 300);
    expect(staleReason(root, '/')).toBeUndefined();
  });

  it('has to when the build was made for another path', () => {
    put('dist/index.html', 200, PAGE);
    expect(staleReason(root, '/map/')).toBe('base');
  });
});
