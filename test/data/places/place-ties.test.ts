import { describe, expect, it } from 'vitest';
import { hasNoTies, programGroups, tiesOf } from '../../../src/data/places/place-ties.ts';
import { earliestDay } from '../../../src/domain/partial-date.ts';
import { municipalFacts, nationalFacts, placeFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';

const ties = (code: string) => tiesOf(code, placeFacts, nationalFacts);

describe('the ties of a place', () => {
  it('are all the rows of the tables that name it, and no other: every place', () => {
    const count = (table: string, column: string) => {
      const rows = new Map<string, number>();
      for (const row of readTable(table)) rows.set(text(row, column), (rows.get(text(row, column)) ?? 0) + 1);
      return rows;
    };
    const listed = count('exchange_partners', 'code');
    const agreements = count('agreement_members', 'code');
    const wards = count('ward_partnerships', 'partner_code');
    const programs = count('program_members', 'code');
    const received = count('disaster_support', 'recipient');
    const given = count('disaster_support', 'provider');
    for (const [code, name] of nameByCode) {
      const found = ties(code);
      expect(
        [found.listed, found.agreements, found.wards, found.programs, found.received].map(
          (one) => one.length,
        ),
        name,
      ).toEqual([listed, agreements, wards, programs, received].map((one) => one.get(code) ?? 0));
      expect(found.given.length, name).toBe(given.get(code) ?? 0);
      expect(hasNoTies(found)).toBe(
        [listed, agreements, wards, programs, received, given].every((one) => !one.has(code)) &&
          found.events!.length === 0,
      );
    }
  });

  it('of a plan name the wards that take part, and tell how a membership is known', () => {
    const hiroo = ties('01642');
    expect(hiroo.programs.map(({ wards }) => wards.map((ward) => nameByCode.get(ward)))).toEqual([
      ['台東区', '墨田区'],
    ]);
    expect(hiroo.agreements.map(({ agreement, basis }) => [agreement.name, basis])).toEqual([
      ['北海道町村会', 'derived'],
    ]);
  });

  it('stand in the order of their dates, unknown ones last', () => {
    for (const code of new Set(municipalFacts.wardPartnerships.map(({ partnerCode }) => partnerCode))) {
      const days = ties(code).wards.map(({ concluded }) => earliestDay(concluded));
      expect([...days].sort()).toEqual(days);
    }
  });

  it('leave the tables as they were', () => {
    const before = municipalFacts.wardPartnerships.map(({ partnerCode }) => partnerCode);
    ties('01642');
    expect(municipalFacts.wardPartnerships.map(({ partnerCode }) => partnerCode)).toEqual(before);
  });

  it('of a place printed twice on the list hold both entries', () => {
    const twice = [...nameByCode.keys()].filter((code) => ties(code).listed.length > 1);
    expect(twice).toHaveLength(4);
    for (const code of twice)
      expect(ties(code).listed.filter(({ match }) => match === 'duplicate')).toHaveLength(1);
  });
});

describe('the joint plans on the map', () => {
  it.each([
    [2019, []],
    [2020, ['tokachi-taito-sumida', 'yamashiro-shibuya']],
    [2022, ['tokachi-taito-sumida', 'yamashiro-shibuya']],
    [2023, []],
  ])('in fiscal %i are %j', (fiscalYear, ids) => {
    expect(programGroups(municipalFacts, nationalFacts, fiscalYear).map(({ id }) => id)).toEqual(ids);
  });

  it('hold their municipalities, as many as were published, and no ward', () => {
    const groups = programGroups(municipalFacts, nationalFacts, 2021);
    for (const { id, codes, label } of groups) {
      const program = nationalFacts.programs.find((one) => one.id === id)!;
      expect(codes).toHaveLength(program.size!);
      expect(label).toBe(program.name);
      for (const code of codes) expect(nameByCode.get(code)).toMatch(/[市町村]$/);
    }
    expect(groups.map(({ codes }) => codes.length)).toEqual([18, 12]);
  });
});

describe('while the table of events is not there', () => {
  it('nothing is known of events, and no place is said to be without ties', () => {
    for (const { code } of municipalFacts.municipalities) {
      const found = tiesOf(code, municipalFacts, nationalFacts);
      expect(found.events).toBeUndefined();
      expect(hasNoTies(found)).toBe(false);
    }
  });
});
