import { expect, it } from 'vitest';
import { mayStore, type PageTraits } from '../../../src/state/offline/may-store.ts';

const PUBLISHED: PageTraits = {
  isSecure: true,
  protocol: 'https:',
  isFramed: false,
  search: '?view=growth',
  hasWorkers: true,
  savesData: false,
};

it('a published page stores the site', () => {
  expect(mayStore(PUBLISHED)).toBe(true);
});

it.each<[string, Partial<PageTraits>]>([
  ['without HTTPS', { isSecure: false, protocol: 'http:' }],
  ['opened as a file', { protocol: 'file:' }],
  ['in a frame', { isFramed: true }],
  ['made to be embedded', { search: '?embed=1' }],
  ['in a browser without workers', { hasWorkers: false }],
  ['where data is to be spared', { savesData: true }],
])('a page %s stores nothing', (_what, traits) => {
  expect(mayStore({ ...PUBLISHED, ...traits })).toBe(false);
});
