import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPrevious } from '../../src/service-worker/previous-release.ts';

/** The stores of a browser, as far as they are asked here: a name, then an address, then what is stored. */
class Stores {
  readonly held = new Map<string, Map<string, string>>();

  async open(name: string) {
    const store = this.held.get(name) ?? new Map<string, string>();
    this.held.set(name, store);
    return {
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      match: ({ url }: { url: string }) => Promise.resolve(store.get(url)),
      put: async ({ url }: { url: string }, content: string) => void store.set(url, content),
    };
  }

  async delete(name: string): Promise<boolean> {
    return this.held.delete(name);
  }
}

const NAMES = { release: 'release', previous: 'previous' };
const at = (path: string) => `https://example.jp/map/${path}`;
let stores: Stores;

beforeEach(() => {
  stores = new Stores();
  vi.stubGlobal('caches', stores);
});
afterEach(() => vi.unstubAllGlobals());

it('hashed files that a new release no longer has are put aside, and nothing else', async () => {
  const old = [
    [at('assets/a-1.js'), 'a1'],
    [at('assets/b-1.js'), 'b1'],
    [at('index.html?__WB_REVISION__=1'), 'page'],
  ] as const;
  stores.held.set('release', new Map(old));
  await keepPrevious(NAMES, new Set([at('assets/b-1.js'), at('assets/a-2.js')]));
  expect([...(stores.held.get('previous') ?? [])]).toEqual([[at('assets/a-1.js'), 'a1']]);
});

it('files of the release before the previous one are let go', async () => {
  stores.held.set('previous', new Map([[at('assets/a-0.js'), 'a0']]));
  stores.held.set('release', new Map([[at('assets/a-1.js'), 'a1']]));
  await keepPrevious(NAMES, new Set([at('assets/a-1.js')]));
  expect(stores.held.has('previous')).toBe(false);
});
