import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, embedQuery, type EmbedChoices } from '../../../src/state/share/embed-code.ts';
import { parseUrl } from '../../../src/state/url/address.ts';
import { initialState, THEMES, type UrlState } from '../../../src/state/url/parameters.ts';
import { anyState } from '../../fixtures/any-url-state.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const context = publishedAtlas().urlContext;
const initial = initialState(context);
const FREE: EmbedChoices = {
  isStill: false,
  hasSearch: false,
  level: 'auto',
  isYearLocked: false,
  theme: 'system',
  width: undefined,
  height: 600,
};
const query = (state: Partial<UrlState>, choices: Partial<EmbedChoices>) =>
  embedQuery({ ...initial, ...state }, { ...FREE, ...choices }, context);

describe('embedQuery', () => {
  it('says how the view stands in its frame, and nothing that is so anyway', () => {
    expect(query({}, {})).toBe('?embed=1');
    expect(query({ pref: '10' }, { hasSearch: true, isYearLocked: true })).toBe(
      `?fy=${initial.fy}&pref=10&embed=year,search`,
    );
    expect(query({}, { level: 'muni', theme: 'light' })).toBe('?level=muni&theme=light&embed=level');
    expect(query({}, { isStill: true, hasSearch: true, isYearLocked: true })).toBe('?embed=still');
  });

  it('locks nothing and searches nothing where there is no map', () => {
    expect(query({ view: 'growth' }, { hasSearch: true, isYearLocked: true, level: 'pref' })).toBe(
      '?view=growth&embed=1',
    );
  });

  it('of any state, is read without a notice and shows what was looked at', () => {
    fc.assert(
      fc.property(anyState, fc.boolean(), fc.constantFrom(...THEMES), (state, isStill, theme) => {
        const { state: read, notices } = parseUrl(
          embedQuery(state, { ...FREE, level: state.level, isStill, theme }, context),
          context,
        );
        expect(notices).toEqual([]);
        expect(read.embed.length).toBeGreaterThan(0);
        expect({ ...read, embed: [] }).toEqual({ ...state, embed: [], q: '', theme });
      }),
    );
  });
});

describe('embedCode', () => {
  it('is one frame with its address and title, whatever stands in them', () => {
    const address = 'https://renkei.example.jp/?pref=10&embed=1';
    const title = '「一覧」 "<b>&';
    document.body.innerHTML = embedCode(address, title, { width: 480, height: 640 });
    const frame = document.body.firstElementChild as HTMLIFrameElement;
    expect(document.body.children).toHaveLength(1);
    expect([frame.tagName, frame.getAttribute('src'), frame.title]).toEqual(['IFRAME', address, title]);
    expect(['width', 'height', 'loading'].map((name) => frame.getAttribute(name))).toEqual([
      '480',
      '640',
      'lazy',
    ]);
    expect(embedCode(address, title, { width: undefined, height: 600 })).toContain('width="100%"');
    document.body.innerHTML = '';
  });
});
