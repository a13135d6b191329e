import { describe, expect, it } from 'vitest';
import { goalOf } from '../../src/service-worker/goal.ts';

const SCOPE = 'https://example.jp/map/';
const page = (path: string) => goalOf(new URL(path, SCOPE), SCOPE, true);
const part = (path: string) => goalOf(new URL(path, SCOPE), SCOPE, false);

describe('what a request wants of the stored site', () => {
  it.each(['', '?view=growth&fy=2020', 'index.html?view=present', '#privacy'])(
    '「%s」 is the page',
    (path) => {
      expect(page(path)).toEqual({ kind: 'site' });
    },
  );

  it('is a file by its address without parameters', () => {
    expect(part('data/agreements.csv?x=1')).toEqual({
      kind: 'file',
      address: 'https://example.jp/map/data/agreements.csv',
      isHashed: false,
    });
  });

  it('is a file of a release that may be gone, where its name has a hash', () => {
    expect(part('assets/GrowthView-1a2b3c4d.js')).toMatchObject({ kind: 'file', isHashed: true });
  });

  it('is a stored page or file also where it is opened by itself', () => {
    expect(page('disasters.html')).toMatchObject({ kind: 'file' });
    expect(page('data/agreements.csv')).toMatchObject({ kind: 'file' });
  });

  it.each([
    ['m/01202/', '?muni=01202'],
    ['m/13101', '?muni=13101'],
    ['en/m/43100/index.html', '?muni=43100'],
    ['m/01202/en/', '?muni=01202'],
    ['s/map/', ''],
    ['s/growth/', '?view=growth'],
    ['s/pref/13/index.html', '?pref=13'],
    ['s/pref/', ''],
    ['m/123/', ''],
    ['nothing/here', ''],
  ])('without a network the page %s gives way to 「%s」 of the site', (path, instead) => {
    expect(page(path)).toEqual({ kind: 'page', instead: `${SCOPE}${instead}` });
  });

  it.each(['https://example.jp/', 'https://example.jp/mapper/x.js', 'https://other.jp/map/x.js'])(
    'is nothing of this site: %s',
    (address) => {
      expect(goalOf(new URL(address), SCOPE, false)).toEqual({ kind: 'elsewhere' });
      expect(goalOf(new URL(address), SCOPE, true)).toEqual({ kind: 'elsewhere' });
    },
  );
});
