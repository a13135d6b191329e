import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLinkPages, type LinkImages } from '../../../scripts/prerender/link-files.ts';
import { readPageSources } from '../../../scripts/prerender/source-files.ts';
import { linkPages, type LinkPage } from '../../../src/link-pages.ts';
import { entryPathOf } from '../../../src/state/url/entry-path.ts';
import { parseUrl } from '../../../src/state/url/address.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SITE = 'https://renkei.example.jp';
const VIEWS = ['map', 'growth', 'disasters', 'coverage', 'about', 'present'];
const PREFECTURES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));

/** How many pixels each colour of an indexed PNG has whose rows are not filtered. */
function coloursOf(png: Buffer): Map<number, number> {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const counts = new Map<number, number>();
  for (const [at, index] of rows.entries())
    if (at % 1201 !== 0) counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}

describe('the pages that links are sent on by', () => {
  let root: string;
  let pages: LinkPage[];
  let images: LinkImages;
  const file = (key: string, name: string) => readFileSync(join(root, 'dist/s', key, name));
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'links-'));
    pages = linkPages(readPageSources(ROOT));
    images = await writeLinkPages({ root, base: '/map/', siteUrl: SITE }, pages);
    // Without pictures drawn before, a busy machine takes its time.
  }, 120_000);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('are one for each view and prefecture, with words that no other has', () => {
    expect(pages.map(({ key }) => key)).toEqual([...VIEWS, ...PREFECTURES.map((code) => `pref/${code}`)]);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(53);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(53);
  });

  it('name themselves for previews and go on to their view, without a script', () => {
    for (const { key, query, title, description } of pages) {
      const html = file(key, 'index.html').toString();
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain(`<meta property="og:title" content="${title}" />`);
      expect(html).toContain(`<meta property="og:description" content="${description}" />`);
      expect(html).toContain(`<meta property="og:url" content="${SITE}/map/s/${key}/" />`);
      expect(html).toContain(`<meta property="og:image" content="${SITE}/map/s/${key}/picture.png" />`);
      expect(html).toContain(`<link rel="canonical" href="${SITE}/map/${query}" />`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/map/${query}" />`);
      expect(html).toContain(`<a href="/map/${query}">`);
      expect(html).not.toContain('<script');
    }
  });

  it('have a picture each, of the asked size, light, drawn, and like no other', () => {
    const sums = new Set<string>();
    for (const { key } of pages) {
      const png = file(key, 'picture.png');
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(60_000);
      const counts = [...coloursOf(png).values()].sort((a, b) => b - a);
      expect([key, counts.length > 20]).toEqual([key, true]);
      // Paper, and at least a twentieth of something on it.
      expect([key, (counts[0] ?? 0) / (1200 * 630) < 0.95]).toEqual([key, true]);
      expect(images.get(key)?.alt.length).toBeGreaterThan(10);
      sums.add(createHash('sha256').update(png).digest('hex'));
    }
    expect(sums.size).toBe(53);
  });

  it('name no address and have no picture where the build knows no address', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'links-'));
    const none = await writeLinkPages({ root: elsewhere, base: '/', siteUrl: '' }, pages.slice(0, 2));
    const html = readFileSync(join(elsewhere, 'dist/s/growth/index.html'), 'utf8');
    expect(none.size).toBe(0);
    expect(html).not.toMatch(/canonical|og:url|og:image|localhost/);
    expect(existsSync(join(elsewhere, 'dist/s/growth/picture.png'))).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('are named by the state that is exactly theirs, and by no other', () => {
    const { urlContext } = publishedAtlas();
    const pathOf = (query: string) => entryPathOf(parseUrl(query, urlContext).state, urlContext);
    for (const { key, query } of pages) expect(pathOf(query)).toBe(`s/${key}/`);
    for (const query of [
      '?view=desk',
      '?view=growth&theme=dark',
      '?pref=01&fy=2016',
      '?muni=01202',
      '?fy=2015',
    ])
      expect([query, pathOf(query)]).toEqual([query, undefined]);
  });
});
