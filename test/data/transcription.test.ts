import { describe, expect, test } from 'vitest';
import { countBy, nameByCode, readTable, text, type Row } from '../fixtures/published-tables.ts';

/**
 * The expectations here were counted by hand on the printed pages, apart from the files they check,
 * so a row that is lost, doubled or mistyped shows as a difference.
 */
const disasters = readTable('disasters');
const support = readTable('disaster_support');
const ties = readTable('ward_partnerships');
const programs = readTable('programs');
const members = readTable('program_members');
const milestones = readTable('milestones');
const events = readTable('events');
const newsletters = readTable('newsletters');
const companies = readTable('company_agreements');
const sources = readTable('sources');
const tables = { disasters, support, ties, programs, milestones, events, newsletters, companies };

const disaster = (id: string): Row => {
  const found = disasters.find((row) => row['id'] === id);
  if (!found) throw new Error(`no disaster ${id}`);
  return found;
};
describe('every table', () => {
  const sourceIds = new Set(sources.map((row) => text(row, 'id')));

  test.each(Object.entries(tables))('%s names only sources that exist', (_, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => text(row, 'source_id')).filter((id) => !sourceIds.has(id))).toEqual([]);
  });

  test('the sources have ids of their own and the five documents stand first', () => {
    expect(sourceIds.size).toBe(sources.length);
    expect(sources.slice(0, 5).map((row) => row['id'])).toEqual(['S000', 'S001', 'S002', 'S003', 'S004']);
    expect(sources.filter((row) => row['basis'] === 'document')).toHaveLength(5);
  });

  test.each([
    ['ties', ties],
    ['support', support],
    ['milestones', milestones],
  ] as const)('%s are marked document exactly where one of the five is cited', (_, rows) => {
    const wrong = rows.filter(
      (row) =>
        row['basis'] !== 'derived' && (row['basis'] === 'document') !== /^S00/.test(text(row, 'source_id')),
    );
    expect(wrong).toEqual([]);
  });

  const shape: Record<string, RegExp> = {
    day: /^\d{4}-\d{2}-\d{2}$/,
    from_day: /^\d{4}-\d{2}-\d{2}$/,
    month: /^\d{4}-\d{2}$/,
    year: /^\d{4}$/,
    fiscal_year: /^\d{4}$/,
    not_after: /^\d{4}(-\d{2}){0,2}$/,
    range: /^\d{4}(-\d{2}){1,2}$/,
    unknown: /^$/,
  };
  test.each([
    ['disasters', disasters, 'from'],
    ['support', support, 'from'],
    ['ties', ties, 'concluded_on'],
    ['milestones', milestones, 'date'],
    ['events', events, 'from'],
    ['programs', programs, 'from'],
  ] as const)('the dates of %s are as long as their precision says', (_, rows, column) => {
    for (const row of rows) {
      const precision = text(row, 'date_precision');
      expect(text(row, column), JSON.stringify(row)).toMatch(shape[precision] ?? /precision unheard of/);
      const to = row['to'] ?? '';
      if ('to' in row && !(rows === programs && precision === 'fiscal_year')) {
        expect(to !== '', JSON.stringify(row)).toBe(precision === 'range');
      }
      if (to !== '') expect(to >= text(row, column), JSON.stringify(row)).toBe(true);
    }
  });

  test('no spaces hang on a cell and no figure is written with separators', () => {
    for (const rows of [...Object.values(tables), members, sources]) {
      for (const row of rows) for (const cell of Object.values(row)) expect(cell).toBe(cell.trim());
    }
    for (const row of milestones) expect(text(row, 'value')).toMatch(/^\d*$/);
    for (const row of support) expect(text(row, 'amount')).toMatch(/^\d*$/);
  });
});

describe('disasters', () => {
  const listed = disasters.filter((row) => text(row, 'listed_in') !== '');
  const namedIn = (document: string): Row[] =>
    listed.filter((row) => text(row, 'listed_in').split(';').includes(document));

  test('the documents list 19 and six more are known only from pages', () => {
    expect(listed).toHaveLength(19);
    expect(disasters).toHaveLength(25);
  });

  test.each([
    ['S000', 19],
    ['S001', 15],
    ['S004', 7],
    ['S002', 0],
  ])('%s names %i', (document, count) => {
    expect(namedIn(document)).toHaveLength(count);
  });

  test('the rain of August 2019 is not yet in the list of December 2020', () => {
    expect(text(disaster('2019-08-zensen'), 'listed_in')).toBe('S000;S001');
  });

  test('nothing of before 2023 is new in the newsletter of December 2023', () => {
    const onlyThere = listed.filter((row) => row['listed_in'] === 'S000');
    expect(onlyThere.map((row) => row['fiscal_year'])).toEqual(['2023', '2023', '2023', '2023']);
  });

  test.each([
    ['2011-higashinihon', '東日本大震災', 'earthquake', '2011-03-11', '', 'day', '2010'],
    ['2016-kumamoto', '平成28年熊本地震', 'earthquake', '2016-04-14', '2016-04-16', 'range', '2016'],
    ['2018-hokkaido-iburi', '平成30年北海道胆振東部地震', 'earthquake', '2018-09-06', '', 'day', '2018'],
    ['2020-07-gou', '令和2年7月豪雨', 'heavy_rain', '2020-07', '', 'month', '2020'],
    ['2021-fukushima-oki', '令和3年福島県沖を震源とする地震', 'earthquake', '2021-02', '', 'month', '2020'],
    ['2022-fukushima-oki', '令和4年福島県沖を震源とする地震', 'earthquake', '2022-03', '', 'month', '2021'],
    ['2023-06-29-oame', '令和5年6月29日からの大雨', 'heavy_rain', '2023-06-29', '', 'from_day', '2023'],
    ['2023-typhoon13', '令和5年台風第13号', 'typhoon', '2023', '', 'year', '2023'],
    ['2024-noto-jishin', '能登半島地震', 'earthquake', '2024-01-01', '', 'day', '2023'],
    ['2025-ofunato', '大船渡市林野火災', 'fire', '2025-02-26', '2025-04-07', 'range', '2024'],
  ])('%s stands as printed', (id, name, type, from, to, precision, fiscalYear) => {
    expect(disaster(id)).toMatchObject({
      name,
      type,
      from,
      to,
      date_precision: precision,
      fiscal_year: fiscalYear,
    });
  });

  test('the types count up', () => {
    expect(countBy(listed, 'type')).toEqual({
      earthquake: 5,
      heavy_rain: 7,
      typhoon: 5,
      heavy_rain_and_typhoon: 2,
    });
  });
});

describe('disaster support', () => {
  const grants = support.filter((row) => row['kind'] === 'recovery_grant');
  const recipients = (id: string): (string | undefined)[] =>
    grants.filter((row) => row['disaster_id'] === id).map((row) => nameByCode.get(text(row, 'recipient')));

  test('18 joint grants went to 16 prefectures in 8 disasters; twice only 茨城県 and 福岡県', () => {
    expect(grants).toHaveLength(18);
    expect(new Set(grants.map((row) => row['provider']))).toEqual(new Set(['joint']));
    expect(new Set(grants.map((row) => row['disaster_id'])).size).toBe(8);
    const counts = Object.entries(countBy(grants, 'recipient'));
    expect(counts).toHaveLength(16);
    const twice = counts
      .filter(([, count]) => count > 1)
      .map(([code, count]) => [nameByCode.get(code), count]);
    expect(twice.sort()).toEqual([
      ['福岡県', 2],
      ['茨城県', 2],
    ]);
  });

  test('no grant carries an amount, because none was published', () => {
    expect(grants.filter((row) => row['amount'] !== '' || row['unit'] !== '')).toEqual([]);
  });

  test.each([
    ['2020-07-gou', ['山形県', '福岡県', '熊本県', '大分県']],
    ['2022-08-03-oame-typhoon8', ['青森県', '石川県', '新潟県']],
    ['2022-typhoon14', ['宮崎県']],
    ['2022-typhoon15', ['静岡県']],
    ['2023-baiu-typhoon2', ['茨城県', '埼玉県', '和歌山県']],
    ['2023-06-29-oame', ['山口県']],
    ['2023-07-07-oame', ['秋田県', '福岡県']],
    ['2023-typhoon13', ['福島県', '茨城県', '千葉県']],
  ])('the grants of %s went to %j', (id, names) => {
    expect(recipients(id)).toEqual(names);
  });

  test('every row belongs to a disaster, and every disaster but one has a row', () => {
    const ids = new Set(disasters.map((row) => row['id']));
    const supported = new Set(support.map((row) => row['disaster_id']));
    expect([...supported].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !supported.has(id))).toEqual(['2024-noto-gou']);
  });

  test('joint money, the wards’ own money and goods stay apart', () => {
    const money = support.filter((row) => row['unit'] === '円' && !/^13/.test(text(row, 'provider')));
    expect(money.map((row) => [row['provider'], row['kind'], row['amount']])).toEqual([
      ['joint', 'donation', '1000000000'],
      ['wards_total', 'donation', '3763390000'],
    ]);
    expect(
      support.filter((row) => row['provider'] === 'wards_total' && row['kind'] === 'supplies'),
    ).toHaveLength(19);
  });

  test.each([
    ['主食類', '289164', '食'],
    ['飲料水', '104451', 'L'],
    ['粉ミルク', '6577', '缶'],
    ['マスク', '706468', '枚'],
    ['トイレットペーパー', '18841', '巻'],
    ['カセットガス', '507', '個'],
  ])('the goods of 2011 hold %s %s%s', (item, amount, unit) => {
    const rows = support.filter((row) => row['item'] === item && row['disaster_id'] === '2011-higashinihon');
    expect(rows.map((row) => [row['amount'], row['unit'], row['as_of']])).toEqual([
      [amount, unit, '2023-10-01'],
    ]);
  });

  test('the gifts of single wards are those of the pages, in yen', () => {
    const gifts = support
      .filter((row) => /^131/.test(text(row, 'provider')) && row['unit'] === '円')
      .map((row) => `${nameByCode.get(text(row, 'provider'))} ${row['disaster_id']} ${row['amount']}`);
    expect(gifts).toEqual([
      '品川区 2014-oyuki 1000000',
      '江東区 2018-07-gou 500000',
      '江東区 2018-07-gou 300000',
      '目黒区 2019-higashinihon-typhoon 300000',
      '目黒区 2019-higashinihon-typhoon 300000',
      '板橋区 2025-ofunato 300000',
      '板橋区 2025-ofunato 100000',
      '港区 2025-hachijo-typhoon 200000',
      '港区 2025-hachijo-typhoon 100000',
    ]);
  });

  test('recipients and providers are places that exist', () => {
    for (const row of support) {
      const recipient = text(row, 'recipient');
      if (recipient !== '') expect(nameByCode.has(recipient), recipient).toBe(true);
      expect(text(row, 'provider')).toMatch(/^(joint|wards_total|131(0[1-9]|1\d|2[0-3]))$/);
    }
  });
});
