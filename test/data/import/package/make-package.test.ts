import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../../../scripts/data/check.ts';
import { describeProblem } from '../../../../scripts/data/describe-problem.ts';
import { withSizes } from '../../../../scripts/data/package-sizes.ts';
import { acceptAll, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import { makePackage } from '../../../../src/data/import/package/make-package.ts';
import { zipPackage } from '../../../../src/data/import/package/zip-package.ts';
import { reviewList } from '../../../../src/data/import/review-list.ts';
import { editTable } from '../../../../src/data/package/edit-table.ts';
import { readExchangeCounts, readExchangePartners, readMilestones } from '../../../../src/data/tables.ts';
import type { Decisions, ListReading, StatedTotal } from '../../../../src/domain/list-import.ts';
import type { Source } from '../../../../src/domain/publication.ts';
import { importPackage } from '../../../../src/i18n/messages/ja/import-package.ts';
import { importReasons } from '../../../../src/i18n/messages/ja/import-reasons.ts';
import { copyOfPackage, PUBLISHED_DATA } from '../../../fixtures/data-package.ts';
import {
  DAY,
  decisionsOf2015,
  listIndex,
  listOf2015,
  readingOf,
} from '../../../fixtures/import/list-reading.ts';

const FILE = { name: '一覧.xlsx', size: 12_345, sha256: 'ab'.repeat(32) };
const NEW_SOURCE: Source = {
  id: 'list-2026-08-01',
  title: '特別区連携市町村等一覧',
  publisher: '特別区長会',
  publishedOn: '2026-08-01',
  location: 'https://collabo.tokyo-23city.or.jp/',
  basis: 'document',
  note: '',
};
const NEXT = '2026-08-01';
const WORDS = { reasons: importReasons, ...importPackage };

const textsIn = (directory: string): Map<string, string> =>
  new Map(
    readdirSync(directory)
      .filter((file) => /\.(csv|json)$/.test(file))
      .map((file) => [file, readFileSync(join(directory, file), 'utf8')]),
  );
const published = textsIn(PUBLISHED_DATA);

function packageOf(
  reading: ListReading,
  made: Decisions,
  { asOf = NEXT, source = NEW_SOURCE, texts = published, file = FILE } = {},
) {
  const text = (file: string): string => texts.get(file) ?? '';
  const basis = {
    index: listIndex,
    asOf,
    partners: readExchangePartners(text('exchange_partners.csv')),
    counts: readExchangeCounts(text('exchange_counts.csv')),
  };
  const proposals = proposeAll(listIndex, reading, asOf);
  const decisions = acceptAll(reviewList(basis, reading, proposals, made).results, made);
  const review = reviewList(basis, reading, proposals, decisions);
  return makePackage({
    texts,
    index: listIndex,
    asOf,
    source,
    file,
    reading,
    review,
    decisions,
    words: WORDS,
  });
}

/** Lays the changed files of a package over a directory, or puts the earlier ones back. */
function layOver(directory: string, files: ReadonlyMap<string, string>, part: 'data' | 'previous'): void {
  for (const [path, text] of files)
    if (path.startsWith(`${part}/`)) writeFileSync(join(directory, path.slice(part.length + 1)), text);
}

/** A list of another year: everything of 2015 but one prefecture, with a slip, a double and a name of nobody. */
const total = (prefecture: string, kind: StatedTotal['kind'], value: number): StatedTotal => ({
  place: { sheet: '', row: 900, column: 2 },
  prefecture,
  kind,
  value,
  text: String(value),
});
const nextList = readingOf([
  ['北海道', '旭川市'],
  ['青森県', '八戸市'],
  ['青森県', '八戸市'],
  ['青森県', '下北郡東通村'],
  ['千葉県', '稲毛市'],
  ['東京都', '港区'],
  ['兵庫県', '丹波篠山市'],
  ['岩手県', '岩手県'],
  ['青盛県', 'だれも知らない村'],
]);
const out = { kind: 'leave_out', note: '照会中' } as const;
const nextDecisions: Decisions = new Map([
  [4, out],
  [5, { kind: 'leave_out', note: '' }],
  [8, out],
]);

describe('the package of the list that is published already', () => {
  it('changes no file at all', () => {
    const source = { ...NEW_SOURCE, id: 'S003' };
    const made = packageOf(listOf2015(), decisionsOf2015(), { asOf: DAY, source });
    expect(made.changed).toEqual([]);
    expect(made.problems).toEqual([]);
  });

  it('can be corrected: what the published totals and the new rows differ by is recorded, with its reason', () => {
    const whole = listOf2015();
    const reading = { ...whole, entries: whole.entries.filter(({ name }) => name !== '旭川市') };
    const made = packageOf(reading, decisionsOf2015(), { asOf: DAY, source: { ...NEW_SOURCE, id: 'S003' } });
    expect(made.problems.map(describeProblem)).toEqual([]);
    expect(made.files.get('data/recorded_differences.csv')).toContain(
      'exchange_municipalities:01:2015-08-01,-1,',
    );
    expect(made.files.get('data/sources.csv')).toBeUndefined();
    const log = made.files.get('CHANGES.md') ?? '';
    expect(log).toContain('なくなった1市町村、変わらず557市町村と16都道府県');
  });

  it('is made of tables whose rows can be written again byte for byte', () => {
    for (const [file, text] of published)
      if (file.endsWith('.csv'))
        expect(
          editTable(text, file, (rows) => rows),
          file,
        ).toBe(text);
  });
});

describe('the package of a second list', () => {
  const made = packageOf(nextList, nextDecisions);

  it('passes the check of the data when it is laid over the published files, with reconciliation and sizes right', () => {
    expect(made.problems).toEqual([]);
    const directory = copyOfPackage();
    layOver(directory, made.files, 'data');
    const { problems, reconciliation } = checkDirectory(directory);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(readFileSync(join(directory, 'reconciliation.json'), 'utf8')).toBe(reconciliation);
    const descriptor = JSON.parse(readFileSync(join(directory, 'datapackage.json'), 'utf8')) as Parameters<
      typeof withSizes
    >[0];
    expect(descriptor).toEqual(withSizes(descriptor, (path) => readFileSync(join(directory, path))));
    expect(descriptor).toHaveProperty('version', NEXT);
  });

  it('can be taken back: the files are those of before', () => {
    const directory = copyOfPackage();
    layOver(directory, made.files, 'data');
    expect(textsIn(directory)).not.toEqual(published);
    layOver(directory, made.files, 'previous');
    expect(textsIn(directory)).toEqual(published);
  });

  it('holds every entry: in the table with match and reason, or told as having no row', () => {
    const rows = readExchangePartners(made.files.get('data/exchange_partners.csv') ?? '');
    expect(rows).toHaveLength(580 + 8);
    expect(rows.slice(-8).map(({ order, code, match }) => [order, code, match])).toEqual([
      [1, '01204', 'exact'],
      [2, '02203', 'exact'],
      [3, '02203', 'duplicate'],
      [4, '02424', 'corrected'],
      [5, '', 'unmatched'],
      [6, '', 'unmatched'],
      [7, '28221', 'exact'],
      [8, '03', 'exact'],
    ]);
    expect(made.rows.withoutRow.map(({ entry }) => entry.name)).toEqual(['だれも知らない村']);
    const provenance = JSON.parse(made.files.get('provenance.json') ?? '') as {
      list: { row: number; order: number | null }[];
    };
    expect(provenance).toMatchObject({
      as_of: NEXT,
      source_id: NEW_SOURCE.id,
      file: FILE,
      entries: 9,
      rows: 8,
    });
    expect(provenance.list[0]).toMatchObject({ cell: 'B2', prefecture: '北海道', prefecture_from_above: '' });
    expect(provenance.list.map(({ row, order }) => [row, order]).slice(-2)).toEqual([
      [9, 8],
      [10, null],
    ]);
  });

  it('counts the municipalities of a list without totals, each once and by what it officially is, and says so', () => {
    const counts = readExchangeCounts(made.files.get('data/exchange_counts.csv') ?? '').filter(
      ({ asOf }) => asOf === NEXT,
    );
    expect(counts).toHaveLength(47);
    expect(new Set(counts.flatMap(({ basis, kindsBasis }) => [basis, kindsBasis]))).toEqual(
      new Set(['derived']),
    );
    // 八戸市 stands there twice, 稲毛市 is none, 港区 is a host.
    expect(
      counts
        .filter(({ municipalities, prefectureItself }) => municipalities + prefectureItself > 0)
        .map((row) => [row.prefectureCode, row.cities, row.towns, row.villages, row.prefectureItself]),
    ).toEqual([
      ['01', 1, 0, 0, 0],
      ['02', 1, 0, 1, 0],
      ['03', 0, 0, 0, 1],
      ['28', 1, 0, 0, 0],
    ]);
    const figures = readMilestones(made.files.get('data/milestones.csv') ?? '').filter(
      ({ date }) => date.from === NEXT,
    );
    expect(figures.map(({ measure, figure, basis }) => [measure, figure?.value, basis])).toEqual([
      ['exchange_municipalities', 4, 'derived'],
      ['exchange_cities', 3, 'derived'],
      ['exchange_towns', 0, 'derived'],
      ['exchange_villages', 1, 'derived'],
      ['exchange_prefectures', 1, 'derived'],
      ['exchange_total', 5, 'derived'],
      ['prefectures_with_exchange', 3, 'derived'],
    ]);
  });

  it('holds nothing against a published total where nobody published one, and its measure says that it was counted', () => {
    const report = JSON.parse(made.files.get('data/reconciliation.json') ?? '[]') as { as_of: string }[];
    expect(report.filter(({ as_of }) => as_of === NEXT)).toEqual([]);
    expect(made.files.get('data/measures.csv')).toContain(
      '公表された都道府県別の表による。合計が公表されていない一覧は、一覧から数えた数。',
    );
  });

  it('puts no counted kinds beside a stated sum that they do not give', () => {
    const own = packageOf({ ...nextList, totals: [total('', 'all', 10)] }, nextDecisions);
    const figures = readMilestones(own.files.get('data/milestones.csv') ?? '');
    expect(
      figures
        .filter(({ date }) => date.from === NEXT)
        .map(({ measure, figure, basis }) => [measure, figure?.value, basis]),
    ).toEqual([
      ['exchange_municipalities', 10, 'document'],
      ['exchange_prefectures', 1, 'derived'],
      ['prefectures_with_exchange', 3, 'derived'],
    ]);
  });

  it('lets no counted figure stand beside a stated one that it contradicts, also where that one was there before', () => {
    const figuresOf = (text = '') =>
      readMilestones(text)
        .filter(({ date }) => date.from === NEXT)
        .map(({ measure, figure, basis }) => [measure, figure?.value, basis]);
    const kinds = packageOf({ ...nextList, totals: [total('', 'city', 9)] }, nextDecisions);
    expect(kinds.problems).toEqual([]);
    expect(figuresOf(kinds.files.get('data/milestones.csv'))).toEqual([
      ['exchange_cities', 9, 'document'],
      ['exchange_towns', 0, 'derived'],
      ['exchange_villages', 1, 'derived'],
      ['exchange_prefectures', 1, 'derived'],
      ['prefectures_with_exchange', 3, 'derived'],
    ]);
    const before = packageOf({ ...nextList, totals: [total('', 'all', 10)] }, nextDecisions);
    const texts = new Map(published);
    for (const [path, text] of before.files) if (path.startsWith('data/')) texts.set(path.slice(5), text);
    const again = packageOf(nextList, nextDecisions, { texts });
    expect(again.problems).toEqual([]);
    expect(figuresOf(again.files.get('data/milestones.csv') ?? texts.get('milestones.csv'))).toEqual([
      ['exchange_municipalities', 10, 'document'],
      ['exchange_prefectures', 1, 'derived'],
      ['prefectures_with_exchange', 3, 'derived'],
    ]);
  });

  it('is counted anew where the file states more than a prefecture has, and the stated number is kept as that', () => {
    const own = packageOf({ ...nextList, totals: [total('青森県', 'all', 41)] }, nextDecisions);
    expect(own.problems).toEqual([]);
    const counts = readExchangeCounts(own.files.get('data/exchange_counts.csv') ?? '');
    expect(counts.find(({ asOf, prefectureCode }) => asOf === NEXT && prefectureCode === '02')).toMatchObject(
      { municipalities: 2, basis: 'derived' },
    );
    expect(own.files.get('data/published_totals.csv')).toContain(
      'list-2026-08-01-municipalities-02,2026-08-01,exchange_municipalities,02,,41,市町村,document,list-2026-08-01',
    );
  });

  it('takes the year out of the name of a measure that has several lists, and names its source', () => {
    const measures = made.files.get('data/measures.csv') ?? '';
    expect(measures).toContain('交流市町村数,交流市町村数,');
    expect(measures.match(/;list-2026-08-01/g)).toHaveLength(3);
    expect(published.get('measures.csv')).toContain('交流市町村数,交流市町村数（平成27年度）,');
  });

  it('tells people what changes, and how to put it in and back', () => {
    const log = made.files.get('CHANGES.md') ?? '';
    for (const text of [
      '2026年8月1日現在の一覧の取込',
      FILE.sha256,
      '9件：そのまま一致4',
      '2015年8月1日の一覧とくらべて、新しく0市町村、なくなった554市町村と15都道府県、変わらず4市町村と1都道府県',
      '兵庫県丹波篠山市：「篠山市」から「丹波篠山市」',
      '千葉県：22から0',
      'ファイルの6行目「稲毛市」（一覧の5番目）：未照合。照会中',
      'ファイルの10行目「青盛県 だれも知らない村」',
      'previous/',
      'data/',
    ])
      expect(log).toContain(text);
  });

  it('keeps the totals that the file states, with the difference and its reason', () => {
    const stated = {
      ...nextList,
      totals: [
        total('青森県', 'city', 1),
        total('青森県', 'all', 3),
        total('', 'all', 10),
        total('', 'city', 4),
      ],
    };
    const own = packageOf(stated, nextDecisions);
    expect(own.problems).toEqual([]);
    const counts = readExchangeCounts(own.files.get('data/exchange_counts.csv') ?? '');
    // The file says nothing of 町 and 村: those of the row are as printed, its 市 stays among the published totals.
    expect(counts.find(({ asOf, prefectureCode }) => asOf === NEXT && prefectureCode === '02')).toMatchObject(
      { municipalities: 3, cities: 2, basis: 'document', kindsBasis: 'derived' },
    );
    const recorded = (own.files.get('data/recorded_differences.csv') ?? '').trimEnd().split('\n').slice(5);
    expect(recorded.map((line) => line.split(',').slice(0, 2))).toEqual([
      ['exchange_municipalities:JP:2026-08-01', '-3'],
      ['list-2026-08-01-cities-02', '1'],
    ]);
    const figures = readMilestones(own.files.get('data/milestones.csv') ?? '').filter(
      ({ date }) => date.from === NEXT,
    );
    expect(figures.slice(0, 2).map(({ figure, basis }) => [figure?.value, basis])).toEqual([
      [10, 'document'],
      [4, 'document'],
    ]);
    const directory = copyOfPackage();
    layOver(directory, own.files, 'data');
    expect(checkDirectory(directory).problems.map(describeProblem)).toEqual([]);
  });

  it('takes the place of an earlier package of the same day, and nothing of that stays', () => {
    const directory = copyOfPackage();
    layOver(directory, made.files, 'data');
    const again = packageOf(readingOf([['北海道', '旭川市']]), new Map(), { texts: textsIn(directory) });
    layOver(directory, again.files, 'data');
    expect(checkDirectory(directory).problems.map(describeProblem)).toEqual([]);
    const first = packageOf(readingOf([['北海道', '旭川市']]), new Map());
    expect(new Map([...again.files].filter(([path]) => path === 'data/exchange_counts.csv'))).toEqual(
      new Map([...first.files].filter(([path]) => path === 'data/exchange_counts.csv')),
    );
    expect(readFileSync(join(directory, 'milestones.csv'), 'utf8')).toBe(
      first.files.get('data/milestones.csv'),
    );
  });

  it('of a day before the edition makes anew what was worked out from the lists, and nothing that was published', () => {
    const early = packageOf(nextList, nextDecisions, { asOf: '2024-08-01' });
    expect(early.problems).toEqual([]);
    const directory = copyOfPackage();
    layOver(directory, early.files, 'data');
    expect(checkDirectory(directory).problems.map(describeProblem)).toEqual([]);
    const totals = (text = '') => text.trimEnd().split('\n');
    const after = totals(early.files.get('data/published_totals.csv'));
    const changed = totals(published.get('published_totals.csv')).filter((line) => !after.includes(line));
    expect(changed.map((line) => line.split(',')[0])).toEqual([
      'union-list-only',
      'union-agreement-only',
      'union-both',
      'union',
    ]);
  });

  it('says that it replaces a list of its day, with the difference, and its source names the new file', () => {
    const directory = copyOfPackage();
    layOver(directory, made.files, 'data');
    const texts = textsIn(directory);
    const file = { name: '訂正.xlsx', size: 9, sha256: 'cd'.repeat(32) };
    const again = packageOf(readingOf([['北海道', '旭川市']]), new Map(), { texts, file });
    const log = again.files.get('CHANGES.md') ?? '';
    expect(log).toContain('2026年8月1日の一覧は、もう公表されている。この一覧に置きかわる。');
    expect(log).toContain('2026年8月1日の一覧とくらべて、新しく0市町村、なくなった3市町村と1都道府県');
    expect(again.files.get('data/sources.csv')).toContain(`SHA-256 ${file.sha256}`);
    expect(again.files.get('data/sources.csv')).not.toContain(FILE.sha256);
  });

  it('is not made while an entry is open', () => {
    const proposals = proposeAll(listIndex, nextList, NEXT);
    const review = reviewList(
      { index: listIndex, asOf: NEXT, partners: [], counts: [] },
      nextList,
      proposals,
      new Map(),
    );
    expect(() =>
      makePackage({
        texts: published,
        index: listIndex,
        asOf: NEXT,
        source: NEW_SOURCE,
        file: FILE,
        reading: nextList,
        review,
        decisions: new Map(),
        words: WORDS,
      }),
    ).toThrow(RangeError);
  });

  it('is one zip file, the same bytes every time', () => {
    const zip = zipPackage(made.files, NEXT);
    expect(zipPackage(made.files, NEXT)).toEqual(zip);
    const unzipped = unzipSync(zip);
    expect(Object.keys(unzipped).sort()).toEqual([...made.files.keys()].sort());
    expect(new TextDecoder().decode(unzipped['data/exchange_partners.csv'])).toBe(
      made.files.get('data/exchange_partners.csv'),
    );
  });
});
