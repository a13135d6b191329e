import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDisasters, readPrefectures, readSupports } from '../../../src/data/tables.ts';
import {
  disasterRecords,
  NO_FILTER,
  type DisasterFilter,
  type DisasterRecord,
} from '../../../src/data/disasters/disaster-filter.ts';
import { indexDisasters } from '../../../src/data/disasters/disaster-index.ts';
import { lookThrough } from '../../../src/data/disasters/look-through.ts';
import { DISASTER_TYPES, SUPPORT_KINDS } from '../../../src/domain/disaster.ts';
import { earliestDay, latestDay } from '../../../src/domain/partial-date.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const disasters = readDisasters(published('disasters.csv'));
const supports = readSupports(published('disaster_support.csv'));
const prefectures = readPrefectures(published('prefectures.csv'));
const records = disasterRecords(disasters, supports);
const textOf = ({ disaster, supports: given }: DisasterRecord) =>
  [disaster.name, disaster.note, ...given.flatMap(({ item, note }) => [item, note])].join('\n');
const index = indexDisasters(records, prefectures, textOf);
const idsOf = (filter: Partial<DisasterFilter>) =>
  lookThrough(index, { ...NO_FILTER, ...filter }).found.map(({ disaster }) => disaster.id);

// The same question asked of the raw cells, with none of the code under test.
const rawDisasters = csvParse(published('disasters.csv'));
const rawSupports = csvParse(published('disaster_support.csv'));
const rawRegion = new Map(
  csvParse(published('prefectures.csv')).map((row) => [row['prefecture_code'], row['region']]),
);
const regionNames: Record<string, string> = { tohoku: '東北', kyushu: '九州', okinawa: '沖縄' };
function countedFromFile({
  type,
  years,
  recipient,
  support,
  provider,
  find,
  source,
}: DisasterFilter): number {
  const isIn = (cell: string | undefined) => {
    if (recipient === '') return true;
    if (recipient === 'none') return cell === '';
    return (
      cell !== '' &&
      (cell?.startsWith(recipient) || regionNames[recipient] === rawRegion.get(cell?.slice(0, 2)))
    );
  };
  return rawDisasters.filter((row) => {
    if (type.length > 0 && !(type as string[]).includes(row['type'] ?? '')) return false;
    const year = Number(row['fiscal_year']);
    if (years[0] !== undefined && years[1] !== undefined && (year < years[0] || year > years[1]))
      return false;
    const gifts = rawSupports.filter((gift) => gift['disaster_id'] === row['id']);
    const tellers = [
      row['source_id'],
      ...(row['listed_in'] ?? '').split(';'),
      ...gifts.map((gift) => gift['source_id']),
    ];
    if (source !== '' && !tellers.includes(source)) return false;
    const told = [row['name'], row['note'], ...gifts.flatMap((gift) => [gift['item'], gift['note']])].join(
      '\n',
    );
    if (!find.split(' ').every((word) => told.includes(word))) return false;
    if (recipient === '' && support.length === 0 && provider === '') return true;
    return gifts.some(
      (gift) =>
        isIn(gift['recipient']) &&
        (provider === '' || gift['provider'] === provider) &&
        (support.length === 0 || (support as string[]).includes(gift['kind'] ?? '')),
    );
  }).length;
}

const anyFilter: fc.Arbitrary<DisasterFilter> = fc.record({
  type: fc.subarray([...DISASTER_TYPES]),
  support: fc.subarray([...SUPPORT_KINDS]),
  recipient: fc.constantFrom('', '', 'none', 'tohoku', 'kyushu', '04', '12', '40', '04202', '12225', '47'),
  provider: fc.constantFrom('', '', 'joint', 'wards_total', '13111', '13109', '13101'),
  find: fc.constantFrom('', '', '豪雨', '令和 支援', '毛布', '見舞金', 'どこにもない'),
  source: fc.constantFrom('', '', 'S000', 'S004', 'meguro-r6noto', 'S002'),
  years: fc.oneof(
    fc.constant([] as const),
    fc
      .tuple(fc.integer({ min: 2010, max: 2026 }), fc.integer({ min: 2010, max: 2026 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  ),
});

describe('filtering the disasters', () => {
  test('an empty filter leaves every disaster of the table', () => {
    expect(idsOf({})).toHaveLength(rawDisasters.length);
  });

  test.each<[string, Partial<DisasterFilter>, number]>([
    ['復興支援金の支援先が分かる', { support: ['recovery_grant'] }, 8],
    ['福岡県が受けた', { recipient: '40' }, 2],
    ['令和2年度', { years: [2020, 2020] }, 2],
    ['宮城県への職員派遣', { recipient: '04', support: ['staff'] }, 2],
    ['台風で九州が受けた', { recipient: 'kyushu', type: ['typhoon'] }, 1],
    ['沖縄が受けた', { recipient: 'okinawa' }, 0],
    ['大雪と火災', { type: ['other', 'fire'] }, 2],
    ['23区共同で支援した', { provider: 'joint' }, 19],
    ['目黒区が物資を送った', { provider: '13110', support: ['supplies'] }, 1],
    ['石巻市が受けた', { recipient: '04202' }, 1],
    ['支援先の記載のない23区共同の支援の', { recipient: 'none', provider: 'joint' }, 9],
    ['2020年12月のNEWSに載る', { source: 'S004' }, 7],
    ['2023年12月のNEWSに載る', { source: 'S000' }, 19],
    ['「毛布」の', { find: '毛布' }, 1],
    ['「豪雨」と「令和」の', { find: '令和　豪雨' }, 1],
    ['令和元年度の職員派遣で千葉県の', { years: [2019, 2019], support: ['staff'], recipient: '12' }, 1],
  ])('%s disasters are as many as the file says', (_, filter, count) => {
    expect(idsOf(filter)).toHaveLength(count);
    const find = filter.find?.replace('　', ' ') ?? '';
    expect(countedFromFile({ ...NO_FILTER, ...filter, find })).toBe(count);
  });

  test('any filter leaves as many as counted straight from the files', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(idsOf(filter)).toHaveLength(countedFromFile(filter));
      }),
      { numRuns: runs(400) },
    );
  });

  test('kind and recipient are asked of one and the same support', () => {
    // 平成30年7月豪雨: joint support of unpublished recipient, a ward's 見舞金 of unpublished recipient.
    expect(idsOf({ recipient: '03', support: ['staff'] })).toEqual([]);
    expect(idsOf({ recipient: '03', support: ['donation'] })).toEqual(['2025-ofunato']);
  });

  test('only the supports that pass are kept as matching', () => {
    const [found] = lookThrough(index, { ...NO_FILTER, recipient: '12', type: ['typhoon'] }).found;
    expect(found?.disaster.id).toBe('2023-typhoon13');
    expect(found?.matching.map(({ recipient }) => recipient)).toEqual(['12']);
    expect(found?.supports).toHaveLength(3);
  });

  test('the map keeps what another recipient would bring, under the rest of the filter', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { anywhere } = lookThrough(index, filter);
        expect(anywhere).toEqual(lookThrough(index, { ...filter, recipient: '' }).found);
      }),
      { numRuns: runs(60) },
    );
  });

  test('words are found in any width and with older forms of characters', () => {
    expect(idsOf({ find: 'ﾌﾞﾙｰｼｰﾄ' })).toEqual(idsOf({ find: 'ブルーシート' }));
    expect(idsOf({ find: 'ブルーシート' })).toHaveLength(2);
  });

  test('every option counts what choosing it alone would leave', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { options: counts } = lookThrough(index, filter);
        for (const type of DISASTER_TYPES)
          expect(counts.types.get(type)).toBe(countedFromFile({ ...filter, type: [type] }));
        for (const kind of SUPPORT_KINDS)
          expect(counts.kinds.get(kind)).toBe(countedFromFile({ ...filter, support: [kind] }));
        for (const recipient of ['tohoku', 'okinawa', '04', '40', '47', '04202', 'none'])
          expect(counts.recipients.get(recipient) ?? 0).toBe(countedFromFile({ ...filter, recipient }));
        for (const provider of ['joint', 'wards_total', '13109', '13101'])
          expect(counts.providers.get(provider) ?? 0).toBe(countedFromFile({ ...filter, provider }));
        for (const source of ['S000', 'S001', 'S004', 'meguro-r6noto', 'S002'])
          expect(counts.sources.get(source) ?? 0).toBe(countedFromFile({ ...filter, source }));
        expect(counts.all).toEqual({
          type: countedFromFile({ ...filter, type: [] }),
          support: countedFromFile({ ...filter, support: [] }),
          recipient: countedFromFile({ ...filter, recipient: '' }),
          provider: countedFromFile({ ...filter, provider: '' }),
          source: countedFromFile({ ...filter, source: '' }),
          find: countedFromFile({ ...filter, find: '' }),
          years: countedFromFile({ ...filter, years: [] }),
        });
        for (let year = 2010; year <= 2026; year++)
          expect(counts.fiscalYears.get(year) ?? 0).toBe(countedFromFile({ ...filter, years: [year, year] }));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the order of the disasters', () => {
  test('is newest first by fiscal year', () => {
    const years = records.map(({ disaster }) => disaster.fiscalYear);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test('never puts a disaster that is certainly older above a newer one of its year', () => {
    for (const [index, { disaster: upper }] of records.entries())
      for (const { disaster: lower } of records.slice(index + 1)) {
        const upperEnd = latestDay(upper.date) ?? '';
        expect(upperEnd < earliestDay(lower.date), `${upper.id} stands above ${lower.id}`).toBe(false);
      }
  });

  test('every support belongs to a disaster of the table', () => {
    const kept = records.reduce((sum, record) => sum + record.supports.length, 0);
    expect(kept).toBe(rawSupports.length);
  });
});
