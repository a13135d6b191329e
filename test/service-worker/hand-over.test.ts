import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { AGAIN, AGAIN_POLICY } from '../../src/service-worker/again.ts';
import { cacheNames, isOfSite } from '../../src/service-worker/caches.ts';
import { isReloadOfOnlyPage } from '../../src/service-worker/only-page.ts';

it('the page between two releases may run its one script and nothing else', () => {
  const script = /<script>(.*)<\/script>/.exec(AGAIN)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(AGAIN_POLICY).toBe(`default-src 'none'; script-src 'sha256-${hash}'`);
});

it('a newer release comes in with a reload of the only page', () => {
  expect(isReloadOfOnlyPage({ cache: 'default', isReloadNavigation: true }, 1)).toBe(true);
});

it('a newer release waits while another window is open, or when a page is opened anew', () => {
  expect(isReloadOfOnlyPage({ cache: 'no-cache', isReloadNavigation: true }, 2)).toBe(false);
  expect(isReloadOfOnlyPage({ cache: 'default', isReloadNavigation: false }, 1)).toBe(false);
});

it('a browser that does not tell of reloads is known by how it asks', () => {
  expect(isReloadOfOnlyPage({ cache: 'no-cache' }, 1)).toBe(true);
  expect(isReloadOfOnlyPage({ cache: 'default' }, 1)).toBe(false);
});

it('two sites on one host have stores of their own', () => {
  const here = 'https://example.jp/map/';
  const there = 'https://example.jp/test/map/';
  for (const name of Object.values(cacheNames(here))) {
    expect(isOfSite(name, here)).toBe(true);
    expect(isOfSite(name, there)).toBe(false);
  }
  expect(isOfSite('photos-https://example.jp/map/', here)).toBe(false);
});
