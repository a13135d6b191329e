import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedTown } from '../../src/entry-server.ts';
import { refuseInlineHandlers, withPolicy } from './page-policy.ts';
import { stillPageStyle } from './still-page-style.ts';
import { robots, sitemap, type SitemapEntry } from './sitemap.ts';
import { escaped, headTags, type PageImage } from './page-head.ts';

interface Site {
  root: string;
  /** Folder of the site on its host, `/` at both ends. */
  base: string;
  /** Address of the published site without a trailing slash; empty where the build does not know it. */
  siteUrl: string;
}

type Lang = RenderedTown['lang'];
const LANGUAGES: readonly Lang[] = ['ja', 'en'];

/** Folder of the pages of towns in the built site. */
export const TOWN_FOLDER = 'm';

/** Where the page of a town stands below the root of the site: Japanese first, English in a folder of it. */
export function townPath(code: string, lang: Lang): string {
  return `${TOWN_FOLDER}/${code}/${lang === 'ja' ? '' : `${lang}/`}`;
}

/** The whole address of the page of a town; empty where the build does not know where the site will live. */
export function townLink(
  { siteUrl, base }: Pick<Site, 'siteUrl' | 'base'>,
  code: string,
  lang: Lang,
): string {
  return siteUrl === '' ? '' : `${siteUrl}${base}${townPath(code, lang)}`;
}

/**
 * Writes the page of each town, `m/<code>/index.html` and `m/<code>/en/index.html`, and where the site will live is
 * known also what search engines ask for: the list of all pages, and where it is.
 * @param imageOf the picture that a preview of the page shows
 */
export function writeTowns(
  site: Site,
  towns: Iterable<RenderedTown>,
  imageOf: (code: string, lang: Lang) => PageImage | undefined = () => undefined,
): void {
  const codes = new Set<string>();
  const frames = { ja: frameOf(site, 'ja'), en: frameOf(site, 'en') };
  for (const town of towns) {
    const { code, lang } = town;
    const folder = join(site.root, 'dist', townPath(code, lang));
    const html =
      `${frames[lang]}${headTags({ ...town, link: townLink(site, code, lang), type: 'article', image: imageOf(code, lang) })}` +
      `${alternates(site, code)}</head><body>${town.body}</body></html>`;
    refuseInlineHandlers(html);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), html);
    codes.add(code);
  }
  if (site.siteUrl === '') return;
  const { siteUrl, base } = site;
  const entries: SitemapEntry[] = [
    [['ja', `${siteUrl}${base}`]],
    ...[...codes].map((code) => LANGUAGES.map((lang) => [lang, townLink(site, code, lang)] as const)),
  ];
  writeFileSync(join(site.root, 'dist', 'sitemap.xml'), sitemap(entries));
  writeFileSync(join(site.root, 'dist', 'robots.txt'), robots(`${siteUrl}${base}sitemap.xml`));
}

/** The same page in each language, for search engines: they want whole addresses. */
function alternates(site: Site, code: string): string {
  if (site.siteUrl === '') return '';
  return (
    LANGUAGES.map(
      (lang) => `<link rel="alternate" hreflang="${lang}" href="${escaped(townLink(site, code, lang))}" />`,
    ).join('') + `<link rel="alternate" hreflang="x-default" href="${escaped(townLink(site, code, 'ja'))}" />`
  );
}

/** What all pages of towns of a language begin with: nothing in it changes, so that one policy is for all. */
function frameOf({ base }: Site, lang: Lang): string {
  const style = stillPageStyle('town-page.css');
  return withPolicy(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" />` +
      `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
      `<link rel="icon" href="${base}icon.svg" type="image/svg+xml" /><style>${style}</style>`,
  );
}
