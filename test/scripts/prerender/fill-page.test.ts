import { describe, expect, it } from 'vitest';
import { fillPage } from '../../../scripts/prerender/fill-page.ts';
import { AFTER_PICTURE } from '../../../scripts/prerender/inline-scripts.ts';

const PLACES = '<!--page-head--><!--page-notice--><!--page-body--><!--page-data--><!--page-record-->';
const SIGN = '<svg><path d="M0 0"/></svg>';
const PICTURE = '<svg class="atlas-twin picture"><path data-code="01"/></svg>';

type Page = Parameters<typeof fillPage>[1];
const page = (body: string) =>
  ({
    head: '',
    body,
    snapshot: { text: '$& </script>' },
    withoutProgram: { notice: '', record: '' },
  }) as unknown as Page;

describe('the finished page', () => {
  it('marks its picture directly behind it, not behind another drawing nor after the table', () => {
    const filled = fillPage(PLACES, page(`${SIGN}${PICTURE}<table></table>`));
    expect(filled).toContain(`${SIGN}${PICTURE}<script>${AFTER_PICTURE}</script><table></table>`);
  });

  it('is not made without a picture', () => {
    expect(() => fillPage(PLACES, page(SIGN))).toThrow('no picture');
  });

  it('carries its data as they are, and no text of theirs ends the script', () => {
    const filled = fillPage(PLACES, page(PICTURE));
    expect(filled).toContain('{"text":"$& \\u003c/script>"}</script>');
  });
});
