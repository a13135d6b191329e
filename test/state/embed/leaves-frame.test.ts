import { expect, it } from 'vitest';
import { leavesFrame } from '../../../src/state/embed/leaves-frame.ts';

const PAGE = 'https://renkei.example.jp/map/?pref=10&embed=1';

it.each(['?pref=11&embed=1', '#content', '/map/?embed=still'])('%s stays in the frame', (href) => {
  expect(leavesFrame(href, PAGE)).toBe(false);
});

it.each([
  '?view=growth',
  '?',
  'm/10202/',
  'https://www.tokyo-23city.or.jp/',
  'mailto:map@example.jp',
  '/?embed=1',
])('%s leads out of it', (href) => {
  expect(leavesFrame(href, PAGE)).toBe(true);
});
