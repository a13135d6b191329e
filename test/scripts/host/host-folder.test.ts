import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inlineHashes } from '../../../scripts/headers/inline-hashes.ts';
import { compressFolder } from '../../../scripts/host/compress.ts';
import { writeHostFolder } from '../../../scripts/host/host-folder.ts';
import { missingPage } from '../../../scripts/prerender/missing-page.ts';

let folder: string;
const read = (path: string) => readFileSync(join(folder, path));
const FILES: Record<string, string> = {
  'dist/index.html': `<style>p{}</style><script>go()</script>${'日本'.repeat(200)}`,
  'dist/m/01202/index.html': `<style>b{}</style>${'函館'.repeat(200)}`,
  'dist/data/a.csv': 'code\n01202\n'.repeat(50),
  'dist/short.txt': 'x',
  'dist/picture.png': 'x'.repeat(500),
  'dist/.vite/manifest.json': '{}',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the folder for a host has the site in its place, without the notes of the build, and one policy for all its pages', () => {
  const site = writeHostFolder(join(folder, 'dist'), join(folder, 'out'), '/map/');
  expect(site).toBe(join(folder, 'out/site'));
  expect(read('out/site/map/data/a.csv')).toEqual(read('dist/data/a.csv'));
  expect(existsSync(join(folder, 'out/site/map/.vite'))).toBe(false);
  const policy = read('out/page-policy.txt').toString();
  for (const page of ['dist/index.html', 'dist/m/01202/index.html']) {
    const { scripts, styles } = inlineHashes(read(page).toString());
    expect(styles).toHaveLength(1);
    for (const hash of [...scripts, ...styles]) expect(policy).toContain(hash);
  }
  expect(policy.trim().split('\n')).toHaveLength(1);
  expect(read('out/headers/_headers').toString()).toContain(policy.trim());
});

it('text lies beside itself in both compressed forms, and only where it is smaller so', async () => {
  const site = writeHostFolder(join(folder, 'dist'), join(folder, 'out'), '/');
  const { files } = await compressFolder(site);
  expect(files).toBe(4);
  for (const path of ['index.html', 'm/01202/index.html', 'data/a.csv']) {
    const plain = read(`out/site/${path}`);
    expect(brotliDecompressSync(read(`out/site/${path}.br`))).toEqual(plain);
    expect(gunzipSync(read(`out/site/${path}.gz`))).toEqual(plain);
  }
  for (const path of ['short.txt.br', 'picture.png.br', 'picture.png.gz'])
    expect(existsSync(join(folder, 'out/site', path))).toBe(false);
});

it('the page for what is not there leads home from any depth, in three languages, and allows only its own style', () => {
  const html = missingPage('/map/');
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['/map/', '/map/?lang=en', '/map/?lang=easy']);
  expect(html).not.toMatch(/(src|href)="(?!\/map\/)/);
  const [hash = ''] = inlineHashes(html).styles;
  expect(html).toContain(`style-src 'self' ${hash};`);
  expect(html).not.toContain('<script');
});
