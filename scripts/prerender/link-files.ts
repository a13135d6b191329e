import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPages as words } from '../../src/i18n/messages/ja/link-pages.ts';
import type { LinkPage } from '../../src/entry-server.ts';
import { drawPng } from './link-pictures/png.ts';
import { PICTURE_SIZE, pictureSvg } from './link-pictures/svg.ts';
import { escaped, headTags, type PageImage } from './page-head.ts';
import { withPolicy } from './page-policy.ts';

interface Site {
  root: string;
  /** Folder of the site on its host, `/` at both ends. */
  base: string;
  /** Address of the published site without a trailing slash; empty where the build does not know it. */
  siteUrl: string;
}

/** Folder of the pages that links to a view or a prefecture are sent on by. */
const LINK_FOLDER = 's';

/** Whole addresses of the pictures by the key of their page; empty where the build does not know where they will live. */
export type LinkImages = ReadonlyMap<string, PageImage>;

/**
 * Writes `s/<key>/index.html`, which says what it is to those who run no script and goes on to the view at once, and
 * beside it the picture of a preview. Without the address of the site there are no pictures: they need a whole one.
 */
export async function writeLinkPages(site: Site, pages: readonly LinkPage[]): Promise<LinkImages> {
  const images = new Map<string, PageImage>();
  for (const page of pages) {
    const folder = join(site.root, 'dist', LINK_FOLDER, page.key);
    mkdirSync(folder, { recursive: true });
    if (site.siteUrl !== '') {
      writeFileSync(
        join(folder, 'picture.png'),
        await drawPng(pictureSvg(page), join(import.meta.dirname, '../../.cache/link-pictures')),
      );
      images.set(page.key, {
        link: `${site.siteUrl}${site.base}${LINK_FOLDER}/${page.key}/picture.png`,
        alt: page.picture.alt,
        ...PICTURE_SIZE,
      });
    }
    writeFileSync(join(folder, 'index.html'), linkHtml(site, page, images.get(page.key)));
  }
  return images;
}

function linkHtml(site: Site, { key, query, title, description }: LinkPage, image: PageImage | undefined) {
  const target = escaped(`${site.base}${query}`);
  const head = headTags({
    lang: 'ja',
    title,
    description,
    // Who shows a preview looks here; whoever follows the link, and a search engine, goes on.
    link: site.siteUrl === '' ? '' : `${site.siteUrl}${site.base}${LINK_FOLDER}/${key}/`,
    canonical: site.siteUrl === '' ? '' : `${site.siteUrl}${site.base}${query}`,
    type: 'website',
    image,
  });
  return (
    withPolicy(`<!doctype html><html lang="ja"><head><meta charset="utf-8" />`) +
    `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
    `<meta name="color-scheme" content="light dark" />` +
    `<meta http-equiv="refresh" content="0; url=${target}" />` +
    `<link rel="icon" href="${site.base}icon.svg" type="image/svg+xml" />${head}</head>` +
    `<body><main><h1>${escaped(title)}</h1><p>${escaped(description)}</p>` +
    `<p><a href="${target}">${escaped(words.forward(title.replace(/｜.*$/, '')))}</a></p></main></body></html>`
  );
}
