import { describe, expect, it } from 'vitest';
import { coverageBoard, differenceOf, shareOf } from '../../../src/data/coverage/coverage-board.ts';
import { inOrder } from '../../../src/data/coverage/coverage-order.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { totalOfSplit } from '../../../src/domain/measure.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, setsBy, splitsOf } from '../../fixtures/recount.ts';

const boardOf = (fiscalYear: number, facts = municipalFacts) =>
  coverageBoard(facts, membershipSets(facts, nationalFacts.agreements), nationalFacts, fiscalYear);

const board = boardOf(2025);
const prefectures = board.regions.flatMap((region) => region.prefectures);

describe('the coverage board', () => {
  it.each([2015, 2019, 2025])(
    'of %i counts cities, towns and villages as a recount of the files does',
    (year) => {
      const lines = boardOf(year).regions.flatMap((region) => region.prefectures);
      const byCode = (of: 'listed' | 'known' | 'counted') =>
        new Map(lines.map((line) => [line.prefecture.code, [...line[of]]]));
      expect(byCode('listed')).toEqual(new Map(splitsOf(setsBy(year).exchange)));
      expect(byCode('known')).toEqual(new Map(splitsOf(knownBy(year))));
      expect(byCode('counted')).toEqual(new Map(splitsOf(countedCodes)));
    },
  );

  it('says 564 − 4 − 2 = 558, and 382 cities, 139 towns and 37 villages of 792, 743 and 183', () => {
    const { nation } = board;
    expect(nation.check).toEqual({
      published: 564,
      entries: 564,
      matched: 558,
      duplicates: 4,
      unmatched: 2,
      corrected: 11,
      prefectureEntries: 16,
    });
    expect(nation.listed).toEqual([382, 139, 37]);
    expect(nation.counted).toEqual([792, 743, 183]);
    expect(shareOf(nation.listed, nation.counted).toFixed(1)).toBe('32.5');
  });

  it('checks every prefecture against its published row, and explains every difference by its entries', () => {
    const published = new Map(readTable('exchange_counts').map((row) => [text(row, 'prefecture_code'), row]));
    for (const line of prefectures) {
      const row = published.get(line.prefecture.code);
      const { check } = line;
      expect(check.published).toBe(Number(text(row, 'municipalities')));
      expect(check.prefectureEntries).toBe(Number(text(row, 'prefecture_itself')));
      expect(differenceOf(line)).toBe(
        check.entries - (check.published ?? 0) - check.duplicates - check.unmatched,
      );
    }
    expect(prefectures.filter((line) => differenceOf(line) !== 0).length).toBeGreaterThan(0);
  });

  it('sums regions that are the published totals without the prefectures themselves', () => {
    const totals = new Map(
      readTable('exchange_region_totals').map((row) => [text(row, 'region'), Number(text(row, 'total'))]),
    );
    expect(
      new Map(
        board.regions.map(({ region, check }) => [region, (check.published ?? 0) + check.prefectureEntries]),
      ),
    ).toEqual(totals);
  });

  it('speaks of no list before the first one, and of the newest one after the next', () => {
    expect(boardOf(2014)).toMatchObject({
      listDay: '',
      nation: { listed: [0, 0, 0], check: { entries: 0 } },
    });
    const [entry] = municipalFacts.exchangePartners;
    if (entry === undefined) throw new Error('no list');
    const next = { ...entry, asOf: '2026-01-01', code: '01100', match: 'exact' as const };
    const later = boardOf(2025, {
      ...municipalFacts,
      exchangePartners: [...municipalFacts.exchangePartners, next],
    });
    expect(later.listDay).toBe('2026-01-01');
    expect(later.nation.check).toMatchObject({ entries: 1, matched: 1, published: undefined });
    expect(differenceOf(later.nation)).toBeUndefined();
    expect(totalOfSplit(later.nation.known)).toBeLessThan(totalOfSplit(board.nation.known));
  });
});

describe('the order of the lines', () => {
  it('is that of the codes, or of a value with equal ones by code', () => {
    const codes = (order: Parameters<typeof inOrder>[1]) =>
      inOrder(prefectures, order).map(({ prefecture }) => prefecture.code);
    const byCode = codes('code');
    expect(byCode.slice(0, 2)).toEqual(['01', '02']);
    expect(codes('-code')).toEqual([...byCode].reverse());
    const matched = inOrder(prefectures, '-matched').map(({ check }) => check.matched);
    expect(matched).toEqual([...matched].sort((a, b) => b - a));
    expect(codes('-listed')[0]).toBe('13');
    const differing = prefectures.filter((line) => (differenceOf(line) ?? 0) < 0);
    expect(codes('difference').slice(0, differing.length)).toHaveLength(differing.length);
    expect(new Set(codes('difference').slice(0, differing.length))).toEqual(
      new Set(differing.map(({ prefecture }) => prefecture.code)),
    );
  });

  it('has what was not published at the end, whatever the direction', () => {
    const [first, second, third] = prefectures;
    if (!first || !second || !third) throw new Error('no prefectures');
    const without = { ...second, check: { ...second.check, published: undefined } };
    for (const order of ['published', '-published', 'difference'] as const)
      expect(inOrder([first, without, third], order).at(-1)).toBe(without);
  });
});
