import { describe, expect, it } from 'vitest';
import MapLegend from '../../../src/components/legend/MapLegend.svelte';
import type { LegendClass } from '../../../src/domain/legend-class.ts';
import { snapshotValues } from '../../../src/data/snapshot.ts';
import { nationalFacts, publishedSnapshot } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { prefectureCodes } from '../../fixtures/recount.ts';
import { press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

function open(id: string, fiscalYear: number, marked: string | null = null) {
  const isolated: (LegendClass | null)[] = [];
  const measure = nationalFacts.measures.find((one) => one.id === id)!;
  const values = snapshotValues(publishedSnapshot, measure, fiscalYear, prefectureCodes);
  const shown = show(MapLegend, {
    measure,
    fiscalYear: `${fiscalYear}年度`,
    classing: publishedSnapshot.classings[id]!,
    values,
    nameOf: (code: string) => nameByCode.get(code)!,
    marked,
    isolated: null as LegendClass | null,
    onisolate: (chosen: LegendClass | null) => void isolated.push(chosen),
  });
  const bands = [...shown.target.querySelectorAll<HTMLButtonElement>('.bands button')];
  return { ...shown, values, isolated, bands };
}

const countIn = (band: Element) => Number(/(\d+)都道府県/.exec(wordsOf(band.querySelector('.count')))?.[1]);
/** Squares of 10 px in the heaps that the selector finds; two that lay on each other would count once. */
function squaresIn(target: Element, selector: string): number {
  const heaps = [...target.querySelectorAll(selector)].map((heap) => heap.getAttribute('d') ?? '');
  return new Set(heaps.join('').match(/M[\d.]+ [\d.]+h10v10h-10z/g)).size;
}

describe('the classes of the legend', () => {
  it('of 交流市町村数 name the whole numbers they hold, and how many prefectures', () => {
    const { bands } = open('exchange', 2015);
    expect(bands.map((band) => wordsOf(band.querySelector('.range')))).toEqual([
      '1〜4',
      '5〜9',
      '10〜19',
      '20〜29',
      '30以上',
    ]);
    const published = readTable('exchange_counts').map((row) => Number(text(row, 'municipalities')));
    const within = (from: number, to: number) => published.filter((one) => one >= from && one <= to).length;
    expect(bands.map(countIn)).toEqual([
      within(1, 4),
      within(5, 9),
      within(10, 19),
      within(20, 29),
      within(30, 999),
    ]);
    expect(bands[4]!.getAttribute('aria-label')).toBe(`30以上市町村：${within(30, 999)}都道府県`);
  });

  it.each([
    ['known', 2015],
    ['known', 2025],
    ['exchange', 2015],
    ['agreement', 2016],
    ['agreement', 2025],
    ['coverage', 2025],
    ['support', 2020],
    ['support', 2025],
  ])('of %s in %i count all 47 prefectures, once each', (id, fiscalYear) => {
    const { target } = open(id, fiscalYear);
    const apart = [...target.querySelectorAll('.apart li')]
      .map((item) => Number(/：(\d+)都道府県$/.exec(wordsOf(item))?.[1] ?? 0))
      .reduce((sum, one) => sum + one, 0);
    const counts = [...target.querySelectorAll('.bands > *')].map(countIn);
    expect(counts.reduce((sum, one) => sum + one, 0) + apart).toBe(47);
    expect(squaresIn(target, '.place')).toBe(47 - apart);
  });

  it('name the unit and how the classes were made', () => {
    expect(wordsOf(open('known', 2025).target)).toContain(
      '単位：市町村 区切り：きりのよい数で分ける。どの年度も同じ。',
    );
    expect(wordsOf(open('support', 2025).target)).toContain('単位：回 区切り：値ごとに区切る。');
  });

  it('tell zeros from missing values, and the six villages from both', () => {
    const agreement = wordsOf(open('agreement', 2025).target.querySelector('.apart'));
    const zeros = [...open('agreement', 2025).values.values()].filter(
      (one) => one.kind === 'value' && one.value === 0,
    );
    expect(agreement).toContain(`なし：${zeros.length}都道府県`);
    const support = wordsOf(open('support', 2025).target.querySelector('.apart'));
    expect(support).toContain('記載なし：31都道府県');
    expect(support).not.toMatch(/(^| )なし：/);
    for (const words of [agreement, support]) expect(words).toContain('北方領土の6村（集計の対象外）');
  });

  it('give way to the reason in a year without values', () => {
    const { target, bands } = open('exchange', 2022);
    expect(bands).toHaveLength(0);
    expect(target.querySelector('svg')).toBeNull();
    expect(wordsOf(target.querySelector('.apart'))).toContain('公表あり・未収録：47都道府県');
  });
});

describe('a class of the legend', () => {
  it('is emphasised by a press, and let go by another', () => {
    const { bands, isolated, update, target } = open('exchange', 2015);
    press(bands[4]!);
    expect(isolated).toEqual([4]);
    update({ isolated: 4 });
    expect(bands.map((band) => band.getAttribute('aria-pressed'))).toEqual([
      'false',
      'false',
      'false',
      'false',
      'true',
    ]);
    expect(squaresIn(target, '.place:not(.dim)')).toBe(countIn(bands[4]!));
    press(bands[4]!);
    expect(isolated).toEqual([4, null]);
  });
});

describe('a class that holds nobody in a year', () => {
  it('is named and counted, and can only be pressed to let go of it', () => {
    const { target, bands, update } = open('support', 2020);
    expect(bands).toHaveLength(1);
    expect(wordsOf(target.querySelector('.bands .nobody'))).toBe('2以上 0都道府県');
    update({ isolated: 1 });
    expect(target.querySelectorAll('.bands button')).toHaveLength(2);
    expect(target.querySelectorAll('.bands .nobody')).toHaveLength(0);
  });
});

describe('the place that is looked at', () => {
  it('has its square framed and its name beside it', () => {
    const { target } = open('exchange', 2015, '20');
    expect(wordsOf(target.querySelector('.marked-label'))).toBe('長野県');
    expect(target.querySelectorAll('rect.marked')).toHaveLength(1);
  });

  it('is not framed where it has no square', () => {
    expect(open('support', 2025, '01').target.querySelector('rect.marked')).toBeNull();
  });
});
