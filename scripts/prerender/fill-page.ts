import type { RenderedPage } from '../../src/entry-server.ts';
import { AFTER_PICTURE, BEFORE_PAINT } from './inline-scripts.ts';

/**
 * Puts the rendered first view into the page.
 * @param html `index.html` with its four places
 */
export function fillPage(html: string, page: RenderedPage): string {
  // Function replacers: a `$` in the text must stay a `$`.
  return html
    .replace('<!--page-head-->', () => `<script>${BEFORE_PAINT}</script>${page.head}`)
    .replace('<!--page-body-->', () => withMark(page.body))
    .replace('<!--page-notice-->', () => page.withoutProgram.notice)
    .replace('<!--page-record-->', () => page.withoutProgram.record)
    .replace(
      '<!--page-data-->',
      () => `<script type="application/json" id="snapshot">${escapeJson(page.snapshot)}</script>`,
    );
}

const PICTURE = '<svg class="atlas-twin';
const PICTURE_END = '</svg>';

/**
 * Puts the script that marks the picture directly behind it: what follows is longer to lay out than the picture is. It
 * is no part of what the components made, and taken out again before they take the page up (src/enter-page.ts).
 */
function withMark(body: string): string {
  const start = body.indexOf(PICTURE);
  const end = body.indexOf(PICTURE_END, start);
  if (start < 0 || end < 0) throw new Error('the rendered page has no picture');
  const behind = end + PICTURE_END.length;
  return `${body.slice(0, behind)}<script>${AFTER_PICTURE}</script>${body.slice(behind)}`;
}

/** JSON that can stand inside a script element: `<` never closes it. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
