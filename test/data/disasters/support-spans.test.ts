import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { supportSpans } from '../../../src/data/disasters/support-spans.ts';
import { readDisasters, readSupports } from '../../../src/data/tables.ts';
import { earliestDay } from '../../../src/domain/partial-date.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const disasters = readDisasters(published('disasters.csv'));
const supports = readSupports(published('disaster_support.csv'));
const spansOf = (id: string) =>
  supportSpans(
    disasters.find((disaster) => disaster.id === id)!,
    supports.filter(({ disasterId }) => disasterId === id),
  ).map(({ side, known, firstDay, lastDay, supports: given }) => [
    side,
    known,
    firstDay,
    lastDay,
    given.length,
  ]);

test('a grant told of later came at some time between the disaster and the day of the news', () => {
  expect(spansOf('2020-07-gou')).toEqual([
    ['joint', 'until', '2020-07-01', '2020-12-28', 4],
    ['wards', 'within', '2022-04-01', '2023-03-31', 1],
  ]);
});

test('a day is a day, a year is cut where the disaster was', () => {
  expect(spansOf('2019-higashinihon-typhoon')).toEqual([
    ['wards', 'within', '2019-10-01', '2019-12-31', 1],
    ['wards', 'within', '2019-10-29', '2019-10-29', 2],
    ['joint', 'not', '', '', 1],
  ]);
});

test('from a day on has no end, a month is all of its days', () => {
  expect(spansOf('2019-boso').map(([, known, from, to]) => [known, from, to])).toContainEqual([
    'from',
    '2019-10-01',
    '2019-10-01',
  ]);
  expect(spansOf('2024-noto-jishin').map(([, , from, to]) => [from, to])).toContainEqual([
    '2024-01-01',
    '2024-01-31',
  ]);
});

test('no support is lost, and none stands before its disaster', () => {
  for (const disaster of disasters) {
    const own = supports.filter(({ disasterId }) => disasterId === disaster.id);
    const spans = supportSpans(disaster, own);
    expect(spans.flatMap((span) => span.supports)).toHaveLength(own.length);
    for (const { firstDay, lastDay, known } of spans) {
      if (known === 'not') continue;
      expect(firstDay >= earliestDay(disaster.date), `${disaster.id} ${firstDay}`).toBe(true);
      expect(firstDay <= lastDay).toBe(true);
    }
  }
});
