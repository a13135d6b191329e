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
    .replace('<!--page-body-->', () => page.body)
    .replace('<!--page-notice-->', () => page.withoutProgram.notice)
    .replace('<!--page-record-->', () => page.withoutProgram.record)
    .replace(
      '<!--page-data-->',
      () =>
        `<script>${AFTER_PICTURE}</script>` +
        `<script type="application/json" id="snapshot">${escapeJson(page.snapshot)}</script>`,
    );
}

/** JSON that can stand inside a script element: `<` never closes it. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
