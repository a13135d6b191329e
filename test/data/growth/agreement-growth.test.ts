import { describe, expect, it } from 'vitest';
import { agreementGrowth, membersBy } from '../../../src/data/growth/agreement-growth.ts';
import { readAgreements, readMilestones } from '../../../src/data/tables.ts';
import { plainRows, tableText } from './tables.ts';

const agreements = readAgreements(tableText('agreements.csv'));
const milestones = readMilestones(tableText('milestones.csv'));
const growth = agreementGrowth(agreements, milestones, 2025);

/** Members by a day, counted from the rows of the members themselves. */
function memberRowsBy(day: string): number {
  const concluded = new Map(plainRows('agreements.csv').map((row) => [row['id'], row['concluded_on'] ?? '']));
  return plainRows('agreement_members.csv').filter(
    (row) => (concluded.get(row['agreement_id']) ?? '9999') <= day,
  ).length;
}

describe('growth of the members of agreements', () => {
  it.each([
    [2016, 0, 236],
    [2017, 236, 263],
    [2018, 263, 321],
    [2019, 321, 372],
  ])('of fiscal year %i goes from %i to %i', (fiscalYear, before, total) => {
    const year = growth.grown.find((candidate) => candidate.fiscalYear === fiscalYear);
    expect(year).toMatchObject({ before, total, added: total - before });
  });

  it('equals the number of member rows by the end of every fiscal year', () => {
    for (const { fiscalYear, total } of growth.years)
      expect(total, `${fiscalYear}`).toBe(memberRowsBy(`${fiscalYear + 1}-03-31`));
  });

  it('equals the recorded count on each 1 August', () => {
    const recorded = plainRows('milestones.csv').filter(
      (row) => row['measure'] === 'agreement_members_on_1_august',
    );
    expect(recorded.length).toBeGreaterThan(9);
    for (const row of recorded) {
      expect(membersBy(agreements, row['date'] ?? ''), row['date']).toBe(Number(row['value']));
      const year = growth.years.find(({ fiscalYear }) => row['date'] === `${fiscalYear}-08-01`);
      if (year) expect(year.onFirstOfAugust).toBe(Number(row['value']));
    }
  });

  it('keeps every association in exactly one group', () => {
    const ids = growth.grown.flatMap(({ groups }) =>
      groups.flatMap((group) => group.agreements.map(({ id }) => id)),
    );
    expect([...ids].sort()).toEqual(
      plainRows('agreements.csv')
        .map((row) => row['id'])
        .sort(),
    );
    expect(growth).toMatchObject({ associations: 13, prefectures: 9, total: 372 });
  });

  it('puts associations of one prefecture and one day together, and others not', () => {
    const sizes = Object.fromEntries(
      growth.grown.flatMap(({ groups }) =>
        groups.map(({ agreements: [first], count }) => [first?.name, count]),
      ),
    );
    expect(sizes).toMatchObject({
      京都府市長会: 26,
      青森県市長会: 40,
      群馬県町村会: 35,
      千葉県町村会: 17,
      千葉県市長会: 37,
    });
  });

  it('names the years without a new agreement up to the last year of the data', () => {
    expect(growth.quiet.map(({ fiscalYear }) => fiscalYear)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(new Set(growth.quiet.map(({ added, total }) => `${added} ${total}`))).toEqual(new Set(['0 372']));
  });

  it('takes later publications of the count as confirmations, the last one last', () => {
    expect(growth.confirmations.map(({ day, value }) => [day, value])).toEqual([
      ['2024-10-17', 372],
      ['2026-03-12', 372],
    ]);
  });

  it('refuses a table without agreements', () => {
    expect(() => agreementGrowth([], milestones, 2025)).toThrow(RangeError);
  });
});
