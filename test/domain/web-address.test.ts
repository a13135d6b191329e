import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/domain/web-address.ts';

describe('the address of a link out of the data', () => {
  it.each(['https://www.tokyo-23city.or.jp/a?b=1#c', 'http://example.jp'])('takes %s', (text) => {
    expect(webAddress(text)).toBe(text);
  });

  it.each([
    '',
    '一覧.pdf',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.jp/1',
    '//example.jp/',
    'https:example.jp',
    'file:///etc/passwd',
  ])('makes no link of %j', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});
