import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import NationSummary from '../../../src/components/panel/NationSummary.svelte';
import { knownBy, splitsOf } from '../../fixtures/recount.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

function open(changes: object) {
  const chosen: string[] = [];
  const shown = show(NationSummary, { onselect: (code: string) => chosen.push(code) });
  shown.atlas.url = { ...shown.atlas.url, ...changes };
  flushSync();
  return { ...shown, chosen };
}

/** The rows of the order: rank, name and value. */
const orderOf = (target: HTMLElement) =>
  [...target.querySelectorAll('ol li')].map((item) =>
    ['.rank', '.name', '.value'].map((part) => wordsOf(item.querySelector(part))),
  );

describe('the summary of the country', () => {
  const known = knownBy(2025).size;

  it('begins with the count from the files and its share of 1,718', () => {
    const { target } = open({});
    expect(wordsOf(target.querySelector('.big'))).toBe(`${known}市町村`);
    expect(wordsOf(target)).toContain(`${((100 * known) / 1718).toFixed(1)}％`);
    expect(wordsOf(target)).toContain('全国1,718市町村に占める割合');
  });

  it('quotes the published lower bound beside it with its date, and puts the gap in words', () => {
    const words = wordsOf(open({}).target.querySelector('.published'));
    expect(words).toContain('1,100超');
    expect(words).toContain('令和5年12月28日（2023年）');
    expect(words).toContain(`名前まで確かめられるのは${known}市町村`);
  });

  it('quotes the bound that was out in that fiscal year, or none', () => {
    expect(wordsOf(open({ fy: 2019 }).target.querySelector('.published'))).toContain('900以上');
    expect(open({ fy: 2017 }).target.querySelector('.published')).toBeNull();
  });

  it.each([
    ['exchange', 2015, '564市町村', '32.8％'],
    ['agreement', 2016, '236市町村', '13.7％'],
    ['agreement', 2019, '372市町村', '21.7％'],
    ['support', 2025, '18回', '支援先の名が資料に残る都道府県は16'],
  ])('of %s in %i is %s', (measure, fy, big, beside) => {
    const { target } = open({ measure, fy });
    expect(wordsOf(target.querySelector('.big'))).toBe(big);
    expect(wordsOf(target)).toContain(beside);
  });

  it('of a list that was counted says so, beside the total that is published of it where there is one', () => {
    const said = '一覧から数えた数。公表された合計ではない。';
    const { target, atlas } = open({ measure: 'exchange', fy: 2015 });
    expect(wordsOf(target)).not.toContain('一覧から数えた数');
    const { national } = atlas;
    const { exchangeCounts, milestones } = national;
    const shownAgain = () => {
      for (const fy of [2016, 2015]) {
        atlas.url = { ...atlas.url, fy };
        flushSync();
      }
      return wordsOf(target);
    };
    national.exchangeCounts = exchangeCounts.map((row) => ({ ...row, basis: 'derived' }));
    const beside = shownAgain();
    national.milestones = milestones.filter(({ measure }) => measure !== 'exchange_municipalities');
    const alone = shownAgain();
    Object.assign(national, { exchangeCounts, milestones });
    expect(beside).toContain('一覧の合計として公表された数は564。ここの564は一覧から数えた数');
    expect(beside).not.toContain(said);
    expect(alone).toContain(said);
  });

  it('of a rate names its numerator', () => {
    const { target } = open({ measure: 'coverage' });
    expect(wordsOf(target.querySelector('.big'))).toBe(`${((100 * known) / 1718).toFixed(1)}％`);
    expect(wordsOf(target)).toContain(`連携が確認できる${known}÷全国1,718市町村`);
  });

  it('tells the value that the project itself counts on 1 August beside that of the year end', () => {
    expect(wordsOf(open({ measure: 'agreement', fy: 2019 }).target)).toContain(
      '令和元年8月1日（2019年）に321',
    );
    expect(wordsOf(open({ measure: 'agreement', fy: 2020 }).target)).toContain(
      '令和2年8月1日（2020年）に372',
    );
  });

  it.each([
    ['exchange', 2022, '公表あり・未収録'],
    ['exchange', 2018, '数値なし'],
    ['agreement', 2015, 'まだなし'],
    ['support', 2012, '記載なし'],
  ])('of %s in %i has no number and says why: %s', (measure, fy, why) => {
    const { target } = open({ measure, fy });
    expect(wordsOf(target.querySelector('.missing'))).toBe(why);
    expect(target.querySelector('.big')).toBeNull();
    expect(target.querySelector('ol')).toBeNull();
  });
});

describe('the order of the prefectures', () => {
  it('shows ten, then all of them, by falling counts with shared ranks', () => {
    const { target } = open({});
    const expected = [...splitsOf(knownBy(2025))]
      .map(([, split]) => split[0] + split[1] + split[2])
      .sort((a, b) => b - a);
    expect(orderOf(target).map(([, , value]) => Number(value))).toEqual(expected.slice(0, 10));
    press(buttonNamed(target, '47件すべて'));
    const all = orderOf(target);
    expect(all.map(([, , value]) => Number(value))).toEqual(expected);
    expect(all.map(([rank]) => Number(rank))).toEqual(expected.map((value) => expected.indexOf(value) + 1));
    press(buttonNamed(target, '上位10件だけ'));
    expect(orderOf(target)).toHaveLength(10);
  });

  it('begins with 北海道 and hands over the place that is pressed', () => {
    const { target, chosen, atlas } = open({});
    const [first] = target.querySelectorAll<HTMLButtonElement>('ol button');
    expect(wordsOf(first)).toContain('北海道');
    press(first!);
    expect(chosen).toEqual(['01']);
    first!.dispatchEvent(new Event('pointerenter'));
    flushSync();
    expect(atlas.hovered).toBe('01');
    expect(first!.classList.contains('marked')).toBe(true);
    first!.dispatchEvent(new Event('pointerleave'));
    expect(atlas.hovered).toBeNull();
  });

  it('leaves out the prefectures with a zero', () => {
    const { target } = open({ measure: 'agreement', fy: 2019 });
    expect(orderOf(target).every(([, , value]) => Number(value) > 0)).toBe(true);
    expect(orderOf(target)).toHaveLength(9);
  });
});
