import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSearch } from '../../../src/data/search/search-places.ts';
import { localGovernmentCode } from '../../../src/domain/municipality-code.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';

const { municipalities, changes } = municipalFacts;
const { prefectures } = nationalFacts;
const search = placeSearch(prefectures, municipalities, changes);

const nameOf = new Map([...prefectures, ...municipalities].map(({ code, name }) => [code, name]));
/** Hits as a reader sees them: prefecture and name, or the name of a prefecture alone. */
const found = (typed: string) =>
  search(typed).map(({ code }) =>
    code.length === 2 ? nameOf.get(code) : `${nameOf.get(code.slice(0, 2))} ${nameOf.get(code)}`,
  );

describe('a place is found', () => {
  it.each([
    ['by its name', '梼原町', '高知県 梼原町'],
    ['by its name without its ending', '梼原', '高知県 梼原町'],
    ['with an older form of a character', '檮原', '高知県 梼原町'],
    ['with 館 for 舘', '飯館村', '福島県 飯舘村'],
    ['with 舘', '飯舘', '福島県 飯舘村'],
    ['with ヶ for ケ', '龍ヶ崎', '茨城県 龍ケ崎市'],
    ['with ケ for ヶ', '茅ケ崎', '神奈川県 茅ヶ崎市'],
    ['with が for ヶ', '茅が崎市', '神奈川県 茅ヶ崎市'],
    ['with 竜 for 龍', '竜ヶ崎', '茨城県 龍ケ崎市'],
    ['with 髙 and 﨑', '髙﨑', '群馬県 高崎市'],
    ['with 濵 for 浜', '濵松', '静岡県 浜松市'],
    ['with 繩 for 縄', '沖繩市', '沖縄県 沖縄市'],
    ['with 輕 and 澤', '輕井澤', '長野県 軽井沢町'],
    ['with the mark of one form of a character', '葛\u{e0100}城', '奈良県 葛城市'],
    ['with 釜 for 竈', '塩釜', '宮城県 塩竈市'],
    ['with 驒 for 騨', '飛驒', '岐阜県 飛騨市'],
    ['with の for ノ', '山の内', '長野県 山ノ内町'],
    ['in hiragana', 'ゆすはら', '高知県 梼原町'],
    ['in hiragana with its ending', 'ゆすはらちょう', '高知県 梼原町'],
    ['in hiragana with the ending in kanji', 'ゆすはら町', '高知県 梼原町'],
    ['in katakana', 'ユスハラ', '高知県 梼原町'],
    ['in katakana of half width', 'ﾕｽﾊﾗ', '高知県 梼原町'],
    ['with katakana of its own', '南アルプス', '山梨県 南アルプス市'],
    ['with its katakana in hiragana', 'みなみあるぷす', '山梨県 南アルプス市'],
    ['in Roman letters', 'yusuhara', '高知県 梼原町'],
    ['in Roman letters of full width', 'Ｙｕｓｕｈａｒａ', '高知県 梼原町'],
    ['in Hepburn', 'Ichinoseki', '岩手県 一関市'],
    ['in 訓令式', 'itinoseki', '岩手県 一関市'],
    ['with shi', 'Shibushi', '鹿児島県 志布志市'],
    ['with si', 'sibusisi', '鹿児島県 志布志市'],
    ['with tsu', 'Tsuruga', '福井県 敦賀市'],
    ['with tu', 'turuga', '福井県 敦賀市'],
    ['with fu', 'Fukuroi', '静岡県 袋井市'],
    ['with hu', 'hukuroi', '静岡県 袋井市'],
    ['with ji', 'Fuji-shi', '静岡県 富士市'],
    ['with zi', 'huzisi', '静岡県 富士市'],
    ['with sho', 'Shobara', '広島県 庄原市'],
    ['with syo', 'syobara', '広島県 庄原市'],
    ['with a macron', 'Shōbara', '広島県 庄原市'],
    ['with a circumflex', 'Shôbara', '広島県 庄原市'],
    ['with long vowels as they are written', 'shoubara', '広島県 庄原市'],
    ['with oh', 'Ohfunato', '岩手県 大船渡市'],
    ['with oo', 'oofunato', '岩手県 大船渡市'],
    ['with o', 'Ofunato', '岩手県 大船渡市'],
    ['with m before b', 'Nambu-machi', '青森県 南部町'],
    ['with an apostrophe', "Kan'onji", '香川県 観音寺市'],
    ['with a doubled n', 'Kannonji', '香川県 観音寺市'],
    ['with the English word for its kind', 'Yusuhara Town', '高知県 梼原町'],
    ['with -machi where it is read -cho', 'yusuhara-machi', '高知県 梼原町'],
    ['with -cho', 'yusuhara-cho', '高知県 梼原町'],
    ['with the long vowels of kana drawn out', 'オーフナト', '岩手県 大船渡市'],
    ['with お for う', 'しょおばら', '広島県 庄原市'],
    ['by a former name', '篠山市', '兵庫県 丹波篠山市'],
    ['by a former name without its ending', '篠山', '兵庫県 丹波篠山市'],
    ['by the name before it became a city', '富谷町', '宮城県 富谷市'],
    ['by the name before a merger', '高遠', '長野県 伊那市'],
    ['by its prefecture and name', '福島県伊達市', '福島県 伊達市'],
    ['by prefecture without 県 and name', '福島伊達', '福島県 伊達市'],
    ['by prefecture, a space and name', '北海道 池田', '北海道 池田町'],
    ['by name, a space and prefecture', '池田町　北海道', '北海道 池田町'],
    ['by name and prefecture in brackets', '池田町（北海道）', '北海道 池田町'],
    ['by prefecture and name in hiragana', 'ほっかいどういけだ', '北海道 池田町'],
    ['by prefecture in kanji and name in hiragana', '北海道いけだ', '北海道 池田町'],
    ['by name and prefecture in Roman letters', 'Ikeda, Hokkaido', '北海道 池田町'],
    ['with its district', '北海道中川郡池田町', '北海道 池田町'],
    ['while its last syllable is being typed', 'ゆすはr', '高知県 梼原町'],
    ['while its last syllable is being typed in full width', 'ゆすはｒ', '高知県 梼原町'],
    ['by its code', '01642', '北海道 広尾町'],
    ['by its code with the check digit', '016420', '北海道 広尾町'],
  ])('%s: 「%s」', (_, typed, expected) => {
    expect(found(typed)[0]).toBe(expected);
  });

  it.each(municipalities.filter(({ kind }) => kind === 'special_ward'))(
    'though it is a ward: $name',
    ({ code, name, kana, nameEn }) => {
      for (const typed of [name, kana, nameEn, `東京都${name}`])
        expect(search(typed)[0]?.code, typed).toBe(code);
    },
  );

  it('in all of 1,747 cases by name, reading, Roman letters, prefecture with name, and code: among the first and whole', () => {
    const lost = municipalities.flatMap(({ code, name, kana, nameEn, prefectureCode }) => {
      const prefecture = prefectures.find((one) => one.code === prefectureCode);
      const ways = [
        name,
        kana,
        nameEn,
        `${prefecture?.name}${name}`,
        `${prefecture?.name} ${name}`,
        `${nameEn}, ${prefecture?.nameEn}`,
        code,
        localGovernmentCode(code),
      ];
      return ways.filter((typed) => !search(typed).some((hit) => hit.code === code && hit.part === 'whole'));
    });
    expect(lost).toEqual([]);
    expect(municipalities).toHaveLength(1747);
  });

  it.each(prefectures)('though it is a prefecture: $name', ({ code, name, kana, nameEn }) => {
    for (const typed of [name, kana, nameEn, name.replace(/[都府県]$/, '')])
      expect(search(typed)[0]?.code, typed).toBe(code);
  });

  it('by every former name of the table', () => {
    for (const { oldName, newCode } of changes) {
      const hit = search(oldName).find(({ code }) => code === newCode);
      expect(hit, oldName).toMatchObject({ part: 'whole', by: 'former', formerName: oldName });
    }
    expect(changes.length).toBeGreaterThan(10);
  });
});

describe('places of the same name', () => {
  it('are listed each with its prefecture: 池田町 has four rows', () => {
    const rows = ['北海道 池田町', '福井県 池田町', '長野県 池田町', '岐阜県 池田町'];
    expect(found('池田町')).toEqual(rows);
    expect(found('いけだちょう')).toEqual(rows);
    expect(found('Ikeda-cho')).toEqual(rows);
    expect(found('池田')).toEqual([...rows, '大阪府 池田市']);
  });

  it('are all there for every name that more than one municipality bears', () => {
    const bearing = (wanted: string) => municipalities.filter(({ name }) => name === wanted);
    const shared = [...new Set(municipalities.map(({ name }) => name))].filter(
      (name) => bearing(name).length > 1,
    );
    for (const name of shared) {
      const places = bearing(name);
      const whole = search(name).filter(({ by, part }) => by === 'name' && part === 'whole');
      expect(new Set(whole.map(({ code }) => code)), name).toEqual(new Set(places.map(({ code }) => code)));
    }
    expect(shared.length).toBeGreaterThanOrEqual(25);
  });

  it('of today and of the past are told apart', () => {
    expect(search('那珂川町')).toEqual([
      { code: '09411', by: 'name', part: 'whole', formerName: '' },
      { code: '40231', by: 'former', part: 'whole', formerName: '那珂川町' },
    ]);
  });

  it('in the north come after the one that is counted', () => {
    expect(search('泊村').map(({ code }) => code)).toEqual(['01403', '01696']);
  });
});

describe('what is listed', () => {
  it.each([
    ['福島', ['福島県', '北海道 福島町', '福島県 福島市']],
    ['京都', ['京都府', '京都府 京都市', '東京都']],
    ['tsu', ['三重県 津市']],
    ['Hiroo', ['北海道 広尾町']],
  ])('for 「%s」 begins with the whole matches', (typed, expected) => {
    expect(found(typed).slice(0, expected.length)).toEqual(expected);
  });

  it('has whole matches before beginnings before what stands inside', () => {
    const order = ['whole', 'start', 'inside'];
    for (const typed of ['大', 'か', 'とよ', 'ota', '津', '島', 'kita', 'みさと', '山']) {
      const parts = search(typed).map(({ part }) => order.indexOf(part));
      expect(parts.length, typed).toBeGreaterThan(1);
      expect(parts, typed).toEqual(parts.toSorted());
    }
  });

  it('never has a place twice', () => {
    const letters = [...new Set(municipalities.flatMap(({ name, kana }) => [...name, ...kana]))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters, 'a', 'k', 'o', ' '), { maxLength: 6 }), (typed) => {
        const codes = search(typed.join('')).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('never lets 鹿嶋市 and 鹿島市 stand for one another', () => {
    expect(found('鹿嶋')).toEqual(['茨城県 鹿嶋市']);
    expect(found('鹿島市')).toEqual(['佐賀県 鹿島市']);
    // By ear they are the same.
    expect(found('かしまし')).toEqual(expect.arrayContaining(['茨城県 鹿嶋市', '佐賀県 鹿島市']));
  });

  it.each([
    '',
    ' ',
    '　',
    '、',
    'xyz',
    '@@',
    '<b>',
    '00000',
    '99999',
    '016421',
    '霞が関ビル',
    '🙂',
    '\\',
    '.*',
  ])('is nothing for 「%s」', (typed) => {
    expect(search(typed)).toEqual([]);
  });

  it('is something for every beginning of every name and reading, as it is typed', () => {
    for (const { code, name, kana } of municipalities)
      for (const typed of [name.slice(0, 1), name.slice(0, 2), kana.slice(0, 1), kana.slice(0, 3)])
        expect(
          search(typed).some((hit) => hit.code === code),
          `${name} ${typed}`,
        ).toBe(true);
  });
});

describe('what is more than a name', () => {
  it.each([
    ['a ward of a designated city', '横浜市港北区', ['神奈川県 横浜市']],
    ['with its prefecture', '神奈川県横浜市港北区日吉', ['神奈川県 横浜市']],
    ['an address in one of the 23 wards', '東京都千代田区丸の内', ['東京都 千代田区']],
    ['a city whose name begins as another word does', '大和郡山市北郡山町', ['奈良県 大和郡山市']],
    ['with its district', '長野県北安曇郡池田町会染', ['長野県 池田町']],
    ['a name that several have', '府中市宮西町', ['東京都 府中市', '広島県 府中市']],
    ['a name that several have, with its prefecture', '広島県府中市府川町', ['広島県 府中市']],
  ])('finds the place that it begins with: %s', (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
    expect(new Set(search(typed).map(({ by }) => by))).toEqual(new Set(['address']));
  });

  it('finds nothing where the name stands in another prefecture', () => {
    expect(found('大阪府横浜市港北区')).toEqual([]);
  });

  it.each(['23区', '２３区', '東京23区', '特別区', '東京都の特別区', '特別区部', 'とくべつく'])(
    'finds the 23 wards by 「%s」',
    (typed) => {
      const hits = search(typed);
      expect(hits).toHaveLength(23);
      expect(hits.map(({ code }) => code)).toEqual(
        municipalities.filter(({ kind }) => kind === 'special_ward').map(({ code }) => code),
      );
    },
  );

  it('reads a character of two code units as the one that stands in the names', () => {
    expect(found('𠮷野ヶ里')).toEqual(['佐賀県 吉野ヶ里町']);
    expect(found('𠮷野')).toEqual(found('吉野'));
  });
});
