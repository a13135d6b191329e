import { missingPage as easy } from '../../src/i18n/messages/easy/missing-page.ts';
import { missingPage as english } from '../../src/i18n/messages/en/missing-page.ts';
import { missingPage as japanese } from '../../src/i18n/messages/ja/missing-page.ts';
import { escaped } from './page-head.ts';
import { refuseInlineHandlers, withPolicy } from './page-policy.ts';
import { stillPageStyle } from './still-page-style.ts';

/** Name under which hosts look for the page of what is not there. */
export const MISSING_PAGE = '404.html';

/**
 * The page that a host shows, with status 404, for whatever is not there: in every language, as nobody knows who asks,
 * without script, and right under every address, however deep.
 * @param base folder of the site on its host, `/` at both ends
 */
export function missingPage(base: string): string {
  const style = stillPageStyle('missing-page.css');
  const words = [
    { ...japanese, heading: 'h1', lang: 'ja', query: '' },
    { ...english, heading: 'h2', lang: 'en', query: '?lang=en' },
    { ...easy, heading: 'h2', lang: 'ja', query: '?lang=easy' },
  ];
  const sections = words.map(
    ({ title, why, home, heading, lang, query }) =>
      `<section lang="${lang}"><${heading}>${escaped(title)}</${heading}><p>${escaped(why)}</p>` +
      `<p><a href="${escaped(base + query)}">${escaped(home)}</a></p></section>`,
  );
  const html = withPolicy(
    `<!doctype html><html lang="ja"><head><meta charset="utf-8" />` +
      `<meta name="viewport" content="width=device-width, initial-scale=1" />` +
      `<meta name="robots" content="noindex" />` +
      `<link rel="icon" href="${escaped(base)}icon.svg" type="image/svg+xml" />` +
      `<title>${escaped(japanese.title)}</title><style>${style}</style></head>` +
      `<body><main>${sections.join('')}</main></body></html>`,
  );
  refuseInlineHandlers(html);
  return html;
}
