import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import PrefectureTable from '../../../src/components/table/PrefectureTable.svelte';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, prefectureCodes, splitsOf } from '../../fixtures/recount.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';

function open(changes: object) {
  const shown = show(PrefectureTable, {});
  shown.atlas.url = { ...shown.atlas.url, ...changes };
  flushSync();
  return shown;
}

/** The words of every row of a part of the table. */
const rowsOf = (target: HTMLElement, part: 'thead' | 'tbody' | 'tfoot') =>
  [...target.querySelectorAll(`${part} tr`)].map((row) => [...row.querySelectorAll('th, td')].map(wordsOf));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const grouped = (value: number) => value.toLocaleString('en-US');

describe('the table beside the map', () => {
  it('holds the 47 prefectures in code order, each with the numbers of the files', () => {
    const { target } = open({ measure: 'known', fy: 2025 });
    const known = splitsOf(knownBy(2025));
    const counted = splitsOf(countedCodes);
    const rows = rowsOf(target, 'tbody');
    expect(rows).toHaveLength(47);
    prefectureCodes.forEach((code, index) => {
      const split = known.get(code)!;
      const all = sum(counted.get(code)!);
      expect(rows[index]).toEqual([
        nameByCode.get(code),
        grouped(sum(split)),
        ...split.map(grouped),
        grouped(all),
        ((100 * sum(split)) / all).toFixed(1),
      ]);
    });
    expect(rowsOf(target, 'tfoot')).toEqual([
      [
        '全国',
        grouped(knownBy(2025).size),
        ...[0, 1, 2].map((kind) => grouped(sum([...known.values()].map((split) => split[kind]!)))),
        '1,718',
        ((100 * knownBy(2025).size) / 1718).toFixed(1),
      ],
    ]);
  });

  it('quotes the published table of 2015 as it is, with its own split', () => {
    const { target } = open({ measure: 'exchange', fy: 2015 });
    const published = readTable('exchange_counts');
    expect(rowsOf(target, 'tbody').map((row) => row.slice(0, 5))).toEqual(
      published.map((row) => [
        nameByCode.get(text(row, 'prefecture_code')),
        ...['municipalities', 'cities', 'towns', 'villages'].map((column) => text(row, column)),
      ]),
    );
    expect(rowsOf(target, 'tfoot')[0]).toEqual(['全国', '564', '386', '140', '38', '1,718', '32.8']);
  });

  it('says in words why there is no number, and has no total of nothing', () => {
    const { target } = open({ measure: 'exchange', fy: 2022 });
    const rows = rowsOf(target, 'tbody');
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['公表あり・未収録']));
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['—']));
    expect(target.querySelector('tfoot')).toBeNull();
  });

  it('tells a known zero from no record', () => {
    expect(rowsOf(open({ measure: 'agreement', fy: 2019 }).target, 'tbody')[46]?.slice(0, 2)).toEqual([
      '沖縄県',
      '0',
    ]);
    const { target } = open({ measure: 'support', fy: 2025 });
    const rows = rowsOf(target, 'tbody');
    expect(rows[46]).toEqual(['沖縄県', '記載なし']);
    expect(rows.filter(([, value]) => value === '2').map(([name]) => name)).toEqual(['茨城県', '福岡県']);
    expect(rows.filter(([, value]) => /^\d+$/.test(value ?? ''))).toHaveLength(16);
  });

  it('shows another fiscal year as soon as it is chosen', () => {
    const { target, atlas } = open({ measure: 'agreement', fy: 2018 });
    expect(rowsOf(target, 'tfoot')[0]?.[1]).toBe('321');
    atlas.url = { ...atlas.url, fy: 2019 };
    flushSync();
    expect(rowsOf(target, 'tfoot')[0]?.[1]).toBe('372');
    expect(wordsOf(target.querySelector('caption'))).toContain('令和元年度（2019年度）');
  });

  it('leads to each prefecture by a link that keeps the rest', () => {
    const { target } = open({ measure: 'agreement', fy: 2018 });
    const links = [...target.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(47);
    expect(links[0]).toBe('?measure=agreement&fy=2018&pref=01');
  });

  it('marks the chosen prefecture, and no other', () => {
    const { target } = open({ pref: '06' });
    expect([...target.querySelectorAll('.selected')].map((row) => wordsOf(row.querySelector('th')))).toEqual([
      '山形県',
    ]);
  });

  it('has a column head for every cell of every measure', () => {
    for (const measure of ['known', 'exchange', 'agreement', 'coverage', 'support']) {
      const { target } = open({ measure, fy: 2025 });
      const [head = []] = rowsOf(target, 'thead');
      for (const row of [...rowsOf(target, 'tbody'), ...rowsOf(target, 'tfoot')])
        expect(row, measure).toHaveLength(head.length);
    }
  });
});
