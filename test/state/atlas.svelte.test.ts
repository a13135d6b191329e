import { afterEach, describe, expect, it, vi } from 'vitest';
import { fiscalYearRange } from '../../src/domain/fiscal-year.ts';
import { MUNICIPAL_FILES } from '../../src/data/facts.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import { Navigator } from '../../src/state/navigator.svelte.ts';
import { publishedAtlas } from '../fixtures/published-atlas.svelte.ts';
import { publishedSnapshot, publishedText } from '../fixtures/published-facts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

/** The network, whose answer can be changed while the test runs. */
function network() {
  const state = { isUp: true, asked: [] as string[] };
  vi.stubGlobal('fetch', async (url: string) => {
    state.asked.push(url);
    return state.isUp
      ? new Response(publishedText(url.split('/').at(-1) ?? ''))
      : new Response('gone', { status: 503 });
  });
  return state;
}

describe('the list that speaks for a fiscal year', () => {
  it('is the newest by its end, and the first one for the years before any', () => {
    const atlas = publishedAtlas();
    expect([2010, 2015, 2025].map((year) => atlas.listDayBy(year))).toEqual(Array(3).fill('2015-08-01'));
    const [row] = atlas.national.exchangeCounts;
    atlas.national.exchangeCounts.push({ ...row!, asOf: '2026-08-01' });
    try {
      expect([2010, 2025, 2026].map((year) => atlas.listDayBy(year))).toEqual([
        '2015-08-01',
        '2015-08-01',
        '2026-08-01',
      ]);
    } finally {
      atlas.national.exchangeCounts.pop();
    }
  });
});

describe('the atlas of the page', () => {
  it('opens on 連携が確認できる市町村 in the last fiscal year of the data', () => {
    const atlas = publishedAtlas();
    expect(atlas.url).toMatchObject({ view: 'map', measure: 'known', fy: 2025, pref: '', muni: '' });
    expect(atlas.measure.name).toBe('連携が確認できる市町村数');
    expect(atlas.fiscalYears).toEqual(fiscalYearRange(2010, 2025));
    expect(atlas.countedTotal).toBe(1718);
    expect(atlas.countedByCode.get('13')).toEqual([26, 5, 8]);
    expect(atlas.prefectureByCode.size).toBe(47);
    expect(atlas.selected).toBeNull();
  });

  it('shows other values and other fills with another fiscal year', () => {
    const atlas = publishedAtlas();
    atlas.url = { ...atlas.url, measure: 'agreement', fy: 2016 };
    expect(atlas.prefectureValues.get('12')).toMatchObject({ value: 17 });
    const before = atlas.prefectureFills.get('12');
    atlas.url = { ...atlas.url, fy: 2019 };
    expect(atlas.prefectureValues.get('12')).toMatchObject({ value: 54 });
    expect(before).toEqual({ kind: 'class', index: 1 });
    expect(atlas.prefectureFills.get('12')).toEqual({ kind: 'class', index: 3 });
    expect(atlas.prefectureFills.get('47')).toEqual({ kind: 'none' });
    atlas.url = { ...atlas.url, fy: 2015 };
    expect(new Set([...atlas.prefectureFills.values()].map(({ kind }) => kind))).toEqual(
      new Set(['unknown']),
    );
  });

  it('knows the fiscal years in which each measure has a value', () => {
    const atlas = publishedAtlas();
    const available = (id: string) =>
      atlas.fiscalYears.filter((year) => atlas.hasValues(atlas.measureOf(id), year));
    expect(available('exchange')).toEqual([2015]);
    expect(available('agreement')).toEqual(fiscalYearRange(2016, 2025));
    expect(available('known')).toEqual(fiscalYearRange(2015, 2025));
    expect(available('coverage')).toEqual(fiscalYearRange(2015, 2025));
    expect(available('support')).toEqual(fiscalYearRange(2020, 2025));
  });

  it('takes the first measure for one that does not exist', () => {
    expect(publishedAtlas().measureOf('population').id).toBe('known');
  });

  it('has the chosen municipality selected, else its prefecture', () => {
    const atlas = publishedAtlas();
    atlas.url = { ...atlas.url, pref: '01' };
    expect(atlas.selected).toBe('01');
    atlas.url = { ...atlas.url, muni: '01642' };
    expect(atlas.selected).toBe('01642');
  });

  it('is not made from broken tables', () => {
    const texts = { ...publishedSnapshot.texts, prefectures: 'prefecture_code,name\n1,北海道\n' };
    expect(() => new Atlas({ ...publishedSnapshot, texts }, '/')).toThrow('prefectures.csv');
  });
});

describe('the tables of the municipalities', () => {
  it('are not there at first: names are codes and nothing is coloured', () => {
    const atlas = publishedAtlas();
    expect(atlas.municipal).toEqual({ status: 'idle' });
    expect(atlas.municipalValues).toBeUndefined();
    expect(atlas.municipalFills).toBeUndefined();
    expect(atlas.nameOf('01642')).toBe('01642');
    expect(atlas.nameOf('01')).toBe('北海道');
  });

  it('are fetched once, below the root of the site, however often they are asked for', async () => {
    const { asked } = network();
    const atlas = new Atlas(publishedSnapshot, '/renkei/');
    await Promise.all([atlas.loadMunicipal(), atlas.loadMunicipal()]);
    await atlas.loadMunicipal();
    expect(atlas.municipal.status).toBe('ready');
    expect(asked).toHaveLength(Object.keys(MUNICIPAL_FILES).length);
    expect(new Set(asked).size).toBe(asked.length);
    for (const url of asked) expect(url).toMatch(/^\/renkei\/data\/[a-z_]+\.csv$/);
  });

  it('that were asked for ahead are not fetched again, but after a failure', async () => {
    const server = network();
    server.isUp = false;
    const atlas = publishedAtlas();
    atlas.askMunicipal();
    expect(atlas.municipal).toEqual({ status: 'idle' });
    await atlas.loadMunicipal();
    expect(server.asked).toHaveLength(Object.keys(MUNICIPAL_FILES).length);
    expect(atlas.municipal).toMatchObject({ status: 'failed', failure: { kind: 'status', status: 503 } });
    server.isUp = true;
    await atlas.loadMunicipal();
    expect(atlas.municipal.status).toBe('ready');
    expect(server.asked).toHaveLength(Object.keys(MUNICIPAL_FILES).length * 2);
  });

  it('bring names, the places of each prefecture, and in or out for each municipality', async () => {
    network();
    const atlas = publishedAtlas();
    await atlas.loadMunicipal();
    expect(atlas.nameOf('01642')).toBe('広尾町');
    if (atlas.municipal.status !== 'ready') throw new Error('not ready');
    const { byCode, byPrefecture } = atlas.municipal.value;
    expect(byCode.size).toBe(1747);
    expect(byPrefecture.size).toBe(47);
    expect([...byPrefecture.values()].reduce((sum, list) => sum + list.length, 0)).toBe(1747);
    expect(atlas.municipalFills?.get('01642')).toEqual({ kind: 'class', index: 0 });
    expect(atlas.municipalFills?.get('13101')).toEqual({ kind: 'excluded' });
    atlas.url = { ...atlas.url, measure: 'support' };
    expect(atlas.municipalFills).toBeUndefined();
  });

  it('can be asked for again after a failure', async () => {
    const server = network();
    server.isUp = false;
    const atlas = publishedAtlas();
    await atlas.loadMunicipal();
    expect(atlas.municipal).toMatchObject({ status: 'failed', failure: { kind: 'status', status: 503 } });
    expect(atlas.prefectureValues.size).toBe(47);
    server.isUp = true;
    const again = atlas.loadMunicipal();
    expect(atlas.municipal).toEqual({ status: 'loading' });
    await again;
    expect(atlas.municipal.status).toBe('ready');
  });
});

describe('a link to a municipality', () => {
  it('that exists is kept when the tables arrive', async () => {
    network();
    history.replaceState(null, '', '/?muni=01642');
    const atlas = publishedAtlas();
    new Navigator(atlas).readLocation();
    await atlas.loadMunicipal();
    expect(atlas.url).toMatchObject({ muni: '01642', pref: '01' });
    expect(atlas.notices).toEqual([]);
  });

  it.each(['01999', '13199', '47101'])('that does not exist, %s, falls back with a notice', async (muni) => {
    network();
    history.replaceState(null, '', `/?muni=${muni}`);
    const atlas = publishedAtlas();
    const navigator = new Navigator(atlas);
    navigator.readLocation();
    await atlas.loadMunicipal();
    const notice = { parameter: 'muni', value: muni, reason: 'unknown' };
    expect(atlas.url).toMatchObject({ muni: '', pref: muni.slice(0, 2) });
    expect(atlas.notices).toEqual([notice]);
    // The same link again, now that the tables are there.
    navigator.readLocation();
    expect(atlas.url.muni).toBe('');
    expect(atlas.notices).toEqual([notice]);
  });
});
