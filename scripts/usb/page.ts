import { CARRIED_ID } from '../../src/data/carried-file.ts';
import { OF_FILE } from '../headers/policy.ts';
import { escapeJson, fillPage } from '../prerender/fill-page.ts';
import { refuseInlineHandlers, withPolicy } from '../prerender/page-policy.ts';
import type { UsbParts } from './build-parts.ts';

/** What of `index.html` leads to other files. */
const ICON = /<link rel="icon"[^>]*>/;
const PROGRAM = /<script type="module"[^>]*><\/script>/;

/**
 * The USB edition: one page with program, styles, data and its own policy in it, which asks nobody for anything.
 * @param template `index.html`
 * @param files text of the files that views fetch, by their path below the site's base
 * @param icon the SVG of the page's sign
 * @throws Error where the page would not stand alone
 */
export function usbPage(
  template: string,
  { script, style, page }: UsbParts,
  files: ReadonlyMap<string, string>,
  icon: string,
): string {
  if (/url\((?!["']?#)|@import/.test(style)) throw new Error('The styles name another file.');
  const blocks = [...files].map(
    ([path, text]) =>
      `<script type="application/json" id="${CARRIED_ID}${path}">${escapeJson(text)}</script>`,
  );
  const html = [
    [ICON, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml" />`],
    [PROGRAM, `<style>${style}</style>`],
    ['</body>', `${blocks.join('\n')}\n<script>${withinScript(script)}</script>\n</body>`],
  ].reduce(
    (whole, [place, text]) => {
      if (whole.search(place as string | RegExp) < 0) throw new Error(`index.html has no ${String(place)}.`);
      return whole.replace(place as string | RegExp, () => text as string);
    },
    template.replaceAll('\r\n', '\n'),
  );
  const whole = withPolicy(fillPage(html, page), OF_FILE);
  refuseInlineHandlers(whole);
  return whole;
}

/**
 * A program as the text of a script element. Inside strings and templates, where alone these can stand in a built
 * program, `\x3C` is the same as `<`; what the parser of the page would read otherwise, its checksum would not fit.
 * @throws Error when it has characters that a page does not keep
 */
function withinScript(script: string): string {
  if (/[\0\r]/.test(script)) throw new Error('The program has a character that a page does not keep.');
  return script.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C');
}
