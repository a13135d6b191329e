import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aidRows, type AidRowInput } from '../../../src/figure/disasters/aid-rows.ts';

const YEARS = Array.from({ length: 43 }, (_, index) => 1983 + index);
const tie = (id: string, day: string | undefined, isOpenBefore = false) => ({
  id,
  firstDay: day,
  lastDay: day,
  isOpenBefore,
});
const gift = (id: string, firstDay: string, lastDay = firstDay) => ({
  id,
  firstDay,
  lastDay,
  type: 'earthquake' as const,
  isPageOnly: false,
});
const row = (changes: Partial<AidRowInput>): AidRowInput => ({
  key: '04',
  ties: [],
  gifts: [],
  links: [],
  ...changes,
});

describe('the rows of agreements and support', () => {
  test('a date that nobody published stands beside the axis, never on it', () => {
    const figure = aidRows([row({ ties: [tie('a', undefined)] })], YEARS, 880, 36);
    expect(figure.rows[0]?.ties[0]?.x).toBe(figure.undatedX);
    expect(figure.undatedX).toBeLessThan(figure.left);
  });

  test('a vague date stands in the middle of its span, 「まで」 at its last day', () => {
    const span = { ...tie('a', '2010-04-01'), lastDay: '2012-04-01' };
    const open = { ...tie('b', '2020-01-01', true), lastDay: '2020-12-31' };
    const figure = aidRows([row({ ties: [span, open] })], YEARS, 880, 36);
    const [vague, until] = figure.rows[0]?.ties ?? [];
    expect(vague?.x).toBeCloseTo((vague!.from + vague!.to) / 2);
    expect([vague?.from, vague?.to]).toEqual([figure.axis.xOf('2010-04-01'), figure.axis.xOf('2012-04-01')]);
    expect(until?.x).toBe(figure.axis.xOf('2020-12-31'));
    expect(until?.isOpenBefore).toBe(true);
  });

  test('a link goes from the agreement to the disaster', () => {
    const figure = aidRows(
      [
        row({
          ties: [tie('a', '1992-07-01')],
          gifts: [gift('g', '2019-10-12')],
          links: [
            ['a', 'g'],
            ['a', 'not there'],
          ],
        }),
      ],
      YEARS,
      880,
      36,
    );
    expect(figure.rows[0]?.links).toEqual([
      { x1: figure.axis.xOf('1992-07-01'), x2: figure.axis.xOf('2019-10-12') },
    ]);
  });

  test('no two marks of a line lie on each other, none leaves the figure, and none is lost: any width', () => {
    const day = fc
      .date({ min: new Date('1983-04-01'), max: new Date('2026-03-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 12 }),
        fc.array(day, { maxLength: 12 }),
        fc.integer({ min: 280, max: 1700 }),
        (tieDays, giftDays, width) => {
          const input = row({
            ties: tieDays.map((one, index) => tie(`t${index}`, one)),
            gifts: giftDays.map((one, index) => gift(`g${index}`, one)),
          });
          const figure = aidRows([input, { ...input, key: '07' }], YEARS, width, 36);
          for (const { ties, gifts, top, bottom, tieY, giftY } of figure.rows) {
            for (const [marks, count] of [
              [ties, tieDays.length],
              [gifts, giftDays.length],
            ] as const) {
              expect(marks.reduce((sum, { members }) => sum + members.length, 0)).toBe(count);
              marks.forEach(({ x }, index) => {
                expect(x).toBeGreaterThanOrEqual(figure.left);
                expect(x).toBeLessThanOrEqual(figure.right);
                const before = marks[index - 1];
                if (before) expect(x - before.x).toBeGreaterThanOrEqual(before.members.length > 1 ? 26 : 15);
              });
            }
            expect(tieY - 8).toBeGreaterThanOrEqual(top);
            expect(giftY - tieY).toBeGreaterThanOrEqual(16);
            expect(giftY + 8).toBeLessThanOrEqual(bottom);
          }
        },
      ),
    );
  });
});
