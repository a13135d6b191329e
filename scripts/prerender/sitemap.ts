import { escaped } from './page-head.ts';

/** Pages that say the same, by language (`ja`, `en`): whole addresses. The first is what others are taken from. */
export type SitemapEntry = readonly (readonly [lang: string, link: string])[];

/**
 * The list of all pages for search engines. Every page of a group names all of them, itself too, as
 * https://developers.google.com/search/docs/specialty/international/localized-versions asks.
 * @returns the text of sitemap.xml
 */
export function sitemap(entries: Iterable<SitemapEntry>): string {
  const urls: string[] = [];
  for (const entry of entries) {
    const alternates =
      entry.length === 1
        ? ''
        : [...entry, ['x-default', entry[0]?.[1] ?? ''] as const]
            .map(([lang, link]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(link)}"/>`)
            .join('');
    for (const [, link] of entry) urls.push(`<url><loc>${escaped(link)}</loc>${alternates}</url>`);
  }
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n` +
    `${urls.join('\n')}\n</urlset>\n`
  );
}

/** @param sitemapLink whole address of sitemap.xml */
export function robots(sitemapLink: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${sitemapLink}\n`;
}
