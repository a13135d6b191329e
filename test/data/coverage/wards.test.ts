import { describe, expect, it } from 'vitest';
import { wardsCoverage } from '../../../src/data/coverage/wards.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { totalOfSplit } from '../../../src/domain/measure.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, setsBy } from '../../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const { wards, all, sourceIds } = wardsCoverage(municipalFacts, sets, 2025);
const ties = readTable('ward_partnerships').filter((row) => countedCodes.includes(text(row, 'partner_code')));

describe('whom the wards are tied to', () => {
  it('are for each of the 23 the distinct municipalities of its own records, dated or not', () => {
    expect(wards).toHaveLength(23);
    for (const { ward, partners, records, listed } of wards) {
      const own = ties.filter((row) => text(row, 'ward_code') === ward.code);
      const codes = new Set(own.map((row) => text(row, 'partner_code')));
      expect(totalOfSplit(partners), ward.name).toBe(codes.size);
      expect(records, ward.name).toBe(own.length);
      expect(listed, ward.name).toBe([...codes].filter((code) => setsBy(2025).exchange.has(code)).length);
    }
  });

  it('are each one of the country once, however many wards share it', () => {
    expect(totalOfSplit(all.partners)).toBe(new Set(ties.map((row) => text(row, 'partner_code'))).size);
    expect(totalOfSplit(all.partners)).toBeLessThan(
      wards.reduce((sum, { partners }) => sum + totalOfSplit(partners), 0),
    );
    expect(new Set(sourceIds)).toEqual(new Set(ties.map((row) => text(row, 'source_id'))));
  });

  it('are on no list before the first one', () => {
    expect(wardsCoverage(municipalFacts, sets, 2014).all.listed).toBe(0);
  });
});
