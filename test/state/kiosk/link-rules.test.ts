import { describe, expect, it } from 'vitest';
import { linkGoal } from '../../../src/state/kiosk/link-rules.ts';

const PAGE = 'http://localhost:4173/map/?view=growth&mode=kiosk';
const SITE = 'https://tsunagari.example.jp/map/';
const goal = (href: string, site = SITE) => linkGoal(href, PAGE, site);

describe('links on a terminal', () => {
  it.each(['?pref=39', '#content', '?view=about#device', './?view=map'])('%s stays inside', (href) => {
    expect(goal(href)).toEqual({ kind: 'inside' });
  });

  it.each(['?view=desk', 'javascript:void(0)', 'blob:http://localhost:4173/1', '/elsewhere/', 'http://['])(
    '%s leads nowhere',
    (href) => {
      expect(goal(href)).toEqual({ kind: 'closed' });
    },
  );

  it.each([
    'https://www.tokyo-23city.or.jp/a.pdf',
    'http://example.com/',
    'mailto:a@example.jp',
    'tel:0312345678',
  ])('%s becomes a code of itself', (href) => {
    expect(goal(href)).toEqual({ kind: 'outside', address: href });
  });

  it('pages and files of the site become codes of the published ones', () => {
    expect(goal('m/01202/')).toEqual({ kind: 'outside', address: `${SITE}m/01202/` });
    expect(goal('data/sources.csv')).toEqual({ kind: 'outside', address: `${SITE}data/sources.csv` });
  });

  it('without a published site nobody is sent to this machine', () => {
    expect(goal('m/01202/', '')).toEqual({ kind: 'outside', address: undefined });
  });

  it('a page that was opened from a folder is not left either', () => {
    const here = 'file:///D:/map/index.html?mode=kiosk';
    expect(linkGoal('?pref=39', here, '')).toEqual({ kind: 'inside' });
    expect(linkGoal('https://example.com/', here, '')).toEqual({
      kind: 'outside',
      address: 'https://example.com/',
    });
    expect(linkGoal('readme.txt', here, '')).toEqual({ kind: 'outside', address: undefined });
  });
});
