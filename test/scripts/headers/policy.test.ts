import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../../scripts/headers/inline-hashes.ts';
import { OF_SITE, policy } from '../../../scripts/headers/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  policy(OF_SITE, inlineHashes(html))
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

describe('the policy of a page', () => {
  it.each([
    ['no script at all', '<p>', `script-src 'self'`],
    ['a script of its own file', '<script type="module" src="/a.js"></script>', `script-src 'self'`],
    ['a block of data', '<script type="application/json" id="x">{"a":1}</script>', `script-src 'self'`],
    ['a script in the page', '<script>a("日本")</script>', `script-src 'self' ${hash('a("日本")')}`],
    ['a module in the page', '<script type="module">b()</script>', `script-src 'self' ${hash('b()')}`],
    ['the same script twice', '<script>a</script><script>a</script>', `script-src 'self' ${hash('a')}`],
    ['white space and lines', '<script>\n a \n</script>', `script-src 'self' ${hash('\n a \n')}`],
  ])('names a hash only for what would run: %s', (_what, html, expected) => {
    expect(directive(html, 'script-src')).toBe(expected);
  });

  it('closes what the site never uses', () => {
    const parts = policy(OF_SITE, inlineHashes('')).split('; ');
    for (const part of [`object-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `worker-src 'self'`])
      expect(parts).toContain(part);
  });
});
