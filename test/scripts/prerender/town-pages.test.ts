import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageSources } from '../../../scripts/prerender/source-files.ts';
import { townLink, townPath, writeTowns } from '../../../scripts/prerender/town-files.ts';
import { renderTowns } from '../../../src/town-pages.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { drawnModules } from '../../fixtures/drawn-qr.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TOWNS = readTable('municipalities')
  .filter((row) => text(row, 'kind') !== 'northern_territories_village')
  .map((row) => text(row, 'code'));

type Lang = 'ja' | 'en';
const LANGUAGES: readonly Lang[] = ['ja', 'en'];

const pictureOf = (code: string) => `https://renkei.example.jp/map/s/pref/${code.slice(0, 2)}/picture.png`;

/** The build's own writer, into a folder that is thrown away. */
function built(siteUrl: string, only: (code: string) => boolean = () => true) {
  const root = mkdtempSync(join(tmpdir(), 'towns-'));
  const site = { root, base: '/map/', siteUrl };
  const linkOf = (code: string, lang: Lang) => townLink(site, code, lang);
  const towns = [...renderTowns(readPageSources(ROOT), site.base, townPath, linkOf, only)];
  writeTowns(site, towns, (code) =>
    siteUrl === ''
      ? undefined
      : { link: pictureOf(code), alt: nameByCode.get(code.slice(0, 2)) ?? '', width: 1200, height: 630 },
  );
  const page = (code: string, lang: Lang = 'ja') =>
    readFileSync(join(root, 'dist', townPath(code, lang), 'index.html'), 'utf8');
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
    // Some thousand pages: a busy machine takes its time.
  }, 240_000);
  afterAll(() => {
    rmSync(all.root, { recursive: true });
  }, 60_000);

  it('are 1,741 in each language, with a title and a description that no other has', () => {
    expect(TOWNS).toHaveLength(1741);
    expect(readdirSync(join(all.root, 'dist/m')).sort()).toEqual(TOWNS);
    for (const lang of LANGUAGES)
      expect(all.towns.filter((town) => town.lang === lang).map(({ code }) => code)).toEqual(TOWNS);
    expect(new Set(all.towns.map(({ title }) => title)).size).toBe(2 * 1741);
    expect(new Set(all.towns.map(({ description }) => description)).size).toBe(2 * 1741);
    for (const { code, title } of all.towns) expect(title).toContain(nameByCode.get(code));
  });

  it('each need no script, and name themselves, their address and their picture of the prefecture', () => {
    for (const { code, lang, title } of all.towns) {
      const html = all.page(code, lang);
      const link = `https://renkei.example.jp/map/m/${code}/${lang === 'en' ? 'en/' : ''}`;
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain(`<link rel="canonical" href="${link}" />`);
      for (const [other, folder] of [
        ['ja', ''],
        ['en', 'en/'],
        ['x-default', ''],
      ])
        expect(html).toContain(
          `<link rel="alternate" hreflang="${other}" href="https://renkei.example.jp/map/m/${code}/${folder}" />`,
        );
      expect(html).toContain(`<meta property="og:image" content="${pictureOf(code)}" />`);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
      expect(html).not.toMatch(/<script|undefined|NaN|\[object|<!--/);
      expect(html).toMatch(/<path class="town" d="M[^"]+"|<circle/);
    }
  });

  it('lead only to what is there: their sources, each other and the map', () => {
    for (const { code, lang } of all.towns) {
      const html = all.page(code, lang);
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        if (href.startsWith('#')) expect(html).toContain(`id="${href.slice(1)}"`);
        else if (href.startsWith('/map/m/'))
          expect([href, existsSync(join(all.root, 'dist', href.slice(5), 'index.html'))]).toEqual([
            href,
            true,
          ]);
        else
          expect(href).toMatch(
            lang === 'ja'
              ? /^(https?:\/\/|\/map\/$|\/map\/\?(pref=\d\d|muni=\d{5}|ward=131\d\d|view=about)$)/
              : /^(https?:\/\/|\/map\/\?lang=en(&amp;(pref=\d\d|muni=\d{5}|ward=131\d\d|view=about))?$)/,
          );
      }
    }
  });

  it('say of every town on the list of 2015 and under an agreement that it is there, and of no other', () => {
    const listed = new Set(readTable('exchange_partners').map((row) => text(row, 'code')));
    const agreed = new Set(readTable('agreement_members').map((row) => text(row, 'code')));
    for (const { code, lang } of all.towns.filter((town) => !town.code.startsWith('131'))) {
      const facts = /<dl.*?<\/dl>/s.exec(all.page(code, lang))?.[0] ?? '';
      const row = (kind: string) =>
        wordsOf(new RegExp(`<div class="${kind}.*?</div>`, 's').exec(facts)?.[0] ?? '');
      const yes = lang === 'ja' ? 'あり' : 'Yes';
      expect([code, row('listed').includes(yes)]).toEqual([code, listed.has(code)]);
      expect([code, row('agreement').includes(yes)]).toEqual([code, agreed.has(code)]);
    }
  });

  it('say of every event with whom it was, or of how many the sources say it not, and count them above', () => {
    const organizer = new Map(readTable('events').map((row) => [text(row, 'name'), text(row, 'organizer')]));
    for (const { code } of all.towns.filter((town) => town.lang === 'ja' && !town.code.startsWith('131'))) {
      const html = all.page(code);
      const events = [...html.matchAll(/<li class="event">.*?<\/li>/gs)].map(([item]) => item);
      const silent = events.filter((item) => !item.includes('<p>相手：')).length;
      const named = (item: string) =>
        wordsOf(/<h3>(.*?)(<a|<\/h3>)/s.exec(item)?.[1] ?? '').replace(/（予定）$/, '');
      expect([code, silent]).toEqual([
        code,
        events.filter((item) => organizer.get(named(item)) === '').length,
      ]);
      expect([code, html.includes(`行事${silent}件は、特別区の側の相手が資料に記載なし。`)]).toEqual([
        code,
        silent > 0,
      ]);
      expect([code, html.includes(`<p>行事 ${events.length}件</p>`)]).toEqual([code, events.length > 0]);
    }
    expect(all.page('02201')).toContain('<p>相手：特別区長会・特別区協議会。</p>');
    expect(all.page('02210')).toContain('<p>相手：港区。</p>');
    expect(all.page('02201', 'en')).toContain('Venue: Sendai (');
  });

  it('say it where a source has no link', () => {
    for (const { code } of all.towns.filter((town) => town.lang === 'ja')) {
      const html = all.page(code);
      const sources = [...html.matchAll(/<li id="s\d+">.*?<\/li>/gs)].map(([item]) => item);
      expect([code, html.includes('リンクのない出典は、ページのアドレスが未収録。')]).toEqual([
        code,
        sources.some((item) => !item.includes('<a href="http')),
      ]);
    }
  });

  it('speak English with nothing Japanese that is not marked as such', () => {
    for (const { code } of all.towns.filter((town) => town.lang === 'en')) {
      const body = all.page(code, 'en').replace(/^.*<body>/s, '');
      const english = wordsOf(body.replace(/<(\w+)[^>]*\slang="ja(?:-Latn)?"[^>]*>[^<]*<\/\1>/g, ''));
      expect([code, /[\u3040-\u30ff\u4e00-\u9fff]/.exec(english)?.[0]]).toEqual([code, undefined]);
    }
  });

  it('carry a code that reads as their own address', () => {
    for (const [code, lang, path] of [
      ['01100', 'ja', '01100/'],
      ['10202', 'en', '10202/en/'],
      ['13104', 'ja', '13104/'],
      ['47382', 'en', '47382/en/'],
    ] as const)
      expect(readQr(drawnModules(all.page(code, lang)))).toBe(`https://renkei.example.jp/map/m/${path}`);
  });

  it('are all in the list for search engines with their other language, after the site itself', () => {
    const file = (name: string) => readFileSync(join(all.root, 'dist', name), 'utf8');
    const urls = [...file('sitemap.xml').matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
    const town = (code: string) => `https://renkei.example.jp/map/m/${code}/`;
    expect(urls.map(([, link]) => link)).toEqual([
      'https://renkei.example.jp/map/',
      ...TOWNS.flatMap((code) => [town(code), `${town(code)}en/`]),
    ]);
    for (const [, link = '', others = ''] of urls.slice(1))
      expect(others).toBe(
        `<xhtml:link rel="alternate" hreflang="ja" href="${link.replace(/en\/$/, '')}"/>` +
          `<xhtml:link rel="alternate" hreflang="en" href="${link.replace(/(en\/)?$/, 'en/')}"/>` +
          `<xhtml:link rel="alternate" hreflang="x-default" href="${link.replace(/en\/$/, '')}"/>`,
      );
    expect(file('robots.txt')).toContain('Sitemap: https://renkei.example.jp/map/sitemap.xml');
  });

  it('name no address where the build knows none', () => {
    const { root, page } = built('', (code) => code === '10202');
    expect(readdirSync(join(root, 'dist'))).toEqual(['m']);
    for (const lang of LANGUAGES)
      expect(page('10202', lang)).not.toMatch(/canonical|alternate|og:url|og:image|class="code"|localhost/);
    rmSync(root, { recursive: true });
  });
});
