import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { workerKind } from '../../../scripts/service-worker/build.ts';
import { precacheList } from '../../../scripts/service-worker/precache-list.ts';

let site: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

it('all that the views need is stored; pages of towns, the worker itself and the notes of the build are not', () => {
  const stored = [
    'assets/a-1.js',
    'data/x.csv',
    'disasters.html',
    'geo/detail/01.topo.json',
    'icon.svg',
    'index.html',
  ];
  for (const path of stored) put(path, path);
  for (const path of [
    '.vite/manifest.json',
    '404.html',
    'm/01202/index.html',
    'en/m/01202/index.html',
    'service-worker.js',
  ])
    put(path, path);
  expect(precacheList(site).map(({ url }) => url)).toEqual(stored);
});

it('a file is fetched again when its content has changed, and is held against its sum', () => {
  put('index.html', 'old');
  const [old] = precacheList(site);
  put('index.html', 'new');
  const [now] = precacheList(site);
  expect(now?.revision).not.toBe(old?.revision);
  expect(now?.integrity).toBe(`sha256-${createHash('sha256').update('new').digest('base64')}`);
});

it('a file whose name changes with its content is never fetched twice', () => {
  put('assets/a-1.js', 'a');
  expect(precacheList(site)[0]?.revision).toBeNull();
});

it('a build without a word about the worker has one; a word that means nothing stops the build', () => {
  expect(workerKind(undefined)).toBe('offline');
  expect(workerKind('')).toBe('offline');
  expect(workerKind('remove')).toBe('remove');
  expect(() => workerKind('removed')).toThrow('SERVICE_WORKER is removed');
});
