import { describe, expect, test } from 'vitest';
import { countBy, nameByCode, readTable, text, type Row } from '../fixtures/published-tables.ts';

/** Counted by hand on the pages, apart from the files they check (as in transcription.test.ts). */
const ties = readTable('ward_partnerships');
const programs = readTable('programs');
const members = readTable('program_members');
const milestones = readTable('milestones');
const events = readTable('events');
const newsletters = readTable('newsletters');
const companies = readTable('company_agreements');

const named = (row: Row): string => nameByCode.get(text(row, 'partner_code')) ?? text(row, 'partner_code');
const only = (rows: Row[]): Row => {
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
};

describe('ties of the wards', () => {
  test('each of the 23 wards has the ties read on its pages, 181 in all', () => {
    const counts = Object.fromEntries(
      Object.entries(countBy(ties, 'ward_code')).map(([code, count]) => [nameByCode.get(code), count]),
    );
    expect(counts).toEqual({
      千代田区: 7,
      中央区: 3,
      港区: 13,
      新宿区: 7,
      文京区: 7,
      台東区: 3,
      墨田区: 3,
      江東区: 15,
      品川区: 18,
      目黒区: 5,
      大田区: 5,
      世田谷区: 4,
      渋谷区: 6,
      中野区: 9,
      杉並区: 11,
      豊島区: 7,
      北区: 8,
      荒川区: 29,
      板橋区: 4,
      練馬区: 2,
      足立区: 3,
      葛飾区: 6,
      江戸川区: 6,
    });
    expect(ties).toHaveLength(181);
  });

  test('a ward, a partner and a kind stand together once', () => {
    const keys = ties.map((row) => `${row['ward_code']} ${row['partner_code']} ${row['kind']}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('partners are municipalities or prefectures outside the 23 wards and the northern villages', () => {
    for (const row of ties) {
      const code = text(row, 'partner_code');
      expect(nameByCode.has(code), code).toBe(true);
      expect(code).not.toMatch(/^131[0-2]\d$|^0169[5-9]$|^01700$/);
    }
  });

  test('seven ties are with prefectures', () => {
    const prefectures = ties.filter((row) => text(row, 'partner_code').length === 2).map((row) => named(row));
    expect(prefectures.sort()).toEqual(
      ['宮城県', '熊本県', '熊本県', '福井県', '福井県', '静岡県', '高知県'].sort(),
    );
  });

  test.each([
    ['13104', '20209', '友好提携', '1986-07-12', 'day'],
    ['13118', '21202', '災害時相互応援協定', '2011-08-24', 'day'],
    ['13118', '15212', '災害時相互応援協定', '2020-09-01', 'day'],
    ['13115', '01221', '交流自治体協定', '1989-07-13', 'day'],
    ['13121', '20561', '友好自治体', '1982-10-01', 'day'],
    ['13101', '18', '相互発展に向けた連携協定', '2022-03', 'month'],
    ['13112', '10444', '縁組協定（相互協力協定）', '1981-11-16', 'day'],
    ['13109', '20205', '災害時相互援助協定', '', 'unknown'],
    ['13117', '30201', '災害時相互応援協力協定', '', 'unknown'],
    ['13123', '07483', '災害時相互応援協定', '2023-12-18', 'day'],
  ])('ward %s and place %s: %s %s', (wardCode, partnerCode, kind, date, precision) => {
    const found = ties.filter(
      (tie) => tie['ward_code'] === wardCode && tie['partner_code'] === partnerCode && tie['kind'] === kind,
    );
    const row = only(found);
    expect([row['concluded_on'], row['date_precision']]).toEqual([date, precision]);
  });

  test('荒川区 had 17 disaster agreements before 村上市, of which one is dated', () => {
    const agreements = ties.filter(
      (row) => row['ward_code'] === '13118' && row['kind'] === '災害時相互応援協定',
    );
    expect(agreements).toHaveLength(18);
    expect(countBy(agreements, 'date_precision')).toEqual({ day: 2, not_after: 16 });
  });

  test('names shared by several places mean the one of the printed prefecture', () => {
    const of = (ward: string, name: string): string[] =>
      ties
        .filter((row) => row['ward_code'] === ward && named(row) === name)
        .map((row) => text(row, 'partner_code'));
    expect(of('13103', '柳津町')).toEqual(['07423']);
    expect(of('13103', '小国町')).toEqual(['06401']);
    expect(of('13111', '美郷町')).toEqual(['05434']);
  });
});

describe('joint schemes', () => {
  const membersOf = (id: string, role: string): string[] =>
    members
      .filter((row) => row['program_id'] === id && row['role'] === role)
      .map((row) => nameByCode.get(text(row, 'code')) ?? '');

  test.each([
    ['tokachi-taito-sumida', { 町: 16, 村: 2 }, ['台東区', '墨田区']],
    ['yamashiro-shibuya', { 市: 5, 町: 6, 村: 1 }, ['渋谷区']],
    ['okhotsk-koto', { 町: 14, 村: 1 }, ['江東区']],
    ['kushiro-arakawa', { 市: 1, 町: 6, 村: 1 }, ['荒川区']],
    ['tohoku-kizuna-matsuri', { 市: 6 }, []],
  ])('%s has as many members of each kind as printed', (id, kinds, wards) => {
    const counts: Record<string, number> = {};
    for (const name of membersOf(id, 'member')) counts[name.slice(-1)] = (counts[name.slice(-1)] ?? 0) + 1;
    expect(counts).toEqual(kinds);
    expect(membersOf(id, 'ward')).toEqual(wards);
    const size = text(only(programs.filter((row) => row['id'] === id)), 'size');
    expect(Number(size)).toBe(membersOf(id, 'member').length);
  });

  test('浦幌町 is in the plan of 十勝, 帯広市 is not', () => {
    expect(membersOf('tokachi-taito-sumida', 'member')).toContain('浦幌町');
    expect(membersOf('tokachi-taito-sumida', 'member')).not.toContain('帯広市');
  });

  test.each([
    ['shiawase-league', '61', '2015-08-01', '荒川区'],
    ['minato-mori-to-mizu-summit', '75', '2015-04-01', '港区'],
    ['toretate-mura', '16', '2015-08-01', '板橋区'],
    ['koryu-jichitai-forum', '8', '2015-08-01', '杉並区'],
    ['network-ojiya', '90', '2024-01-25', '杉並区'],
  ])('%s: %s members on %s, none of them named but %s', (id, size, asOf, wardName) => {
    const row = only(programs.filter((program) => program['id'] === id));
    expect([row['size'], row['as_of']]).toEqual([size, asOf]);
    expect(members.filter((member) => member['program_id'] === id)).toHaveLength(1);
    expect(membersOf(id, 'ward')).toEqual([wardName]);
  });

  test('members belong to a scheme, are places that exist and stand once', () => {
    const ids = new Set(programs.map((row) => row['id']));
    for (const row of members) {
      expect(ids.has(text(row, 'program_id'))).toBe(true);
      expect(nameByCode.has(text(row, 'code')), text(row, 'code')).toBe(true);
    }
    expect(new Set(members.map((row) => `${row['program_id']} ${row['code']}`)).size).toBe(members.length);
  });
});

describe('milestones', () => {
  const series = (measure: string): string[][] =>
    milestones
      .filter((row) => row['measure'] === measure)
      .map((row) => [text(row, 'date'), text(row, 'qualifier'), text(row, 'value')]);

  test.each([
    [
      'registered_members',
      [
        ['2015-09-29', 'exact', '183'],
        ['2018-05-14', 'more_than', '250'],
        ['2023-12-28', 'more_than', '300'],
        ['2026-03-12', 'more_than', '390'],
      ],
    ],
    [
      'linked_municipalities',
      [
        ['2018-08-23', 'at_least', '900'],
        ['2023-12-28', 'more_than', '1100'],
      ],
    ],
    [
      'exchange_municipalities',
      [
        ['2015', 'exact', '478'],
        ['2015-08-01', 'exact', '564'],
      ],
    ],
    [
      'agreement_members',
      [
        ['2018-05-01', 'exact', '321'],
        ['2019-10-26', 'exact', '372'],
        ['2024-10-17', 'exact', '372'],
        ['2026-03-12', 'exact', '372'],
      ],
    ],
    ['survey_sent', [['2014-09-19', 'exact', '1718']]],
    ['survey_replies', [['2014-09-19', 'exact', '328']]],
    ['exchange_total', [['2015-08-01', 'exact', '580']]],
    ['event_municipalities', [['2019-10-26', 'exact', '358']]],
  ])('%s is the published series', (measure, expected) => {
    expect(series(measure)).toEqual(expected);
  });

  test('the columns of the published table that nobody here could read have no value', () => {
    expect(series('published_table')).toEqual([
      ['2015-08-01', '', ''],
      ['2021-08-01', '', ''],
      ['2022-08-01', '', ''],
      ['2023-08-01', '', ''],
    ]);
  });

  test('a figure has a qualifier, and one about a single ward names it', () => {
    for (const row of milestones) {
      expect(text(row, 'qualifier') === '', JSON.stringify(row)).toBe(text(row, 'value') === '');
      expect(text(row, 'measure').startsWith('ward_'), JSON.stringify(row)).toBe(text(row, 'area') !== '');
    }
  });

  test('a measure has one figure a date, in order of date', () => {
    const keys = milestones.map((row) => `${row['date']} ${row['measure']} ${row['area']}`);
    expect(new Set(keys).size).toBe(keys.length);
    const dates = milestones.map((row) => text(row, 'date'));
    expect(dates).toEqual([...dates].sort());
  });
});

describe('events, publications and companies', () => {
  test.each([
    ['2016-symposium', '164', 'exact'],
    ['2019-miryoku-kitte', '57000', 'more_than'],
    ['2020-01-koenkai', '125', 'exact'],
    ['2021-08-koenkai', '135', 'exact'],
    ['2023-01-koenkai', '104', 'exact'],
    ['2023-kizuna-aomori', '290000', 'about'],
    ['2024-kizuna-sendai', '572000', 'exact'],
  ])('%s drew %s people (%s)', (id, figure, qualifier) => {
    const row = only(events.filter((event) => event['id'] === id));
    expect([row['figure'], row['figure_unit'], row['qualifier']]).toEqual([figure, '人', qualifier]);
  });

  test('what was only announced is not told as held', () => {
    expect(events.filter((row) => row['status'] === 'planned').map((row) => row['id'])).toEqual([
      '2015-10-kushiro-ichi',
      '2020-kizuna-yamagata',
      '2021-02-koenkai',
      '2026-kizuna-morioka',
    ]);
  });

  test('the festival of 2021 is left out, since its place was only inferred', () => {
    expect(
      events
        .filter((row) => /kizuna|rokkonsai-a/.test(text(row, 'id')) && row['kind'] === 'festival')
        .map((row) => text(row, 'from').slice(0, 4)),
    ).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2022', '2023', '2024', '2025', '2026']);
  });

  test('a volume stands only where it is printed', () => {
    expect(
      newsletters.filter((row) => row['volume'] !== '').map((row) => [row['id'], row['volume']]),
    ).toEqual([
      ['news-vol1', '1'],
      ['news-vol3', '3'],
    ]);
  });

  test('four companies, in order of their agreements', () => {
    expect(companies.map((row) => [row['name'], row['concluded_on']])).toEqual([
      ['第一生命保険株式会社', '2018-08-23'],
      ['損害保険ジャパン株式会社', '2019-05-31'],
      ['三井住友海上火災保険株式会社', '2019-09-11'],
      ['明治安田生命保険相互会社', '2022-03-29'],
    ]);
    for (const row of companies) expect(text(row, 'activities').split(';')).toHaveLength(2);
  });
});
