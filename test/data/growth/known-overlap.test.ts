import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOverlap } from '../../../src/data/growth/known-overlap.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import {
  readAgreementMembers,
  readAgreements,
  readExchangePartners,
  readMunicipalities,
  readWardPartnerships,
} from '../../../src/data/tables.ts';
import { plainRows, tableText } from './tables.ts';

const sets = membershipSets(
  {
    municipalities: readMunicipalities(tableText('municipalities.csv')),
    exchangePartners: readExchangePartners(tableText('exchange_partners.csv')),
    agreementMembers: readAgreementMembers(tableText('agreement_members.csv')),
    wardPartnerships: readWardPartnerships(tableText('ward_partnerships.csv')),
  },
  readAgreements(tableText('agreements.csv')),
);

describe('overlap of what is known by name', () => {
  it('is 480, 78 and 294 in the last fiscal year, 852 together', () => {
    expect(knownOverlap(sets, 2025)).toMatchObject({
      listOnly: 480,
      both: 78,
      agreementOnly: 294,
      listOrAgreement: 852,
      list: 558,
      agreement: 372,
    });
  });

  it('equals the sets counted from the plain rows', () => {
    const list = new Set(
      plainRows('exchange_partners.csv')
        .map((row) => row['code'] ?? '')
        .filter((code) => code.length === 5),
    );
    const members = new Set(plainRows('agreement_members.csv').map((row) => row['code'] ?? ''));
    const counted = new Set(
      plainRows('municipalities.csv')
        .filter((row) => ['city', 'town', 'village'].includes(row['kind'] ?? ''))
        .map((row) => row['code']),
    );
    const dated = new Set(
      plainRows('ward_partnerships.csv')
        .filter((row) => row['date_precision'] !== 'unknown' && counted.has(row['partner_code']))
        .map((row) => row['partner_code'] ?? ''),
    );
    const overlap = knownOverlap(sets, 2025);
    expect(overlap.both).toBe([...list].filter((code) => members.has(code)).length);
    expect(overlap.listOrAgreement).toBe(new Set([...list, ...members]).size);
    expect(overlap.known).toBe(new Set([...list, ...members, ...dated]).size);
    expect(overlap.ward).toBe(dated.size);
  });

  it('has no agreement members before the first agreement', () => {
    expect(knownOverlap(sets, 2015)).toMatchObject({ list: 558, agreement: 0, both: 0 });
    expect(knownOverlap(sets, 2014)).toMatchObject({ list: 0, agreement: 0 });
  });

  it('always adds up: nobody is in two parts and nobody is lost', () => {
    const membership = fc
      .uniqueArray(fc.constantFrom('01100', '01202', '02201', '13201', '47201'))
      .map((codes) => new Map(codes.map((code) => [code, [{ from: '2016-04-26', before: '' }]])));
    fc.assert(
      fc.property(membership, membership, membership, (exchange, agreement, ward) => {
        const overlap = knownOverlap({ exchange, agreement, ward }, 2016);
        const all = new Set([...exchange.keys(), ...agreement.keys(), ...ward.keys()]);
        const { listOnly, both, agreementOnly, wardOnly } = overlap;
        expect(listOnly + both + agreementOnly + wardOnly).toBe(all.size);
        expect(overlap.known).toBe(all.size);
        expect(overlap.list).toBe(exchange.size);
        expect(overlap.agreement).toBe(agreement.size);
        expect(overlap.ward).toBe(ward.size);
      }),
    );
  });
});
