import { describe, expect, it } from 'vitest';
import { findingsTable } from '../../../../src/data/import/findings/findings-table.ts';
import type { FindingTexts } from '../../../../src/data/import/findings/import-finding.ts';
import { dayFindings } from '../../../../src/data/import/findings/day-findings.ts';
import {
  isAlarming,
  listDifference,
  placeCounts,
  previousList,
} from '../../../../src/data/import/findings/list-difference.ts';
import { acceptAll, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import { ReviewParts } from '../../../../src/data/import/review-parts.ts';
import { partnerRows } from '../../../../src/data/import/result/partner-rows.ts';
import { reviewList } from '../../../../src/data/import/review-list.ts';
import { columnLetters } from '../../../../src/data/import/sheet-table.ts';
import type { Decisions, ListEntry, ListReading, StatedTotal } from '../../../../src/domain/list-import.ts';
import type { ExchangePartner } from '../../../../src/domain/partnership.ts';
import { importFindings, importFindingTable } from '../../../../src/i18n/messages/ja/import-findings.ts';
import { importReasons } from '../../../../src/i18n/messages/ja/import-reasons.ts';
import {
  DAY,
  decisionsOf2015,
  listIndex,
  listOf2015,
  readingOf,
} from '../../../fixtures/import/list-reading.ts';
import { municipalFacts, nationalFacts } from '../../../fixtures/published-facts.ts';

const TEXTS: FindingTexts = importFindings;
const ABOUT = { filter: '', asOf: DAY, edition: '', licence: '', sources: [], notes: [], link: '' };

function review(
  reading: ListReading,
  decisions: Decisions = new Map(),
  { asOf = DAY, partners = [] as readonly ExchangePartner[], counts = nationalFacts.exchangeCounts } = {},
) {
  const proposals = proposeAll(listIndex, reading, asOf);
  return reviewList({ index: listIndex, asOf, partners, counts }, reading, proposals, decisions);
}

/** Findings as a person reads them: level, row, column, value, why, what to do. */
function told(reading: ListReading, decisions?: Decisions, more?: Parameters<typeof review>[2]) {
  const { findings } = review(reading, decisions, more);
  return findingsTable(findings, TEXTS, importFindingTable, ABOUT).rows.map(
    ([level, _sheet, row, _cell, column, value, why, action]) => [level, row, column, value, why, action],
  );
}

describe('the list of 2015 against its own table', () => {
  const reading = listOf2015();
  const decisions = (() => {
    const made = decisionsOf2015();
    return acceptAll(review(reading, made).results, made);
  })();

  it('has every disagreement found and explained', () => {
    const { totals } = review(reading, decisions);
    const differing = totals.filter(({ difference }) => difference !== 0);
    expect(
      differing.map(({ stated, difference, reason }) => [stated.prefecture, stated.part, difference, reason]),
    ).toEqual([
      ['28', 'city', -1, 'other_kinds'],
      ['28', 'town', 1, 'other_kinds'],
      ['38', 'city', -1, 'other_kinds'],
      ['38', 'town', 1, 'other_kinds'],
    ]);
    const distinct = totals.flatMap(({ stated, counted, distinct: own }) =>
      own !== undefined && own !== counted ? [[stated.prefecture, counted, own]] : [],
    );
    expect(distinct).toEqual([
      ['05', 13, 12],
      ['06', 21, 20],
      ['08', 22, 21],
      ['12', 23, 22],
      ['15', 22, 21],
      ['32', 11, 10],
    ]);
  });

  it('has a municipality that is missed told also where the prefecture itself stands on the list', () => {
    const at = reading.entries.findIndex(
      ({ prefecture, name }) => prefecture === '岩手県' && name !== '岩手県',
    );
    const entries = reading.entries.filter((_, index) => index !== at);
    const { totals } = review({ ...reading, entries }, decisions);
    const ofPrefecture = totals.find(({ stated }) => stated.prefecture === '03' && stated.part === 'all');
    expect(ofPrefecture).toMatchObject({ counted: 19, difference: -1, stated: { value: 20 } });
  });

  it('has totals of the whole list explained by those of the prefectures', () => {
    const total = (kind: StatedTotal['kind'], value: number): StatedTotal => ({
      place: { sheet: '', row: 700, column: 3 },
      prefecture: '',
      kind,
      value,
      text: String(value),
    });
    const more = { totals: [total('all', 564), total('all', 580), total('city', 386), total('village', 40)] };
    const { totals } = review({ ...reading, ...more }, decisions);
    expect(
      totals
        .slice(0, 4)
        .map(({ counted, difference, reason, distinct }) => [counted, difference, reason, distinct]),
    ).toEqual([
      [564, 0, 'agrees', 558],
      [580, 0, 'agrees', undefined],
      [384, -2, 'sum_of_prefectures', undefined],
      [38, -2, 'unexplained', undefined],
    ]);
  });

  it('tells every slip by its row, with why and what to do', () => {
    const byName = new Map(told(reading, new Map()).map((row) => [row[3], row]));
    const rowOf = (name: string) => byName.get(name)?.filter((_, at) => at !== 1);
    expect(rowOf('珠州市')).toEqual([
      '確認',
      '市町村名',
      '珠州市',
      '石川県に、この名の市町村はありません。石川県珠洲市なら、1字違います。',
      '候補から選ぶか、集計から除いてください。',
    ]);
    expect(rowOf('稲毛市')).toEqual([
      '誤り',
      '市町村名',
      '稲毛市',
      '千葉県に、この名の市町村はありません。',
      '正しい市町村を探して選ぶか、集計から除いてください。',
    ]);
    expect(rowOf('飯館村')).toEqual([
      '確認',
      '市町村名',
      '飯館村',
      '公式の名とは字体が違います。福島県飯舘村のことと読みました。',
      '正しければ承認し、違えば相手を選ぶか除いてください。',
    ]);
    const slips = municipalFacts.exchangePartners.filter(({ match }) => match !== 'exact');
    const names = [...byName.keys()].map((name) => String(name).replace('\n', ''));
    expect(slips.map(({ publishedName }) => publishedName).filter((name) => !names.includes(name))).toEqual(
      [],
    );
  });

  it('has nothing open once all is decided; doubles stay told', () => {
    const { findings, openCount } = review(reading, decisions);
    expect(openCount).toBe(0);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    const doubles = findings.filter(({ why }) => why.some(({ key }) => key === 'twice'));
    expect(doubles.map(({ value }) => value)).toEqual([
      '仙北郡美郷町',
      '高畠市',
      '稲敷郡阿見町',
      '邑智郡邑南町',
    ]);
  });
});

describe('findings', () => {
  it('of a list without any slip are none', () => {
    expect(
      told(
        readingOf([
          ['青森県', '八戸市', '02203', '市'],
          ['岩手県', '岩手県', '030007'],
        ]),
        undefined,
        { counts: [] },
      ),
    ).toEqual([]);
  });

  it('begin with what stops the list; of one level they stand in the order of the file', () => {
    const reading = readingOf(
      [
        ['青森県', '八戸市', '022030'],
        ['青盛県', '八戸市'],
      ],
      {
        skipped: [{ sheet: '', row: 1, reason: 'no_name', isInTable: true, text: ['青森県', '5'] }],
        totals: [
          { place: { sheet: '', row: 9, column: 1 }, prefecture: '', kind: 'all', value: 3, text: '3' },
        ],
      },
    );
    const rows = told(reading, undefined, { counts: [] });
    expect(rows.map(([level, row, column]) => [level, row, column])).toEqual([
      ['誤り', 3, '都道府県'],
      ['確認', 1, '行'],
      ['確認', 2, 'コード'],
      ['確認', 3, '市町村名'],
      ['確認', 9, '合計'],
    ]);
    expect(rows.at(-1)?.slice(3, 5)).toEqual(['3', '一覧全体の市町村は表では3、一覧を数えると2です。']);
  });

  it('of what a person decided are for the record only, and a decision that cannot be taken is an error', () => {
    const reading = readingOf([['千葉県', '稲毛市']]);
    const decided = told(reading, new Map([[0, { kind: 'leave_out', note: '資料の誤り' }]]));
    expect(decided.filter(([, row]) => row === 2).map(([level, , , , why]) => [level, why])).toEqual([
      ['参考', '集計から除きました：資料の誤り'],
    ]);
    const refused = told(reading, new Map([[0, { kind: 'choose', code: '13101' }]]));
    expect(refused.filter(([, row]) => row === 2).map(([level]) => level)).toEqual(['誤り', '誤り']);
  });

  it('name the cell of the field that they are about', () => {
    const reading = readingOf([
      ['青森県', '八戸市', '022030', '町'],
      ['青盛県', '弘前市'],
      ['岩手県', '花巻市'],
      ['岩手県', '花巻市'],
    ]);
    const { findings } = review(reading, undefined, { counts: [] });
    expect(
      findings.map(({ place, column, value }) => [column, value, place && columnLetters(place.column)]),
    ).toEqual([
      ['prefecture', '青盛県', 'A'],
      ['code', '022030', 'C'],
      ['kind', '町', 'D'],
      ['name', '弘前市', 'B'],
      ['name', '花巻市', 'B'],
    ]);
    expect(told(reading, undefined, { counts: [] }).at(-1)?.[4]).toBe('岩手県花巻市は、4行B列にもあります。');
  });

  it('count an official name with a useless code as matched, and tell the code', () => {
    const { results, findings } = review(readingOf([['愛知県', '田原市', '232318']]), undefined, {
      counts: [],
    });
    expect(results.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([['matched', false]]);
    expect(findings.map(({ level, column }) => [level, column])).toEqual([['check', 'code']]);
  });

  it('say of a ward or a northern village in one finding what it is', () => {
    const reading = readingOf([
      ['東京都', '世田谷区'],
      ['北海道', '色丹村'],
    ]);
    expect(told(reading, undefined, { counts: [] }).map((row) => row[4])).toEqual([
      '特別区は、連携の相手に数えません。',
      '北方領土の村は、集計の対象ではありません。',
    ]);
  });

  it('tell once for their column what needs nothing to be done', () => {
    const reading = readingOf([
      ['北海道', '旭川市', '12041'],
      ['北海道', '稚内', '12149'],
      ['北海道', '帯広市', '12076'],
    ]);
    const rows = told(reading, undefined, { counts: [] });
    expect(rows.map(([level, row, column, , why]) => [level, row, column, why])).toEqual([
      ['確認', 3, '市町村名', '名の字が違いますが、コードは一致します。北海道稚内市のことと読みました。'],
      ['参考', 2, 'コード', '3行（2行目から4行目まで）で、コードの先頭の0を補って読みました。'],
    ]);
  });

  it('tell a missing prefecture and whom the name leads to in one sentence after the other', () => {
    const whyOf = (more: Partial<ListEntry>, name = '府中市') => {
      const reading = readingOf([['', name]]);
      const entries = reading.entries.map((entry) => ({ ...entry, ...more }));
      return told({ ...reading, entries }, undefined, { counts: [] }).map((row) => row[4]);
    };
    expect(whyOf({ prefectureAbove: '東京都' })).toEqual([
      '都道府県の欄が空です（上の行は東京都）。この名にあたるのは、東京都府中市、広島県府中市の2つです。',
    ]);
    expect(whyOf({})).toEqual([
      '都道府県がありません。この名にあたるのは、東京都府中市、広島県府中市の2つです。',
    ]);
    const columns = { prefecture: null, kind: null, code: null };
    expect(whyOf({ columns })).toEqual([
      'この名にあたるのは、東京都府中市、広島県府中市の2つです。',
      '都道府県の列がありません。名が全国に1つの市町村は読み取り、2つ以上あるものは確認にしました。',
    ]);
    expect(whyOf({}, '旭川市')).toEqual([
      '都道府県がありませんが、この名の市町村は全国に1つです。北海道旭川市のことと読みました。',
    ]);
  });

  it.each([
    ['宮城県', '富谷町', '2016年10月10日に、宮城県富谷市になりました。'],
    ['愛媛県', '四国中央', '愛媛県四国中央市なら、末尾の「市」がありません。'],
    ['神奈川県', '横浜市鶴見区', '神奈川県横浜市の区（鶴見区）とみられます。'],
    ['福岡県', '北九州市（八幡東区）', '福岡県北九州市の区（八幡東区）とみられます。'],
    ['長野県', '上松町（新規）', '長野県上松町の名のあとに、「（新規）」が続きます。'],
    ['長野県', '木曽町他', '長野県木曽町の名のあとに、「他」が続きます。'],
  ])('say of %s %s whom it comes near, and how', (prefecture, name, expected) => {
    const [row] = told(readingOf([[prefecture, name]]), undefined, { asOf: '2026-08-01', counts: [] });
    expect(row?.[4]).toContain(`${prefecture}に、この名の市町村はありません。${expected}`);
  });

  it('of a municipality in the rows of several wards are one for all, which nobody has to look at', () => {
    const rows = readingOf([
      ['山形県', '鶴岡市'],
      ['埼玉県', '秩父市'],
      ['山形県', '鶴岡市'],
      ['山形県', '鶴岡市'],
    ]);
    const wards = ['墨田区', '荒川区', '荒川区', '墨田区'];
    const entries = rows.entries.map((entry, at) => ({ ...entry, ward: wards[at] ?? '' }));
    const reading = { ...rows, entries };
    expect(
      told(reading, undefined, { counts: [] }).map(([level, row, , , why]) => [level, row, why]),
    ).toEqual([
      ['確認', 5, '山形県鶴岡市は、2行B列にもあります。'],
      ['参考', null, '1市町村は、いくつかの区の行にあります。2つ目からの1行は重ねて数えません。'],
    ]);
    const basis = { index: listIndex, asOf: DAY, partners: [], counts: [] };
    const parts = new ReviewParts(basis, review(reading, undefined, { counts: [] }));
    expect(
      parts.rows({ which: 'attention', from: 0, count: 9 }).rows.map(({ result }) => result.entry.id),
    ).toEqual([3]);
    const { results } = review(reading, undefined, { counts: [] });
    expect(partnerRows(listIndex, results, DAY, 'S', importReasons).rows[2]?.reason).toBe(
      '山形県鶴岡市は墨田区と荒川区の行にある。1件に数える。',
    );
  });

  it('are none of what has moved since the previous list: that has a part of its own', () => {
    const { findings, difference } = review(readingOf([['北海道', '旭川市', '01204']]), undefined, {
      asOf: '2025-08-01',
      partners: municipalFacts.exchangePartners,
      counts: [],
    });
    expect(difference?.prefectures.some(({ isAlarm }) => isAlarm)).toBe(true);
    expect(findings).toEqual([]);
  });

  it('name a prefecture’s total that no prefecture has', () => {
    const reading = readingOf([['青森県', '八戸市']], {
      totals: [
        { place: { sheet: '', row: 9, column: 1 }, prefecture: '関東', kind: 'all', value: 3, text: '3' },
      ],
    });
    expect(told(reading, undefined, { counts: [] }).map((row) => row[4])).toEqual([
      '合計の都道府県が分からず、くらべられません。',
    ]);
  });

  it('have words of their own for every key, in full sentences', () => {
    const values = {
      prefecture: '青森県',
      name: '八戸市',
      code: '02203',
      kind: '市',
      sheet: '一覧',
      row: 3,
      note: '誤り',
      part: 'city',
      stated: 1,
      counted: 2,
      distinct: 1,
      column: 'C',
      rest: '（新規）',
      missing: '市',
      day: '2016-10-10',
      places: [{ prefecture: '青森県', name: '八戸市' }],
      count: 1,
      shared: 1,
      rows: 2,
      first: 3,
      last: 4,
      asOf: '2026-08-01',
      edition: '2026-03-12',
      newest: '2026-03-12',
      oldest: '2015-08-01',
    };
    for (const text of Object.values<(given: never) => string>(importFindings)) {
      const words = text(values as never);
      expect(words).toMatch(/。$|：誤り$/u);
      expect(words).not.toMatch(/undefined|object/u);
    }
  });
});

describe('the difference from the previous list', () => {
  const ON_DAY = { asOf: DAY, partners: municipalFacts.exchangePartners };
  const previous = previousList(municipalFacts.exchangePartners, '2026-08-01');
  const next = readingOf([
    ['岩手県', '岩手県'],
    ['兵庫県', '丹波篠山市'],
    ['沖縄県', '恩納村'],
    ['北海道', '旭川市'],
    ['北海道', '旭川市'],
  ]);
  const difference = (() => {
    const { results } = review(next, new Map(), { asOf: '2026-08-01', counts: [] });
    return listDifference(listIndex, previous, results, '2026-08-01');
  })();

  it('is what is new, gone, kept, and printed otherwise, each municipality once', () => {
    expect(difference.since).toBe(DAY);
    expect(difference.added).toEqual(['47311']);
    expect(difference.kept).toEqual(['01204', '03', '28221']);
    expect(difference.changed).toEqual([{ code: '28221', before: '篠山市', after: '丹波篠山市' }]);
    expect(difference.gone).toHaveLength(558 + 16 - 3);
    expect(difference.gone).not.toContain('');
  });

  it('is of the published list of the same day where there is one, which the new one replaces', () => {
    const { difference: own, findings } = review(next, new Map(), ON_DAY);
    expect(own).toMatchObject({ since: DAY, isReplacement: true });
    expect(own?.gone).toHaveLength(558 + 16 - 3);
    const texts = findings.filter(({ column }) => column === 'list').map(({ why }) => why[0]?.key);
    expect(texts).toContain('day_published');
  });

  it('marks whom an entry without a municipality may mean', () => {
    const { difference: own } = review(readingOf([['徳島県', '鳴戸市']]), new Map(), {
      ...ON_DAY,
      asOf: '2026-08-01',
    });
    expect(own?.gone).toContain('36202');
    expect(own?.perhapsGone).toContainEqual({ code: '36202', printed: '鳴戸市' });
    expect(own?.perhapsGone.length).toBeLessThan(10);
  });

  it('counts municipalities and prefectures themselves apart', () => {
    expect(placeCounts(difference.gone)).toEqual({ municipalities: 558 - 2, prefectures: 15 });
  });

  it('adds up in every prefecture', () => {
    const moves = difference.prefectures;
    expect(moves).toHaveLength(47);
    const count = (codes: readonly string[], prefecture: string) =>
      codes.filter((code) => code.length === 5 && code.startsWith(prefecture)).length;
    for (const { code, before, after } of moves)
      expect(before + count(difference.added, code) - count(difference.gone, code)).toBe(after);
    expect(moves.find(({ code }) => code === '12')).toMatchObject({ before: 22, after: 0, isAlarm: true });
  });

  it('is of the newest list before the day, never of a later one', () => {
    expect(previousList(municipalFacts.exchangePartners, '2015-07-31')).toEqual([]);
    expect(difference.isReplacement).toBe(false);
    expect(previous).toHaveLength(580);
  });

  it.each([
    [10, 8, false],
    [10, 7, true],
    [10, 12, false],
    [10, 13, true],
    [5, 4, false],
    [5, 3, true],
    [2, 1, false],
    [1, 0, true],
    [0, 1, false],
    [0, 2, true],
    [0, 0, false],
  ])('a prefecture that moves from %i to %i is an alarm: %s', (before, after, expected) => {
    expect(isAlarming(before, after)).toBe(expected);
  });
});

describe('the day of a list', () => {
  const asked = (asOf: string, hasUnknownName = true) =>
    dayFindings(listIndex, asOf, municipalFacts.exchangePartners, hasUnknownName).map(({ level, why }) => [
      level,
      why[0]?.key,
    ]);

  it.each([
    ['2015-08-01', ['day_published']],
    ['2025-08-01', []],
    ['2026-08-01', ['names_older']],
    ['2062-08-01', ['names_older', 'day_far_ahead']],
    ['1915-08-01', ['day_before_first']],
  ])('%s is asked about before it is published: %j', (asOf, keys) => {
    expect(asked(asOf)).toEqual(keys.map((key) => ['check', key]));
  });

  it('after that of the table of names is nothing to ask about where every name is known', () => {
    expect(asked('2026-08-01', false)).toEqual([]);
  });
});
