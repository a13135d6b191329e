import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { countBy, nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import {
  countByRegion,
  countedCodes,
  knownBy,
  milestone,
  prefectureCodes,
  setsBy,
  splitsOf,
} from '../../fixtures/recount.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { figureOf, openGrowth, rowsIn, whenAllStand } from './open-growth.ts';

// Every number that the view says is compared with one counted straight from the CSV files.

const { growth: words } = ja;
const DATE = /(平成|令和)(元|\d+)年(度|(\d+月(\d+日)?)?)(（\d{4}年度?）)?/g;

/** The numbers of a sentence, in order, without those of its dates. */
const numbersIn = (sentence: string): number[] =>
  (sentence.replace(DATE, '').match(/\d[\d,]*(\.\d)?/g) ?? []).map((found) =>
    Number(found.replace(/,/g, '')),
  );

/** The western years that a sentence names. */
const yearsIn = (sentence: string): number[] =>
  [...sentence.matchAll(/（(\d{4})年度?）/g)].map(([, year]) => Number(year));

const findingOf = (page: HTMLElement, title: string) =>
  wordsOf(figureOf(page, title).querySelector('.finding'));

const percent = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(1));
const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
const inPrefecture = (codes: Iterable<string>, code: string) =>
  [...codes].filter((one) => one.startsWith(code)).length;

const agreements = readTable('agreements');
const concludedIn = (row: (typeof agreements)[number]) => {
  const day = text(row, 'concluded_on');
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
};
const counted = countedCodes.length;
const countedIn = (code: string) => inPrefecture(countedCodes, code);
const known = knownBy(2025);
const members = setsBy(2025).agreement;

describe('every number of a sentence is the one in the files', () => {
  it('of the headline, the agreements and their regions', async () => {
    const { page } = openGrowth('&by=region');
    await whenAllStand(page);
    const years = new Set(agreements.map(concludedIn)).size;
    const prefectures = Object.keys(countBy(agreements, 'prefecture_code')).length;
    expect(numbersIn(wordsOf(page.querySelector('h1')))).toEqual([
      years,
      members.size,
      milestone('registered_members', '2026-03-12'),
    ]);
    const regions = [...countByRegion(members).values()].filter((count) => count > 0).sort((a, b) => b - a);
    expect(numbersIn(findingOf(page, words.agreement.title))).toEqual([
      years,
      prefectures,
      agreements.length,
      members.size,
      ...regions,
    ]);
    const { by } = { by: figureOf(page, words.agreement.title) };
    expect(yearsIn(wordsOf(by.querySelector('.quiet')))).toEqual([
      Math.max(...agreements.map(concludedIn)) + 1,
      2026,
    ]);
    expect(numbersIn(wordsOf(by.querySelector('.quiet')))).toEqual([
      milestone('agreement_members', '2026-03-12'),
    ]);
  });

  it('of the published counts, the survey and the overlap', async () => {
    const { page } = openGrowth();
    await whenAllStand(page);
    const registered = [
      milestone('registered_members', '2015-09-29'),
      milestone('registered_members', '2026-03-12'),
    ];
    expect(numbersIn(findingOf(page, words.registered.title))).toEqual(registered);
    const [early, listed] = ['2015', '2015-08-01'].map((date) => milestone('exchange_municipalities', date));
    const linked = milestone('linked_municipalities', '2023-12-28');
    expect(numbersIn(findingOf(page, words.linked.title))).toEqual([early, listed, linked]);
    expect(numbersIn(wordsOf(figureOf(page, words.linked.title).querySelector('.explanation')))).toEqual([
      listed,
      setsBy(2022).agreement.size,
      milestone('registered_members', '2023-12-28'),
      linked,
    ]);
    const [sent, replies] = ['survey_sent', 'survey_replies'].map((id) => milestone(id, '2014-09-19'));
    expect(numbersIn(findingOf(page, words.survey.title))).toEqual([
      sent,
      replies,
      percent(replies!, sent!),
      milestone('survey_reply_prefectures', '2014-09-19'),
    ]);
    const { exchange, agreement } = setsBy(2025);
    const both = [...exchange].filter((code) => agreement.has(code)).length;
    const together = exchange.size + agreement.size - both;
    expect(numbersIn(findingOf(page, words.overlap.title))).toEqual([
      exchange.size - both,
      agreement.size - both,
      both,
      together,
      known.size - together,
      known.size,
    ]);
  });

  it('of the records on the time axis', () => {
    const { page } = openGrowth();
    const finding = findingOf(page, words.events.title);
    const disasters = readTable('disasters');
    const byYear = countBy(
      agreements.map((row) => ({ year: String(concludedIn(row)) })),
      'year',
    );
    const most = Math.max(...Object.values(byYear));
    expect(numbersIn(finding.replace('23区', ''))).toEqual([
      agreements.length,
      readTable('company_agreements').length,
      disasters.length,
      disasters.filter((row) => text(row, 'listed_in') !== '').length,
      most,
    ]);
    expect(yearsIn(finding)).toEqual([Number(Object.keys(byYear).find((year) => byYear[year] === most))]);
    const rows = rowsIn(figureOf(page, words.events.title), 'tbody');
    expect(rows.map(([, , name]) => name).sort()).toEqual(
      [...agreements, ...readTable('company_agreements'), ...disasters]
        .map((row) => text(row, 'name'))
        .sort(),
    );
  });

  it('of regions and prefectures by count, with the place that is chosen', () => {
    const { page } = openGrowth('&pref=10');
    const regions = countByRegion(known);
    expect(numbersIn(findingOf(page, words.regions.title))).toEqual([Math.max(...regions.values())]);
    const counts = prefectureCodes.map((code) => inPrefecture(known, code));
    const own = inPrefecture(known, '10');
    expect(numbersIn(findingOf(page, words.ranking.title))).toEqual([
      Math.max(...counts),
      counted,
      known.size,
      percent(known.size, counted),
      own,
      counts.filter((count) => count > own).length + 1,
    ]);
  });

  it.each([
    ['&pref=10&muni=10201', (year: number) => knownBy(year), '前橋市は平成27年度（2015年度）から数に入る。'],
    [
      '&pref=01&muni=01202&measure=agreement',
      (year: number) => setsBy(year).agreement,
      '函館市が数に入る記録はない。',
    ],
    ['&muni=13101', (year: number) => knownBy(year), '千代田区は、この数の対象外。'],
  ])('of the years of one prefecture, and of a municipality in it: %s', async (query, setOf, ofPlace) => {
    const { page, atlas } = openGrowth(query);
    await whenAllStand(page);
    const code = atlas.url.pref;
    const section = figureOf(page, words.prefecture.title(atlas.nameOf(code)));
    const rows = rowsIn(section, 'tbody');
    const values = rows.filter((row) => row.length > 2);
    const first = 2026 - values.length;
    values.forEach(([, ...cells], index) => {
      const split = splitsOf(setOf(first + index)).get(code)!;
      expect(cells).toEqual([
        String(sum(split)),
        ...split.map(String),
        String(countedIn(code)),
        `${((sum(split) / countedIn(code)) * 100).toFixed(1)}％`,
      ]);
    });
    const last = inPrefecture(setOf(2025), code);
    const finding = wordsOf(section.querySelector('.finding'));
    const before = inPrefecture(setOf(first), code);
    expect(numbersIn(finding)).toEqual([
      ...(before === last ? [] : [before]),
      last,
      countedIn(code),
      percent(last, countedIn(code)),
    ]);
    expect(finding).toContain(ofPlace);
    // Years without a value say so, and are no zero.
    for (const row of rows.slice(0, rows.length - values.length)) expect(row[1]).not.toMatch(/\d/);
  });

  it('of regions and prefectures by share', () => {
    const { page } = openGrowth('&measure=agreement&as=share&pref=01&fy=2018');
    const { agreement } = setsBy(2018);
    const regions = countByRegion(agreement);
    const shares = [...regions].map(([region, count]) =>
      percent(count, countByRegion(countedCodes).get(region) ?? NaN),
    );
    expect(numbersIn(findingOf(page, words.regions.title))).toEqual([Math.max(...shares)]);
    const own = inPrefecture(agreement, '01') / countedIn('01');
    const higher = prefectureCodes.filter((code) => inPrefecture(agreement, code) / countedIn(code) > own);
    expect(numbersIn(findingOf(page, words.ranking.title))).toEqual([
      100,
      counted,
      agreement.size,
      percent(agreement.size, counted),
      percent(inPrefecture(agreement, '01'), countedIn('01')),
      higher.length + 1,
    ]);
  });

  it('of two fiscal years side by side', async () => {
    const { page } = openGrowth('&compare=2016-2019');
    await whenAllStand(page);
    const [before, after] = [knownBy(2016), knownBy(2019)];
    const added = [...after].filter((code) => !before.has(code)).length;
    const finding = findingOf(page, words.compare.title);
    expect(numbersIn(finding).filter((number) => number !== 2)).toEqual([
      before.size,
      added,
      before.size,
      added,
      after.size,
    ]);
    expect(yearsIn(finding)).toEqual([2016, 2019]);
    expect(finding).toContain('終了は公表されていない');
  });
});

describe('every row of a table is the one in the files', () => {
  it('of the prefectures in order', () => {
    const { page } = openGrowth();
    const splits = splitsOf(known);
    const section = figureOf(page, words.ranking.title);
    const rows = rowsIn(section, 'tbody');
    expect(rows).toHaveLength(47);
    const counts = [...splits.values()].map(sum);
    for (const code of prefectureCodes) {
      const split = splits.get(code)!;
      const count = sum(split);
      expect(rows.find(([, name]) => name === nameByCode.get(code))).toEqual(
        [
          counts.filter((other) => other > count).length + 1,
          nameByCode.get(code),
          count,
          ...split,
          countedIn(code),
          `${((count / countedIn(code)) * 100).toFixed(1)}％`,
        ].map(String),
      );
    }
    expect(rowsIn(section, 'tfoot')[0]?.slice(2, 3)).toEqual([String(known.size)]);
  });

  it('of the regions over the years, with the gaps named', () => {
    const { page } = openGrowth('&pref=10');
    const rows = rowsIn(figureOf(page, words.regions.title), 'tbody');
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['平成26年度 2014年度', ja.common.missingShort.before_count]);
    rows.slice(1).forEach((row, index) => {
      const set = knownBy(2015 + index);
      expect(row.slice(1)).toEqual(
        [...countByRegion(set).values(), set.size, inPrefecture(set, '10')].map(String),
      );
    });
  });

  it('of the members by region over the years', () => {
    const { page } = openGrowth('&by=region');
    const section = figureOf(page, words.agreement.title);
    const [head = []] = rowsIn(section, 'thead');
    rowsIn(section, 'tbody').forEach((row, index) => {
      const counts = countByRegion(setsBy(2016 + index).agreement);
      expect(row.slice(1, -1)).toEqual(head.slice(1, -1).map((region) => String(counts.get(region))));
      expect(row.at(-1)).toBe(String(sum(counts.values())));
    });
  });

  it('of two fiscal years, whose columns add up', async () => {
    const { page } = openGrowth('&compare=2015-2019');
    await whenAllStand(page);
    const section = figureOf(page, words.compare.title);
    const [before, after] = [knownBy(2015), knownBy(2019)];
    const rows = rowsIn(section, 'tbody');
    prefectureCodes.forEach((code, index) => {
      const [from, to] = [inPrefecture(before, code), inPrefecture(after, code)];
      expect(rows[index]).toEqual([
        nameByCode.get(code),
        String(from),
        String(from),
        String(to - from),
        words.compare.notPublished,
        String(to),
      ]);
    });
    expect(rowsIn(section, 'tfoot')).toEqual([
      [
        '全国',
        before.size,
        before.size,
        after.size - before.size,
        words.compare.notPublished,
        after.size,
      ].map(String),
    ]);
  });
});
