import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLink } from '../../../src/state/share/share-link.ts';
import { parseUrl } from '../../../src/state/url/address.ts';
import { initialState, PARAMETER_NAMES, type UrlState } from '../../../src/state/url/parameters.ts';
import { anyState } from '../../fixtures/any-url-state.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const SITE = 'https://www.renkei-map.example.lg.jp/zenkoku/';
const context = publishedAtlas().urlContext;
const initial = initialState(context);
const read = (link: string) => parseUrl(new URL(link).search, context);
const shared = (changes: Partial<UrlState>) => shareLink(SITE, { ...initial, ...changes }, context);

describe('shareLink', () => {
  it('has, of any state, a whole link, and one for a code that is short, right and without only what it says', () => {
    let shortened = 0;
    fc.assert(
      fc.property(anyState, (state) => {
        const { whole, forCode, leftOut } = shareLink(SITE, state, context);
        expect(read(whole)).toEqual({ state: { ...state, theme: 'system', embed: [] }, notices: [] });
        expect(forCode.length).toBeLessThanOrEqual(150);
        expect(forCode).toMatch(/^https:/);
        expect(forCode === whole).toBe(leftOut.length === 0);
        const code = read(forCode);
        expect(code.notices).toEqual([]);
        for (const name of PARAMETER_NAMES.filter((one) => one !== 'theme' && one !== 'embed'))
          expect([name, code.state[name]]).toEqual([
            name,
            leftOut.includes(name) ? initial[name] : state[name],
          ]);
        if (leftOut.length > 0) shortened += 1;
      }),
      { numRuns: runs(300) },
    );
    expect(shortened).toBeGreaterThan(50);
  });

  it('names only what differs from the first view', () => {
    expect(shared({}).forCode).toBe(SITE);
    expect(shared({ pref: '10', muni: '10202' }).forCode).toBe(`${SITE}?muni=10202`);
  });

  it('keeps brightness, exhibition and embedding to this screen', () => {
    const state = { ...initial, theme: 'dark', mode: 'kiosk', embed: ['1'], pref: '10' } as const;
    expect(shareLink(SITE, state, context).whole).toBe(`${SITE}?pref=10`);
  });

  it('leaves out a long search before the place that is looked at', () => {
    const { whole, forCode, leftOut } = shared({ pref: '10', q: '群馬県高崎市と杉並区の協定' });
    expect(leftOut).toEqual(['q']);
    expect(forCode).toBe(`${SITE}?pref=10`);
    expect(whole.length).toBeGreaterThan(forCode.length);
  });

  it('has no code where the address of the site fills it by itself', () => {
    const site = `https://renkei.example.jp/${'a'.repeat(140)}/`;
    expect(shareLink(site, { ...initial, pref: '10' }, context).forCode).toBe('');
  });

  it('is sent as a message by the page with its preview, where the view or the prefecture has one', () => {
    expect(shared({ view: 'growth', theme: 'dark' }).forMessage).toBe(`${SITE}s/growth/`);
    expect(shared({ pref: '10' }).forMessage).toBe(`${SITE}s/pref/10/`);
    expect(shared({}).forMessage).toBe(SITE);
    const other = shared({ pref: '10', era: 'seireki' });
    expect(other.forMessage).toBe(other.whole);
  });
});
