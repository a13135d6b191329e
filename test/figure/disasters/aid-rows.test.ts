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

  test('a vague date stands in the middle of its span, 「以前」 at its last day', () => {
    const span = { ...tie('a', '2010-04-01'), lastDay: '2012-04-01' };
    const open = { ...tie('b', '2020-01-01', true), lastDay: '2020-12-31' };
    const figure = aidRows([row({ ties: [span, open] })], YEARS, 880, 36);
    const [vague, until] = figure.rows[0]?.ties ?? [];
    expect(vague?.x).toBeCloseTo((vague!.from + vague!.to) / 2);
    expect([vague?.from, vague?.to]).toEqual([figure.axis.xOf('2010-04-01'), figure.axis.xOf('2012-04-01')]);
    expect(until?.x).toBe(figure.axis.xOf('2020-12-31'));
    expect(until?.isOpenBefore).toBe(true);
  });

  test('a prefecture without any gift stands in one line below all others, and its heading over it', () => {
    const tied = [tie('a', '1992-07-01')];
    const gifts = [gift('g', '2019-10-12')];
    const figure = aidRows(
      [
        row({ key: '10', ties: tied }),
        row({ key: '04', ties: tied, gifts }),
        row({ key: '20', ties: tied }),
        row({ key: '07', ties: tied, gifts }),
      ],
      YEARS,
      880,
      36,
    );
    expect(figure.rows.map(({ key }) => key)).toEqual(['04', '07', '10', '20']);
    const [, lastGiven, firstBare, lastBare] = figure.rows;
    expect(figure.bareY).toBeGreaterThan(lastGiven!.bottom);
    expect(figure.bareY).toBeLessThan(firstBare!.top);
    expect(lastBare!.bottom - lastBare!.top).toBeLessThan(lastGiven!.bottom - lastGiven!.top);
    expect(figure.baseline).toBe(lastBare!.bottom);
    expect(aidRows([row({ ties: tied, gifts })], YEARS, 880, 36).bareY).toBeUndefined();
  });

  test('the name of a partner lies on no mark and on no other name: without room it is left out', () => {
    const named = (giftDay: string) =>
      aidRows(
        [
          row({
            ties: [tie('a', '1992-07-01')],
            gifts: [gift('near', giftDay), gift('g', '2019-10-12')],
            links: [{ tie: 'a', gift: 'g', partner: '角田市' }],
          }),
        ],
        YEARS,
        880,
        36,
      ).rows[0]?.links[0]?.partner;
    expect(named('2011-03-11')).toBeDefined();
    expect(named('1993-07-01')).toBeUndefined();
  });

  test('a link goes from the agreement to the disaster', () => {
    const figure = aidRows(
      [
        row({
          ties: [tie('a', '1992-07-01')],
          gifts: [gift('g', '2019-10-12')],
          links: [
            { tie: 'a', gift: 'g', partner: '角田市' },
            { tie: 'a', gift: 'not there', partner: '角田市' },
          ],
        }),
      ],
      YEARS,
      880,
      36,
    );
    expect(figure.rows[0]?.links).toEqual([
      {
        x1: figure.axis.xOf('1992-07-01'),
        x2: figure.axis.xOf('2019-10-12'),
        partner: { text: '角田市', x: expect.any(Number) as number },
      },
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
            // A row without gifts has no line for them.
            if (giftDays.length > 0) expect(giftY + 8).toBeLessThanOrEqual(bottom);
            else expect(tieY + 8).toBeLessThanOrEqual(bottom);
          }
        },
      ),
    );
  });
});
