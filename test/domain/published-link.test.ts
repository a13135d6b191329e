import { describe, expect, it } from 'vitest';
import { publishedLink } from '../../src/domain/published-link.ts';

describe('publishedLink', () => {
  it.each(['https://renkei.example.jp/map/?view=growth', 'http://map.example.org/?pref=10'])(
    'keeps %s',
    (link) => {
      expect(publishedLink(link)).toBe(link);
    },
  );

  it.each([
    'http://localhost:4188/?view=growth',
    'http://127.0.0.1:4188/',
    'http://[::1]/',
    'http://192.168.1.20/?pref=10',
    'http://172.20.0.2/',
    'http://kiosk.local/',
    'http://kiosk/',
    'file:///home/map/index.html',
  ])('leaves out %s, which nobody else can open', (link) => {
    expect(publishedLink(link)).toBeUndefined();
  });
});
