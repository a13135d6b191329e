import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/components/timeline/date-text.ts';
import { compareDates, type PartialDate } from '../../src/domain/partial-date.ts';
import type { EraStyle } from '../../src/i18n/dates.ts';
import { Lexicon } from '../../src/i18n/lexicon.svelte.ts';
import { disasters } from '../../src/i18n/messages/ja/disasters.ts';

/** The precisions that the documents' disasters have, in their order; the last two begin on the same day. */
const DATES = {
  '2011-03-11': { precision: 'day', from: '2011-03-11', to: '' },
  '2016-04-14/16': { precision: 'range', from: '2016-04-14', to: '2016-04-16' },
  '2018-07': { precision: 'month', from: '2018-07', to: '' },
  '2023': { precision: 'year', from: '2023', to: '' },
  '2023-01-01': { precision: 'day', from: '2023-01-01', to: '' },
} as const satisfies Record<string, PartialDate>;

const lexiconOf = (era: EraStyle): Lexicon => {
  const lexicon = new Lexicon();
  lexicon.open({ disasters });
  lexicon.era = era;
  return lexicon;
};

describe('the date of a disaster', () => {
  test.each<[keyof typeof DATES, both: string, wareki: string, seireki: string]>([
    ['2011-03-11', '平成23年3月11日（2011年）', '平成23年3月11日', '2011年3月11日'],
    ['2016-04-14/16', '平成28年4月14日（2016年）〜16日', '平成28年4月14日〜16日', '2016年4月14日〜16日'],
    ['2018-07', '平成30年7月（2018年）', '平成30年7月', '2018年7月'],
    ['2023', '令和5年（2023年）', '令和5年', '2023年'],
  ])('%s is written as precisely as it was published, in every style', (name, both, wareki, seireki) => {
    expect(lexiconOf('both').date(DATES[name])).toBe(both);
    expect(lexiconOf('wareki').date(DATES[name])).toBe(wareki);
    expect(lexiconOf('seireki').date(DATES[name])).toBe(seireki);
  });

  test.each<[keyof typeof DATES, primary: string, western: string]>([
    ['2011-03-11', '平成23年3月11日', '2011年'],
    ['2016-04-14/16', '平成28年4月14日〜16日', '2016年'],
    ['2018-07', '平成30年7月', '2018年'],
    ['2023', '令和5年（月の記載なし）', '2023年'],
  ])('%s stands in a row with its Western year beside it, and no day that nobody told', (name, ...parts) => {
    const { primary, secondary } = dateText(lexiconOf('both'), DATES[name]);
    expect([primary, secondary]).toEqual(parts);
    expect(dateText(lexiconOf('seireki'), DATES['2023']).primary).toBe('2023年（月の記載なし）');
  });

  test('has one order, from whatever order they come; dates that begin alike stay as they stood', () => {
    const names = Object.keys(DATES) as (keyof typeof DATES)[];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        const sorted = [...shuffled].sort((a, b) => compareDates(DATES[a], DATES[b]));
        expect(sorted.slice(0, 3)).toEqual(['2011-03-11', '2016-04-14/16', '2018-07']);
        expect(sorted.slice(3)).toEqual(shuffled.filter((name) => name === '2023' || name === '2023-01-01'));
      }),
    );
  });
});
