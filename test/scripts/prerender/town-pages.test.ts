import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageSources } from '../../../scripts/prerender/source-files.ts';
import { townLink, writeTowns } from '../../../scripts/prerender/town-files.ts';
import { renderTowns } from '../../../src/town-pages.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { drawnModules } from '../../fixtures/drawn-qr.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TOWNS = readTable('municipalities')
  .filter((row) => text(row, 'kind') !== 'northern_territories_village')
  .map((row) => text(row, 'code'));

/** The build's own writer, into a folder that is thrown away. */
function built(siteUrl: string, only: (code: string) => boolean = () => true) {
  const root = mkdtempSync(join(tmpdir(), 'towns-'));
  const site = { root, base: '/map/', siteUrl };
  const linkOf = (code: string) => townLink(site, code);
  const towns = [...renderTowns(readPageSources(ROOT), site.base, linkOf, only)];
  writeTowns(site, towns);
  const page = (code: string) => readFileSync(join(root, 'dist/m', code, 'index.html'), 'utf8');
  return { root, towns, page };
}

const wordsOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, '');

describe('the pages of the towns', () => {
  let all: ReturnType<typeof built>;
  beforeAll(() => {
    all = built('https://renkei.example.jp');
    // Some thousand pictures: a busy machine takes its time.
  }, 120_000);
  afterAll(() => {
    rmSync(all.root, { recursive: true });
  });

  it('are 1,741: one for each municipality and ward, with a title and a description that no other has', () => {
    expect(TOWNS).toHaveLength(1741);
    expect(readdirSync(join(all.root, 'dist/m')).sort()).toEqual(TOWNS);
    expect(new Set(all.towns.map(({ title }) => title)).size).toBe(1741);
    expect(new Set(all.towns.map(({ description }) => description)).size).toBe(1741);
    for (const { code, title } of all.towns) expect(title).toContain(nameByCode.get(code));
  });

  it('each need no script, and name themselves, their address and their picture of the prefecture', () => {
    for (const { code, title } of all.towns) {
      const html = all.page(code);
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain(`<link rel="canonical" href="https://renkei.example.jp/map/m/${code}/" />`);
      expect(html).not.toMatch(/<script|undefined|NaN|\[object/);
      expect(html).toMatch(/<path class="town" d="M[^"]+"/);
      // Every mark of a source leads to one.
      for (const [, source] of html.matchAll(/href="#(s\d+)"/g))
        expect(html).toContain(`<li id="${source}">`);
    }
  });

  it('say of every town on the list of 2015 and under an agreement that it is there, and of no other, also in English', () => {
    const listed = new Set(readTable('exchange_partners').map((row) => text(row, 'code')));
    const agreed = new Set(readTable('agreement_members').map((row) => text(row, 'code')));
    for (const { code } of all.towns.filter((town) => !town.code.startsWith('131'))) {
      const facts = wordsOf(/<dl>.*?<\/dl>/s.exec(all.page(code))?.[0] ?? '').replace(/\s+/g, '');
      expect([code, facts.includes('一覧あり')]).toEqual([code, listed.has(code)]);
      expect([code, facts.includes('協定あり')]).toEqual([code, agreed.has(code)]);
      const english = wordsOf(/<section lang="en">.*?<\/section>/s.exec(all.page(code))?.[0] ?? '');
      expect([code, english.includes('Not on the list')]).toEqual([code, !listed.has(code)]);
      expect([code, english.includes('Under no wide-area')]).toEqual([code, !agreed.has(code)]);
    }
  });

  it('carry a code that reads as their own address', () => {
    for (const code of ['01100', '10202', '13104', '47382'])
      expect(readQr(drawnModules(all.page(code)))).toBe(`https://renkei.example.jp/map/m/${code}/`);
  });

  it('are all in the list for search engines, after the site itself', () => {
    const links = [
      ...readFileSync(join(all.root, 'dist/sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
    ];
    expect(links.map(([, link]) => link)).toEqual([
      'https://renkei.example.jp/map/',
      ...TOWNS.map((code) => `https://renkei.example.jp/map/m/${code}/`),
    ]);
  });

  it('name no address where the build knows none', () => {
    const { root, page } = built('', (code) => code === '10202');
    expect(readdirSync(join(root, 'dist'))).toEqual(['m']);
    expect(page('10202')).not.toMatch(/canonical|og:url|class="code"/);
    rmSync(root, { recursive: true });
  });
});
