import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { exports } from '../../../src/i18n/messages/ja/exports.ts';
import { mapExport } from '../../../src/views/map/map-export.ts';
import { ShownMap } from '../../../src/views/map/shown-map.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { municipalFacts, publishedText } from '../../fixtures/published-facts.ts';
import { nameByCode } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, prefectureCodes, setsBy, splitsOf } from '../../fixtures/recount.ts';

/** The files of a map that stands at an address. */
async function filesOf(url: object, level: 'prefecture' | 'municipality' = 'prefecture') {
  const atlas = publishedAtlas();
  const lexicon = new Lexicon();
  lexicon.open({ exports });
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  await atlas.loadMunicipal();
  atlas.url = { ...atlas.url, ...url };
  const shown = new ShownMap(atlas, lexicon);
  shown.level = level;
  const file = (scope: 'shown' | 'all') => mapExport({ atlas, shown, lexicon, link: 'https://x' }, scope);
  return { shown: file('shown'), all: file('all'), map: shown };
}

afterEach(() => void vi.unstubAllGlobals());

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the map as a file', () => {
  it('holds the 47 prefectures with the numbers of the files', async () => {
    const { shown, all } = await filesOf({ measure: 'known', fy: 2025 });
    const known = splitsOf(knownBy(2025));
    const counted = splitsOf(countedCodes);
    expect(
      shown.rows.map(([code, name, , value, ...split]) => [code, name, value, ...split.slice(0, 5)]),
    ).toEqual(
      prefectureCodes.map((code) => [
        code,
        nameByCode.get(code),
        sum(known.get(code)!),
        ...known.get(code)!,
        sum(counted.get(code)!),
        Number(((100 * sum(known.get(code)!)) / sum(counted.get(code)!)).toFixed(1)),
      ]),
    );
    expect(all.rows).toEqual(shown.rows);
    expect(shown.filter).toBe('すべて');
    for (const cells of shown.rows) expect(cells).toHaveLength(shown.columns.length);
  });

  it('leaves a year without figures empty and says why', async () => {
    const { shown } = await filesOf({ measure: 'exchange', fy: 2019 });
    expect(shown.rows).toHaveLength(47);
    for (const cells of shown.rows) {
      expect(cells[3]).toBeNull();
      expect(cells.at(-1)).toBe('数値なし');
    }
  });

  it('holds the municipalities of the opened prefecture, or all of the country', async () => {
    const { shown, all } = await filesOf({ measure: 'agreement', fy: 2019, pref: '10' }, 'municipality');
    const { agreement } = setsBy(2019);
    expect(shown.rows.map(([code]) => code)).toEqual(
      municipalFacts.municipalities.map(({ code }) => code).filter((code) => code.startsWith('10')),
    );
    expect(shown.filter).toBe('群馬県');
    expect(shown.title).toBe('広域連携協定の構成市町村数、群馬県の市区町村、令和元年度（2019年度）');
    for (const file of [shown, all])
      expect(file.rows.filter((cells) => cells[4] === 1).map(([code]) => code)).toEqual(
        [...agreement].filter((code) => file === all || code.startsWith('10')).sort(),
      );
    expect(all.rows).toHaveLength(municipalFacts.municipalities.length);
    expect(all.filter).toBe('すべて');
    for (const cells of all.rows) expect(cells).toHaveLength(all.columns.length);
  });

  it('holds only what is isolated in the legend, and says so', async () => {
    const { shown, all, map } = await filesOf({ measure: 'known', fy: 2025, class: '2' });
    expect(map.emphasis?.size).toBeGreaterThan(0);
    expect(shown.rows.map(([code]) => code)).toEqual([...map.emphasis!].sort());
    expect(shown.filter).toBe('凡例で選んだ部分だけ');
    expect(all.rows).toHaveLength(47);
  });
});
