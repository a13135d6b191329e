import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import PlacesTable from '../../../src/components/table/PlacesTable.svelte';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import type { MunicipalRecord } from '../../../src/state/atlas.svelte.ts';
import type { UrlState } from '../../../src/state/url/parameters.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, setsBy } from '../../fixtures/recount.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

const record: MunicipalRecord = {
  ...municipalFacts,
  byCode: new Map(municipalFacts.municipalities.map((place) => [place.code, place])),
  byPrefecture: new Map(),
  sets: membershipSets(municipalFacts, nationalFacts.agreements),
};

beforeEach(() => {
  history.replaceState(null, '', '/');
});

function open(changes: Partial<UrlState> = {}) {
  const atlas = publishedAtlas();
  atlas.url = { ...atlas.url, view: 'growth', places: 'open', ...changes };
  return show(PlacesTable, { record }, atlas);
}

const bodyOf = (target: HTMLElement) => [...target.querySelectorAll<HTMLElement>('.box tbody tr')];
const cellOf = (row: HTMLElement, column: string) => wordsOf(row.querySelector(`.c-${column}`));
const codesOf = (target: HTMLElement) => bodyOf(target).map((row) => cellOf(row, 'code'));
const headOf = (target: HTMLElement, name: string) =>
  [...target.querySelectorAll('thead th')].find((head) => wordsOf(head) === name)!;

describe('the table of places', () => {
  it('holds every counted municipality and the wards, each with what the files say', () => {
    const { target } = open();
    const rows = bodyOf(target);
    expect(rows).toHaveLength(1741);
    const { exchange, agreement, ward } = setsBy(2025);
    const counted = new Set(countedCodes);
    const ties = readTable('ward_partnerships').map((row) => text(row, 'partner_code'));
    const tieCounts = new Map<string, number>();
    for (const code of ties) tieCounts.set(code, (tieCounts.get(code) ?? 0) + 1);
    for (const row of rows) {
      const code = cellOf(row, 'code');
      const isKnown = exchange.has(code) || agreement.has(code) || ward.has(code);
      expect(
        [
          wordsOf(row.querySelector('th')),
          ...['prefecture', 'known', 'listed', 'ties'].map((column) => cellOf(row, column)),
          cellOf(row, 'agreement') !== '—',
        ],
        code,
      ).toEqual(
        counted.has(code)
          ? [
              nameByCode.get(code),
              nameByCode.get(code.slice(0, 2)),
              isKnown ? 'できる' : '記録なし',
              exchange.has(code) ? '掲載' : '—',
              String(tieCounts.get(code) ?? 0),
              agreement.has(code),
            ]
          : [nameByCode.get(code), '東京都', '対象外', '—', '—', false],
      );
    }
  });

  it('says how many rows are shown, and what chose them', () => {
    const { target } = open({ area: '10', kind: ['town', 'village'] });
    expect(bodyOf(target)).toHaveLength(23);
    expect(wordsOf(target.querySelector('.result [role=status]'))).toBe('23件を表示（全1,741件）');
    expect(wordsOf(target.querySelector('caption'))).toBe(
      '市区町村の表。令和7年度（2025年度）末現在。地域＝群馬県／区分＝町、村',
    );
    press(buttonNamed(target, '条件を消す'));
    expect(wordsOf(target.querySelector('.result [role=status]'))).toBe('全1,718市町村と、23の特別区');
  });

  it('is narrowed by typing, but not while an input method composes', () => {
    const { target, atlas } = open({ area: '39' });
    const field = target.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'ゆすはr';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    flushSync();
    expect(atlas.url.find).toBe('');
    field.value = 'ゆすはら';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    flushSync();
    expect(codesOf(target)).toEqual(['39405']);
    expect(location.search).toContain('find=');
  });

  it('offers a way back where nothing is found', () => {
    const { target, atlas } = open({ find: 'どこにもない', tied: 'no' });
    expect(target.querySelector('.box')).toBeNull();
    expect(wordsOf(target.querySelector('.empty'))).toContain('「どこにもない」／連携の確認＝記録なし');
    press(target.querySelector<HTMLElement>('.empty button')!);
    expect(atlas.url).toMatchObject({ find: '', tied: '' });
  });

  it('is ordered by its heads, which tell their order', () => {
    const { target, atlas } = open({ area: '39' });
    const reading = headOf(target, 'よみ');
    expect(headOf(target, '市区町村コード').getAttribute('aria-sort')).toBe('ascending');
    expect(reading.getAttribute('aria-sort')).toBe('none');
    press(reading.querySelector('button')!);
    expect(reading.getAttribute('aria-sort')).toBe('ascending');
    const readings = bodyOf(target).map((row) => cellOf(row, 'reading'));
    expect(readings[0]).toBe('あきし');
    press(reading.querySelector('button')!);
    expect(reading.getAttribute('aria-sort')).toBe('descending');
    expect(bodyOf(target).map((row) => cellOf(row, 'reading'))).toEqual(readings.reverse());
    expect(atlas.url.sort).toBe('-reading');
    // The most and the newest come first.
    press(headOf(target, '区との協定など').querySelector('button')!);
    expect(atlas.url.sort).toBe('-ties');
    // A head that does not order says nothing of an order.
    expect(headOf(target, '区分').hasAttribute('aria-sort')).toBe(false);
  });

  it('shows the chosen columns', () => {
    const { target, atlas } = open({ area: '39' });
    const table = target.querySelector('table')!;
    expect([...table.classList]).toEqual(expect.arrayContaining(['no-roman', 'no-lgcode']));
    const boxOf = (name: string) =>
      [...target.querySelectorAll<HTMLElement>('.columns label')]
        .find((label) => wordsOf(label) === name)!
        .querySelector('input')!;
    press(boxOf('団体コード（6桁）'));
    press(boxOf('よみ'));
    expect(table.classList.contains('no-lgcode')).toBe(false);
    expect(table.classList.contains('no-reading')).toBe(true);
    expect(atlas.url.cols).not.toContain('reading');
    expect(cellOf(bodyOf(target)[0]!, 'lgcode')).toBe('392014');
    press(buttonNamed(target, '初めの列に戻す'));
    expect(location.search).not.toContain('cols');
  });

  it('marks the place that is looked at, and leads to it on the map', () => {
    const { target, atlas } = open({ area: '10', muni: '10201', pref: '10' });
    const marked = [...target.querySelectorAll('tr.selected')];
    expect(marked.map((row) => wordsOf(row.querySelector('a')))).toEqual(['前橋市']);
    expect(marked[0]?.querySelector('a')?.getAttribute('aria-current')).toBe('true');
    expect(target.querySelector('a.map')?.getAttribute('href')).toBe('?muni=10201');
    expect(target.querySelector('a.map')?.getAttribute('aria-label')).toBe('前橋市を地図で見る');
    // Chosen elsewhere, marked here, and brought into the box.
    const box = target.querySelector('.box')!;
    const heights = vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockReturnValue(900);
    atlas.url = { ...atlas.url, muni: '10202' };
    flushSync();
    expect([...target.querySelectorAll('tr.selected')].map((row) => wordsOf(row.querySelector('a')))).toEqual(
      ['高崎市'],
    );
    expect(box.scrollTop).toBe(900);
    heights.mockRestore();
    const next = bodyOf(target)[2]!.querySelector('a')!.getAttribute('href');
    expect(next).toBe('?view=growth&muni=10203&places=open&area=10');
  });
});
