import { describe, expect, it } from 'vitest';
import { alikePartners, byPrefecture } from '../../../src/data/wards/partner-groups.ts';
import { countTies, partnerCounts, wardLens } from '../../../src/data/wards/ward-lens.ts';
import { earliestDay } from '../../../src/domain/partial-date.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';

const rows = readTable('ward_partnerships');
const wards = readTable('municipalities')
  .filter((row) => text(row, 'kind') === 'special_ward')
  .map((row) => text(row, 'code'));
const lens = (first: string, second = '') => wardLens(first, second, municipalFacts.wardPartnerships);

/** The places of a ward, straight from the file. */
const placesOf = (ward: string) =>
  new Set(rows.filter((row) => text(row, 'ward_code') === ward).map((row) => text(row, 'partner_code')));
const sorted = (codes: Iterable<string>) => [...codes].sort();

describe('one ward', () => {
  it('has each place of its rows once, with all its rows: every ward', () => {
    expect(wards).toHaveLength(23);
    let ties = 0;
    for (const ward of wards) {
      const { partners } = lens(ward);
      expect(partners.map(({ code }) => code)).toEqual(sorted(placesOf(ward)));
      for (const { code, side, ties: own } of partners) {
        expect(side).toBe('first');
        const recorded = rows.filter(
          (row) => text(row, 'ward_code') === ward && text(row, 'partner_code') === code,
        );
        expect(own.map(({ kind }) => kind).sort()).toEqual(recorded.map((row) => text(row, 'kind')).sort());
        for (const tie of own) expect(tie.wardCode).toBe(ward);
      }
      ties += countTies(partners);
    }
    expect(ties).toBe(rows.length);
  });

  it('has the ties of a place in the order of their dates, unknown ones last', () => {
    for (const ward of wards)
      for (const { ties } of lens(ward).partners) {
        const days = ties.map(({ concluded }) => earliestDay(concluded));
        expect(days).toEqual([...days].sort());
      }
  });

  it('is counted for the choice of wards as it is listed', () => {
    const counts = partnerCounts(municipalFacts.wardPartnerships);
    for (const ward of wards) expect(counts.get(ward) ?? 0).toBe(placesOf(ward).size);
  });

  it('that is none of the 23 has no places, and nothing comes from the list of 2015', () => {
    expect(lens('01642').partners).toEqual([]);
    const listed = readTable('exchange_partners').map((row) => text(row, 'code'));
    const tied = new Set(rows.map((row) => text(row, 'partner_code')));
    const only = listed.filter((code) => code !== '' && !tied.has(code));
    expect(only.length).toBeGreaterThan(300);
    const shown = new Set(wards.flatMap((ward) => lens(ward).partners.map(({ code }) => code)));
    for (const code of only) expect(shown.has(code)).toBe(false);
  });
});

describe('two wards beside each other', () => {
  it('share what both have, and each has the rest alone: every pair', () => {
    for (const first of wards)
      for (const second of wards) {
        if (first === second) continue;
        const [a, b] = [placesOf(first), placesOf(second)];
        const { partners } = lens(first, second);
        const side = (wanted: string) =>
          partners.filter((one) => one.side === wanted).map(({ code }) => code);
        expect(side('both')).toEqual(sorted([...a].filter((code) => b.has(code))));
        expect(side('first')).toEqual(sorted([...a].filter((code) => !b.has(code))));
        expect(side('second')).toEqual(sorted([...b].filter((code) => !a.has(code))));
      }
  });

  it('keep the ward of each tie of a shared place', () => {
    const kanazawa = lens('13105', '13110').partners.find(({ code }) => code === '17201');
    expect(kanazawa?.side).toBe('both');
    expect(kanazawa?.ties.map(({ wardCode }) => wardCode)).toEqual(['13110', '13105']);
  });
});

describe('the list of a ward', () => {
  it('has every place below its prefecture, a prefecture itself too', () => {
    const groups = byPrefecture(lens('13104').partners);
    expect([...groups].map(([prefecture, own]) => [prefecture, own.map(({ code }) => code)])).toEqual([
      ['10', ['10206']],
      ['20', ['20209']],
      ['38', ['38201']],
      ['43', ['43', '43100']],
    ]);
  });

  it('puts places of one agreement side by side and loses none', () => {
    for (const ward of wards) {
      const { partners } = lens(ward);
      expect(
        sorted(
          alikePartners(partners)
            .flat()
            .map(({ code }) => code),
        ),
      ).toEqual(partners.map(({ code }) => code));
    }
    const okhotsk = alikePartners(lens('13108').partners);
    expect(okhotsk.map((group) => group.length)).toEqual([15]);
  });

  it('never puts a prefecture with its municipalities, and never records that differ', () => {
    for (const group of alikePartners(lens('13104').partners)) expect(group).toHaveLength(1);
  });
});
