import { describe, expect, it } from 'vitest';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { placeRows, type PlaceRow } from '../../../src/data/places/place-rows.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const rowsBy = (fiscalYear: number) => placeRows({ ...municipalFacts, sets }, nationalFacts, fiscalYear);
const rows = rowsBy(2025);
const rowOf = (code: string, among: readonly PlaceRow[] = rows) =>
  among.find(({ place }) => place.code === code)!;
const codesWhere = (test: (row: PlaceRow) => boolean | undefined, among = rows) =>
  among.filter(test).map(({ place }) => place.code);

describe('the rows of the table of places', () => {
  it('are the 1,718 counted municipalities and the 23 wards, in the order of their codes', () => {
    expect(rows).toHaveLength(1741);
    expect(codesWhere(({ ties }) => ties !== undefined)).toEqual([...countedCodes].sort());
    expect(codesWhere(({ ties }) => ties === undefined)).toEqual(
      Array.from({ length: 23 }, (_, index) => String(13101 + index)),
    );
    expect(rows.map(({ place }) => place.code)).toEqual(rows.map(({ place }) => place.code).sort());
  });

  it.each([2015, 2018, 2025])('hold in %i what the files say of each municipality', (fiscalYear) => {
    const byYear = rowsBy(fiscalYear);
    const recounted = setsBy(fiscalYear);
    const inOrder = (codes: Set<string>) => [...codes].sort();
    expect(codesWhere(({ ties }) => ties?.known, byYear)).toEqual(inOrder(knownBy(fiscalYear)));
    expect(codesWhere(({ ties }) => ties?.listed, byYear)).toEqual(inOrder(recounted.exchange));
    expect(codesWhere(({ ties }) => ties?.agreement !== undefined, byYear)).toEqual(
      inOrder(recounted.agreement),
    );
  });

  it('counts every recorded tie with a ward', () => {
    const partners = readTable('ward_partnerships').map((row) => text(row, 'partner_code'));
    for (const { place, ties } of rows) {
      if (ties) expect(ties.wardTies, place.name).toBe(partners.filter((code) => code === place.code).length);
    }
  });

  it('names the association, and the newest date of all that is known', () => {
    expect(rowOf('10201').ties?.agreement?.name).toContain('群馬県');
    for (const { place, ties } of rows) {
      if (!ties?.latest) continue;
      const days = readTable('ward_partnerships')
        .filter((row) => text(row, 'partner_code') === place.code)
        .map((row) => text(row, 'concluded_on'));
      const known = [ties.agreement?.concludedOn, ties.listed ? '2015-08-01' : undefined, ...days];
      expect(known, nameByCode.get(place.code)).toContain(ties.latest.from);
    }
    const untouched = rows.find(({ ties }) => ties && !ties.known && ties.wardTies === 0)!;
    expect(untouched.ties?.latest).toBeUndefined();
  });

  it('knows nothing of a later year', () => {
    for (const { ties } of rowsBy(2015)) {
      expect(ties?.agreement).toBeUndefined();
      expect((ties?.latest?.from ?? '').slice(0, 7) <= '2016-03').toBe(true);
    }
  });
});
