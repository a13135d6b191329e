import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/domain/fiscal-year.ts';
import { agreementsBy, nationalSummary } from '../../src/data/measures/national-summary.ts';
import { snapshotValues } from '../../src/data/snapshot.ts';
import { missing } from '../../src/domain/measure.ts';
import { nationHeadline, prefectureHeadline } from '../../src/i18n/map-finding.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { nationalFacts, publishedSnapshot } from '../fixtures/published-facts.ts';

const codes = nationalFacts.prefectures.map(({ code }) => code);
const measureOf = (id: string) => nationalFacts.measures.find((measure) => measure.id === id)!;

function headlineOf(id: string, fiscalYear: number): string {
  const measure = measureOf(id);
  const values = snapshotValues(publishedSnapshot, measure, fiscalYear, codes);
  const summary = nationalSummary(measure, values, 1718);
  return nationHeadline(ja, {
    measure,
    ...summary,
    prefectureCount: codes.length,
    bodies: agreementsBy(nationalFacts.agreements, lastDayOf(fiscalYear)).bodies,
  });
}

describe('the headline of the country', () => {
  // Every number is one of the published documents, not one of the program.
  it.each([
    ['exchange', 2015, '47都道府県すべてに、交流のある市町村がある。'],
    ['agreement', 2016, '7団体、236市町村が、協定でつながる。'],
    ['agreement', 2017, '8団体、263市町村が、協定でつながる。'],
    ['agreement', 2018, '11団体、321市町村が、協定でつながる。'],
    ['agreement', 2019, '13団体、372市町村が、協定でつながる。'],
    ['support', 2025, '16都道府県に、のべ18回の復興支援金。'],
    ['exchange', 2022, '交流市町村数は、この年度の数値がこの地図にない。'],
    ['agreement', 2015, '広域連携協定の構成市町村数は、この年度の数値がこの地図にない。'],
  ])('%s in %i: %s', (id, fiscalYear, sentence) => {
    expect(headlineOf(id, fiscalYear)).toBe(sentence);
  });

  it('of a fiscal year before the first named recipient has no number', () => {
    expect(headlineOf('support', 2012)).not.toMatch(/\d/);
  });
});

describe('the headline of a prefecture', () => {
  const value = (count: number) => ({ kind: 'value', value: count, split: [0, count, 0] }) as const;

  it.each([
    ['some', value(145), '北海道の179市町村のうち、145がつながる。'],
    ['all', value(179), '北海道の179市町村すべてが、つながる。'],
    ['none', value(0), '北海道に、この数に入る市町村はない。'],
    ['no figure', missing('not_published'), '連携が確認できる市町村数は、この年度の数値がこの地図にない。'],
    ['no value at all', undefined, '連携が確認できる市町村数は、この年度の数値がこの地図にない。'],
  ] as const)('%s', (_what, one, sentence) => {
    expect(prefectureHeadline(ja, '北海道', measureOf('known'), one, 179)).toBe(sentence);
  });

  it('of a rate counts its numerator, never the percentage', () => {
    const rate = { kind: 'value', value: (11 / 26) * 100, split: [11, 0, 0] } as const;
    expect(prefectureHeadline(ja, '京都府', measureOf('coverage'), rate, 26)).toBe(
      '京都府の26市町村のうち、11がつながる。',
    );
  });

  it('says of support that nothing is recorded, never that there was none', () => {
    const support = measureOf('support');
    expect(prefectureHeadline(ja, '茨城県', support, { kind: 'value', value: 2 }, 44)).toBe(
      '茨城県への復興支援金は、2回。',
    );
    expect(prefectureHeadline(ja, '北海道', support, missing('not_recorded'), 179)).toBe(
      '北海道への復興支援金は、資料に記載なし。',
    );
  });
});
