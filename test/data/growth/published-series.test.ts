import { describe, expect, it } from 'vitest';
import { landmarksOf, projectYears, publishedSeries } from '../../../src/data/growth/published-series.ts';
import { surveyOf } from '../../../src/data/growth/survey.ts';
import { readMilestones } from '../../../src/data/tables.ts';
import { plainRows, tableText } from './tables.ts';

const milestones = readMilestones(tableText('milestones.csv'));
const years = projectYears(milestones, 2025);
const registered = publishedSeries(milestones, ['registered_members'], years);
const linked = publishedSeries(milestones, ['exchange_municipalities', 'linked_municipalities'], years);

const shown = ({ points }: typeof registered) =>
  points.map(({ date, figure }) => [date.from, figure.value, figure.qualifier]);

describe('published counts on the time axis', () => {
  it('begin with the fiscal year in which the project was agreed', () => {
    expect(years[0]).toBe(2014);
    expect(years.at(-1)).toBe(2025);
    expect(() => projectYears([], 2025)).toThrow(RangeError);
  });

  it('of registered members are one exact figure and three lower bounds', () => {
    expect(shown(registered)).toEqual([
      ['2015-09-29', 183, 'exact'],
      ['2018-05-14', 250, 'more_than'],
      ['2023-12-28', 300, 'more_than'],
      ['2026-03-12', 390, 'more_than'],
    ]);
  });

  it('of linked municipalities keep the two ways of counting apart', () => {
    expect(shown(linked)).toEqual([
      ['2015', 478, 'exact'],
      ['2015-08-01', 564, 'exact'],
      ['2018-08-23', 900, 'at_least'],
      ['2023-12-28', 1100, 'more_than'],
    ]);
    expect(landmarksOf(linked, 'exchange_municipalities').lastExact?.figure.value).toBe(564);
    expect(landmarksOf(linked, 'exchange_municipalities').lastBound).toBeUndefined();
    expect(landmarksOf(linked, 'linked_municipalities').lastExact).toBeUndefined();
    expect(landmarksOf(linked, 'linked_municipalities').lastBound?.figure.value).toBe(1100);
  });

  it('know of a count of 「2015年」 that it came before the next dated one, and never fill the whole year', () => {
    const [early, dated] = linked.points;
    expect([early?.firstDay, early?.lastDay, early?.before]).toEqual([
      '2015-01-01',
      '2015-07-31',
      '2015-08-01',
    ]);
    expect([dated?.firstDay, dated?.lastDay, dated?.before]).toEqual(['2015-08-01', '2015-08-01', '']);
    const alone = publishedSeries(
      milestones.filter(({ date }) => date.from !== '2015-08-01'),
      ['exchange_municipalities'],
      years,
    );
    expect(alone.points.map(({ lastDay, before }) => [lastDay, before])).toEqual([['2015-12-31', '']]);
  });

  it('hold every milestone of their measures that has a figure', () => {
    for (const [series, measures] of [
      [registered, ['registered_members']],
      [linked, ['exchange_municipalities', 'linked_municipalities']],
    ] as const) {
      const rows = plainRows('milestones.csv').filter(
        (row) => measures.includes(row['measure'] as never) && row['value'] !== '',
      );
      expect(series.points.map(({ figure }) => figure.value).sort()).toEqual(
        rows.map((row) => Number(row['value'])).sort(),
      );
    }
  });

  it('hold nothing that was counted here from a list', () => {
    const counted = milestones.map((row) => ({ ...row, basis: 'derived' as const }));
    expect(publishedSeries(counted, ['registered_members'], years).points).toEqual([]);
  });

  it('show published tables that are not held, unless a figure of that very day is', () => {
    expect(linked.unheld.map(({ day }) => day)).toEqual(['2021-08-01', '2022-08-01', '2023-08-01']);
    expect(registered.unheld.map(({ day }) => day)).toEqual([
      '2015-08-01',
      '2021-08-01',
      '2022-08-01',
      '2023-08-01',
    ]);
  });

  it('leave out of the missing years whatever a figure or a table may touch', () => {
    expect(registered.missing).toEqual([2014, 2016, 2017, 2019, 2020, 2024]);
    // 478 is known only to be of the calendar year 2015, which begins in fiscal year 2014.
    expect(linked.missing).toEqual([2016, 2017, 2019, 2020, 2024, 2025]);
  });
});

describe('the survey', () => {
  it('is a share of the municipalities that were asked', () => {
    const survey = surveyOf(milestones);
    expect(survey).toMatchObject({ sent: 1718, replies: 328, prefectures: 47 });
    expect(survey?.percent.toFixed(1)).toBe('19.1');
  });

  it.each(['survey_sent', 'survey_replies'])('is not told without %s', (measure) => {
    expect(surveyOf(milestones.filter((milestone) => milestone.measure !== measure))).toBeUndefined();
  });
});
