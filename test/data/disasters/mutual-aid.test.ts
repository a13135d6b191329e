import { describe, expect, test } from 'vitest';
import { aidOrder, mutualAid } from '../../../src/data/disasters/mutual-aid.ts';
import type { Disaster, Support } from '../../../src/domain/disaster.ts';
import type { DatePrecision, PartialDate } from '../../../src/domain/partial-date.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';

const aid = mutualAid(municipalFacts.wardPartnerships, nationalFacts.supports, nationalFacts.disasters);
const tieRows = readTable('ward_partnerships').filter((row) => text(row, 'kind_group') === 'disaster_aid');
const supportRows = readTable('disaster_support');

describe('the agreements for help in disasters', () => {
  test('are the rows that the table groups so, each once, under the prefecture of their partner', () => {
    const shown = aid.prefectures.flatMap(({ code, ties }) =>
      ties.map(({ tie }) => [code, tie.wardCode, tie.partnerCode, tie.kind]),
    );
    const rows = tieRows.map((row) => [
      text(row, 'partner_code').slice(0, 2),
      text(row, 'ward_code'),
      text(row, 'partner_code'),
      text(row, 'kind'),
    ]);
    expect(shown.map(String).sort()).toEqual(rows.map(String).sort());
    expect(aid.partners).toEqual(new Set(tieRows.map((row) => text(row, 'partner_code'))));
  });

  test('stand beside every disaster after which their prefecture or a place in it received', () => {
    for (const { code, disasters } of aid.prefectures) {
      const rows = supportRows.filter((row) => text(row, 'recipient').startsWith(code));
      expect(disasters.map(({ disaster }) => disaster.id).sort(), nameByCode.get(code)).toEqual(
        [...new Set(rows.map((row) => text(row, 'disaster_id')))].sort(),
      );
    }
  });

  test('came first for 角田市 and 早川町 alone, and there the ward of the agreement helped', () => {
    expect(aid.helpedAfter.map((code) => nameByCode.get(code))).toEqual(['角田市', '早川町']);
    expect(aid.helpedByPartner).toEqual(aid.helpedAfter);
  });

  test('came after the support, or nobody can tell, for the others that received', () => {
    const orders = aid.prefectures.flatMap(({ ties }) =>
      ties.flatMap(({ tie, received }) =>
        received.map(({ order }) => [nameByCode.get(tie.wardCode), nameByCode.get(tie.partnerCode), order]),
      ),
    );
    expect(orders).toEqual([
      ['目黒区', '角田市', 'tie'],
      ['渋谷区', '石巻市', 'support'],
      ['葛飾区', '石巻市', 'unclear'],
      ['中野区', '館山市', 'support'],
      ['品川区', '早川町', 'tie'],
    ]);
  });
});

describe('what came first', () => {
  const date = (precision: DatePrecision, from = '', to = ''): PartialDate => ({ precision, from, to });
  const [disaster] = nationalFacts.disasters as [Disaster];
  const [support] = nationalFacts.supports as [Support];
  const october: Disaster = { ...disaster, date: date('month', '2019-10') };
  const given = (when: PartialDate): Support => ({ ...support, date: when });

  test.each<[string, PartialDate, PartialDate, string]>([
    ['a day before the month', date('day', '2019-09-30'), date('day', '2019-10-29'), 'tie'],
    ['a day within the month', date('day', '2019-10-05'), date('day', '2019-10-29'), 'unclear'],
    ['the year of the disaster', date('year', '2019'), date('day', '2019-10-29'), 'unclear'],
    ['by a day before it', date('not_after', '2019-09'), date('day', '2019-10-29'), 'tie'],
    ['by a day after it', date('not_after', '2020-09-01'), date('day', '2019-10-29'), 'unclear'],
    ['a day that nobody knows', date('unknown'), date('day', '2019-10-29'), 'unclear'],
    ['a day after the support', date('day', '2019-10-30'), date('day', '2019-10-29'), 'support'],
    ['while help was going on', date('day', '2019-10-30'), date('range', '2019-10-29', '2020-01'), 'support'],
    [
      'after help of which only the month is known',
      date('day', '2019-10-30'),
      date('month', '2019-10'),
      'unclear',
    ],
    ['after help without an end', date('day', '2024-08-01'), date('from_day', '2019-10-29'), 'support'],
    ['after help without a date', date('day', '2024-08-01'), date('unknown'), 'unclear'],
  ])('%s', (_what, concluded, when, expected) => {
    expect(aidOrder({ concluded }, { disaster: october, supports: [given(when)] })).toBe(expected);
  });
});
