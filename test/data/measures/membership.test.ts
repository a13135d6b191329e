import { describe, expect, it } from 'vitest';
import { isMemberBy, membershipSets } from '../../../src/data/measures/membership.ts';
import { isKnownBy } from '../../../src/data/measures/municipal-values.ts';
import type { DatePrecision } from '../../../src/domain/partial-date.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { setsBy } from '../../fixtures/recount.ts';

/** The tie of one ward to 広尾町 (01642) with a date, and nothing else. */
const tieOf = (precision: DatePrecision, from: string, partnerCode = '01642') =>
  membershipSets(
    {
      municipalities: municipalFacts.municipalities,
      exchangePartners: [],
      agreementMembers: [],
      wardPartnerships: [
        {
          wardCode: '13101',
          partnerCode,
          kind: '友好都市',
          isForDisaster: false,
          concluded: { precision, from, to: '' },
          basis: 'page',
          sourceId: 'S000',
          note: '',
        },
      ],
    },
    [],
  );

describe('a tie of a ward', () => {
  it.each<[DatePrecision, string, first: number | undefined]>([
    ['day', '2019-03-31', 2018],
    ['day', '2019-04-01', 2019],
    ['month', '2019-03', 2018],
    ['month', '2019-04', 2019],
    // A year ends in December: nobody knows that it was concluded before April.
    ['year', '2018', 2018],
    ['fiscal_year', '2018', 2018],
    ['not_after', '2020-07-05', 2020],
    ['unknown', '', undefined],
  ])('dated %s %s counts from fiscal %s', (precision, from, first) => {
    const sets = tieOf(precision, from);
    if (first === undefined) {
      expect(isKnownBy(sets, '01642', 2100)).toBe(false);
      return;
    }
    expect(isMemberBy(sets.ward, '01642', first - 1)).toBe(false);
    expect(isMemberBy(sets.ward, '01642', first)).toBe(true);
    expect(isKnownBy(sets, '01642', first)).toBe(true);
  });

  it.each([
    ['a prefecture', '01'],
    ['a special ward', '13102'],
    ['a northern village', '01695'],
    ['a place that does not exist', '99999'],
  ])('to %s adds no municipality', (_what, partnerCode) => {
    expect(tieOf('day', '2015-01-01', partnerCode).ward.size).toBe(0);
  });
});

describe('the published sets', () => {
  const sets = membershipSets(municipalFacts, nationalFacts.agreements);

  it.each([2015, 2019, 2025])('equal those counted from the files, by the end of fiscal %i', (fiscalYear) => {
    const expected = setsBy(fiscalYear);
    for (const name of ['exchange', 'agreement', 'ward'] as const) {
      const members = [...sets[name].keys()].filter((code) => isMemberBy(sets[name], code, fiscalYear));
      expect(new Set(members), name).toEqual(expected[name]);
    }
  });

  it('keep the earliest day of a place that is tied more than once', () => {
    const [first] = nationalFacts.agreements;
    const twice = membershipSets(
      {
        municipalities: municipalFacts.municipalities,
        exchangePartners: [],
        agreementMembers: [
          { agreementId: 'late', code: '01642', basis: 'derived' },
          { agreementId: 'early', code: '01642', basis: 'derived' },
        ],
        wardPartnerships: [],
      },
      [
        { ...first!, id: 'late', concludedOn: '2019-10-26' },
        { ...first!, id: 'early', concludedOn: '2016-04-26' },
      ],
    );
    expect(twice.agreement.get('01642')).toEqual([{ from: '2016-04-26', before: '' }]);
  });
});
