import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedTown } from '../../src/town-pages.ts';
import { refuseInlineHandlers, withPolicy } from './page-policy.ts';

interface Site {
  root: string;
  /** Folder of the site on its host, `/` at both ends. */
  base: string;
  /** Address of the published site without a trailing slash; empty where the build does not know it. */
  siteUrl: string;
}

/** Folder of the pages of towns in the built site. */
export const TOWN_FOLDER = 'm';

/** The whole address of the page of a town; empty where the build does not know where the site will live. */
export function townLink({ siteUrl, base }: Pick<Site, 'siteUrl' | 'base'>, code: string): string {
  return siteUrl === '' ? '' : `${siteUrl}${base}${TOWN_FOLDER}/${code}/`;
}

/** Writes `m/<code>/index.html` for each town, and the list of all pages for search engines where it can be made. */
export function writeTowns(site: Site, towns: Iterable<RenderedTown>): void {
  const dist = join(site.root, 'dist');
  const frame = frameOf(site);
  const links = site.siteUrl === '' ? [] : [`${site.siteUrl}${site.base}`];
  for (const town of towns) {
    const folder = join(dist, TOWN_FOLDER, town.code);
    const link = townLink(site, town.code);
    const html = townHtml(frame, town, link);
    refuseInlineHandlers(html);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), html);
    if (link !== '') links.push(link);
  }
  if (links.length > 0) writeFileSync(join(dist, 'sitemap.xml'), sitemap(links));
}

/** What all pages of towns begin with: nothing in it changes, so that one policy is for all. */
function frameOf({ base }: Site): string {
  const style = readFileSync(join(import.meta.dirname, 'town-page.css'), 'utf8')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
  return withPolicy(
    `<!doctype html><html lang="ja"><head><meta charset="utf-8" />` +
      `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
      `<link rel="icon" href="${base}icon.svg" type="image/svg+xml" /><style>${style}</style>`,
  );
}

/**
 * @param frame the beginning of the page, up to what is the town's own
 * @param link whole address of the page; empty without one
 */
function townHtml(frame: string, { title, description, body }: RenderedTown, link: string): string {
  const own = [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:type" content="article" />`,
  ];
  if (link !== '')
    own.push(
      `<link rel="canonical" href="${escaped(link)}" />`,
      `<meta property="og:url" content="${escaped(link)}" />`,
    );
  return `${frame}${own.join('')}</head><body>${body}</body></html>`;
}

function sitemap(links: readonly string[]): string {
  const entries = links.map((link) => `<url><loc>${escaped(link)}</loc></url>`);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${entries.join('\n')}\n</urlset>\n`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
