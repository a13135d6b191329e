import { describe, expect, it } from 'vitest';
import { formatFiscalYear, formatIsoDate, formatYear, type EraStyle } from '../../src/i18n/dates.ts';
import { dates as easy } from '../../src/i18n/messages/easy/dates.ts';
import { dates as en } from '../../src/i18n/messages/en/dates.ts';
import { dates as ja } from '../../src/i18n/messages/ja/dates.ts';

const STYLES: readonly EraStyle[] = ['both', 'wareki', 'seireki'];
const LANGUAGES = { ja, en, easy };

type Row = [language: keyof typeof LANGUAGES, both: string, wareki: string, seireki: string];

/** The days on both sides of each change of era, in every language and every style. */
const DAYS: Readonly<Record<string, readonly Row[]>> = {
  '1989-01-07': [
    ['ja', '昭和64年1月7日（1989年）', '昭和64年1月7日', '1989年1月7日'],
    ['en', '7 January 1989 (Showa 64)', '7 January Showa 64', '7 January 1989'],
    ['easy', '1989年1月7日（昭和64年）', '昭和64年1月7日', '1989年1月7日'],
  ],
  '1989-01-08': [
    ['ja', '平成元年1月8日（1989年）', '平成元年1月8日', '1989年1月8日'],
    ['en', '8 January 1989 (Heisei 1)', '8 January Heisei 1', '8 January 1989'],
    ['easy', '1989年1月8日（平成元年）', '平成元年1月8日', '1989年1月8日'],
  ],
  '2019-04-30': [
    ['ja', '平成31年4月30日（2019年）', '平成31年4月30日', '2019年4月30日'],
    ['en', '30 April 2019 (Heisei 31)', '30 April Heisei 31', '30 April 2019'],
    ['easy', '2019年4月30日（平成31年）', '平成31年4月30日', '2019年4月30日'],
  ],
  '2019-05-01': [
    ['ja', '令和元年5月1日（2019年）', '令和元年5月1日', '2019年5月1日'],
    ['en', '1 May 2019 (Reiwa 1)', '1 May Reiwa 1', '1 May 2019'],
    ['easy', '2019年5月1日（令和元年）', '令和元年5月1日', '2019年5月1日'],
  ],
};

/** The years of those days by themselves: within 1989 and 2019 the day decides. */
const YEARS: Readonly<Record<string, readonly Row[]>> = {
  '1989-01-07': [
    ['ja', '昭和64年（1989年）', '昭和64年', '1989年'],
    ['en', '1989 (Showa 64)', 'Showa 64', '1989'],
    ['easy', '1989年（昭和64年）', '昭和64年', '1989年'],
  ],
  '1989-01-08': [
    ['ja', '平成元年（1989年）', '平成元年', '1989年'],
    ['en', '1989 (Heisei 1)', 'Heisei 1', '1989'],
    ['easy', '1989年（平成元年）', '平成元年', '1989年'],
  ],
  '2019-04-30': [
    ['ja', '平成31年（2019年）', '平成31年', '2019年'],
    ['en', '2019 (Heisei 31)', 'Heisei 31', '2019'],
    ['easy', '2019年（平成31年）', '平成31年', '2019年'],
  ],
  '2019-05-01': [
    ['ja', '令和元年（2019年）', '令和元年', '2019年'],
    ['en', '2019 (Reiwa 1)', 'Reiwa 1', '2019'],
    ['easy', '2019年（令和元年）', '令和元年', '2019年'],
  ],
};

/** Fiscal years are named by a table: fiscal 2019 is 令和元年度 from its first day, though that lay in 平成31. */
const FISCAL_YEARS: Readonly<Record<string, readonly Row[]>> = {
  '1989': [
    ['ja', '平成元年度（1989年度）', '平成元年度', '1989年度'],
    ['en', 'FY1989 (FY Heisei 1)', 'FY Heisei 1', 'FY1989'],
    ['easy', '1989年度（平成元年度）', '平成元年度', '1989年度'],
  ],
  '2019': [
    ['ja', '令和元年度（2019年度）', '令和元年度', '2019年度'],
    ['en', 'FY2019 (FY Reiwa 1)', 'FY Reiwa 1', 'FY2019'],
    ['easy', '2019年度（令和元年度）', '令和元年度', '2019年度'],
  ],
  '2026': [
    ['ja', '令和8年度（2026年度）', '令和8年度', '2026年度'],
    ['en', 'FY2026 (FY Reiwa 8)', 'FY Reiwa 8', 'FY2026'],
    ['easy', '2026年度（令和8年度）', '令和8年度', '2026年度'],
  ],
};

const casesOf = (table: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(table).flatMap(([of, rows]) =>
    rows.map(([language, ...expected]) => [of, language, expected] as const),
  );

describe('the eras, in every language and every style', () => {
  it.each(casesOf(DAYS))('of %s in %s', (day, language, expected) => {
    expect(STYLES.map((style) => formatIsoDate(LANGUAGES[language], day, style))).toEqual(expected);
  });

  it.each(casesOf(YEARS))('of the year of %s in %s', (day, language, expected) => {
    expect(STYLES.map((style) => formatYear(LANGUAGES[language], day, style))).toEqual(expected);
  });

  it.each(casesOf(FISCAL_YEARS))('of fiscal %s in %s', (fiscalYear, language, expected) => {
    expect(STYLES.map((style) => formatFiscalYear(LANGUAGES[language], Number(fiscalYear), style))).toEqual(
      expected,
    );
  });
});
