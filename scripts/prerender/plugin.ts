import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { linkPages, renderPage, renderTimeline, renderTowns } from '../../src/entry-server.ts';
import { fillPage } from './fill-page.ts';
import { MISSING_PAGE, missingPage } from './missing-page.ts';
import { imageTags, type PageImage } from './page-head.ts';
import { refuseInlineHandlers, withPolicy } from './page-policy.ts';
import { readPageSources } from './source-files.ts';
import { writeLinkPages } from './link-files.ts';
import { townLink, townPath, writeTowns } from './town-files.ts';

interface ServerEntry {
  renderPage: typeof renderPage;
  renderTimeline: typeof renderTimeline;
  renderTowns: typeof renderTowns;
  linkPages: typeof linkPages;
}

export interface PrerenderOptions {
  root: string;
  base: string;
  /** Address of the published site without a trailing slash; empty where the build does not know it. */
  siteUrl: string;
}

/**
 * Renders the first view into `index.html`: in the build after the server bundle is written, in development
 * for every request. One function makes the page for both.
 */
export function prerender(options: PrerenderOptions): Plugin {
  return {
    name: 'prerender-first-view',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, context) {
        if (!context.server) return html;
        const runner = (context.server.environments['ssr'] as unknown as { runner: ModuleRunner }).runner;
        const entry = (await runner.import('/src/entry-server.ts')) as ServerEntry;
        return fillPage(html, entry.renderPage(readPageSources(options.root), options.base));
      },
    },
    async closeBundle() {
      if (this.environment.name !== 'ssr') return;
      const entryPath = join(options.root, '.ssr', 'entry-server.js');
      const entry = (await import(`${pathToFileURL(entryPath).href}?${Date.now()}`)) as ServerEntry;
      const indexPath = join(options.root, 'dist', 'index.html');
      const sources = readPageSources(options.root);
      const page = fillPage(readFileSync(indexPath, 'utf8'), entry.renderPage(sources, options.base));
      const images = await writeLinkPages(options, entry.linkPages(sources));
      const html = withHeadLinks(withPolicy(withInlineStyles(page, options)), options, images.get('map'));
      refuseInlineHandlers(html);
      writeFileSync(indexPath, html);
      const timeline = plainPage(entry.renderTimeline(sources, options.base));
      refuseInlineHandlers(timeline);
      writeFileSync(join(options.root, 'dist', PLAIN_TIMELINE), timeline);
      writeFileSync(join(options.root, 'dist', MISSING_PAGE), missingPage(options.base));
      writeTowns(
        options,
        entry.renderTowns(sources, options.base, townPath, (code, lang) => townLink(options, code, lang)),
        (code) => images.get(`pref/${code.slice(0, 2)}`),
      );
      rmSync(join(options.root, '.ssr'), { recursive: true });
    },
  };
}

/** The timeline in words with every note and source: a page of its own, to which the first page leads. */
const PLAIN_TIMELINE = 'disasters.html';
const PLAIN_STYLE =
  ':root{color-scheme:light dark}main{max-width:44em;margin:auto;padding:1em;line-height:1.7}h2{font-size:1.1em;margin:1em 0 0}.with-script{display:none}@media (scripting:enabled){.with-script{display:block}}';

function plainPage({ title, body }: { title: string; body: string }): string {
  return withPolicy(
    `<!doctype html><html lang="ja"><head><meta charset="utf-8" />` +
      `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
      `<link rel="icon" href="icon.svg" type="image/svg+xml" />` +
      `<title>${title}</title><style>${PLAIN_STYLE}</style></head><body>${body}</body></html>`,
  );
}

interface ModuleRunner {
  import(url: string): Promise<unknown>;
}

/** Puts the entry's own stylesheet into the page, so that nothing blocks the first paint. */
function withInlineStyles(html: string, { root, base }: PrerenderOptions): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (link, href: string) => {
    const file = join(root, 'dist', href.startsWith(base) ? href.slice(base.length) : href);
    if (!existsSync(file)) return link;
    const css = readFileSync(file, 'utf8').trim();
    if (css.includes('url('))
      throw new Error(`${href} uses url(): its addresses would break inside the page`);
    return `<style>${css}</style>`;
  });
}

function withHeadLinks(
  html: string,
  { siteUrl, base }: PrerenderOptions,
  image: PageImage | undefined,
): string {
  if (siteUrl === '') return html;
  const canonical = `${siteUrl}${base}`;
  return html.replace(
    '</head>',
    () =>
      `<link rel="canonical" href="${canonical}" /><link rel="alternate" hreflang="ja" href="${canonical}" /><link rel="alternate" hreflang="en" href="${canonical}?lang=en" /><meta property="og:url" content="${canonical}" />${image ? imageTags(image) : ''}</head>`,
  );
}
