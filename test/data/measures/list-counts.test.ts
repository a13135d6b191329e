import { describe, expect, it } from 'vitest';
import { listCountOf, listCounts } from '../../../src/data/measures/list-counts.ts';

const KINDS: Readonly<Record<string, string>> = {
  '13201': 'city',
  '13421': 'village',
  '13112': 'special_ward',
  '01696': 'northern_territories_village',
  '01202': 'city',
};

describe('the count of a list that nobody has counted', () => {
  const counts = listCounts(
    ['13201', '13421', '13201', '13112', '', '01696', '01202', '03', '03'],
    (code) => KINDS[code],
  );

  it('has each municipality once, by what it is, and neither wards, northern villages nor entries of nobody', () => {
    expect(listCountOf(counts, '13')).toEqual({
      municipalities: 2,
      cities: 1,
      towns: 0,
      villages: 1,
      prefectureItself: 0,
    });
    expect(listCountOf(counts, '01')).toMatchObject({ municipalities: 1, cities: 1, villages: 0 });
  });

  it('keeps a prefecture itself apart, and is zero where nothing stands', () => {
    expect(listCountOf(counts, '03')).toMatchObject({ municipalities: 0, prefectureItself: 1 });
    expect(listCountOf(counts, '47')).toMatchObject({ municipalities: 0, prefectureItself: 0 });
  });
});
