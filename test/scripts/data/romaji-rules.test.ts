import { describe, expect, it } from 'vitest';
import { municipalityNameInRoman, prefectureNameInRoman } from '../../../scripts/data/romaji.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';

/** Written out by hand: the rule, then places that it decides (code, name, Roman name). */
const RULES: readonly (readonly [rule: string, cases: string])[] = [
  [
    'おお is one long o, written once',
    '25201 大津市 Otsu-shi / 03208 遠野市 Tono-shi / 07203 郡山市 Koriyama-shi',
  ],
  [
    'おう is one long o, written once',
    '20429 王滝村 Otaki-mura / 39201 高知市 Kochi-shi / 28100 神戸市 Kobe-shi',
  ],
  [
    'うう and ゅう are one long u, written once',
    '01209 夕張市 Yubari-shi / 13206 府中市 Fuchu-shi / 45206 日向市 Hyuga-shi',
  ],
  [
    'a vowel behind a long one begins anew',
    '38215 東温市 Toon-shi / 25384 竜王町 Ryuo-cho / 35305 周防大島町 Suooshima-cho',
  ],
  [
    'u of two parts is spoken twice',
    '12218 勝浦市 Katsuura-shi / 42208 松浦市 Matsuura-shi / 30421 那智勝浦町 Nachikatsuura-cho',
  ],
  [
    'o and う of two parts are both spoken',
    '01571 豊浦町 Toyoura-cho / 33212 瀬戸内市 Setouchi-shi / 20303 小海町 Koumi-machi',
  ],
  [
    'o and お of two parts are both spoken',
    '09209 真岡市 Mooka-shi / 27220 箕面市 Minoo-shi / 28209 豊岡市 Toyooka-shi',
  ],
  ['a long o that looks like a seam is none', '20219 東御市 Tomi-shi / 15210 十日町市 Tokamachi-shi'],
  ['いい is written twice', '15100 新潟市 Niigata-shi / 20205 飯田市 Iida-shi / 45430 椎葉村 Shiiba-son'],
  ['えい is ei', '07344 天栄村 Tenei-mura'],
  ['ん before b is n', '28223 丹波市 Tanba-shi / 01347 長万部町 Oshamanbe-cho / 22215 御殿場市 Gotenba-shi'],
  [
    'ん before m is n',
    '07210 二本松市 Nihonmatsu-shi / 29424 上牧町 Kanmaki-cho / 10383 南牧村 Nanmoku-mura',
  ],
  ['ん before p is n', '01423 南幌町 Nanporo-cho / 21383 安八町 Anpachi-cho'],
  [
    'ん before a vowel or y has no apostrophe',
    '28586 新温泉町 Shinonsen-cho / 37205 観音寺市 Kanonji-shi / 06213 南陽市 Nanyo-shi',
  ],
  ['ん before n stays', '47311 恩納村 Onna-son'],
  ['っ doubles the consonant', '01100 札幌市 Sapporo-shi / 05349 八峰町 Happo-cho / 09206 日光市 Nikko-shi'],
  ['っ before ち is t', '01400 倶知安町 Kutchan-cho'],
  ['ぢ is ji, as じ is', '15208 小千谷市 Ojiya-shi / 42383 小値賀町 Ojika-cho / 22210 富士市 Fuji-shi'],
  [
    'づ is zu, as ず is',
    '07202 会津若松市 Aizuwakamatsu-shi / 22203 沼津市 Numazu-shi / 20220 安曇野市 Azumino-shi / 22100 静岡市 Shizuoka-shi',
  ],
  [
    'し, ち, つ and ふ are shi, chi, tsu and fu',
    '12100 千葉市 Chiba-shi / 24201 津市 Tsu-shi / 07201 福島市 Fukushima-shi',
  ],
  ['町 read ちょう is -cho', '39405 梼原町 Yusuhara-cho / 01691 別海町 Betsukai-cho'],
  ['町 read まち is -machi', '20321 軽井沢町 Karuizawa-machi / 10426 草津町 Kusatsu-machi'],
  [
    'names alike may be read apart',
    '06323 朝日町 Asahi-machi / 16343 朝日町 Asahi-machi / 24343 朝日町 Asahi-cho',
  ],
  [
    '村 read むら is -mura',
    '08341 東海村 Tokai-mura / 07364 檜枝岐村 Hinoemata-mura / 29449 十津川村 Totsukawa-mura',
  ],
  ['村 read そん is -son', '47324 読谷村 Yomitan-son / 47311 恩納村 Onna-son'],
  [
    'まち, むら and し within a name belong to it',
    '20212 大町市 Omachi-shi / 06208 村山市 Murayama-shi / 01235 石狩市 Ishikari-shi',
  ],
  ['区 is -ku', '13101 千代田区 Chiyoda-ku / 13121 足立区 Adachi-ku'],
  [
    'kana in a name are read as they stand',
    '07204 いわき市 Iwaki-shi / 01395 ニセコ町 Niseko-cho / 12231 印西市 Inzai-shi',
  ],
];

const CASES = RULES.flatMap(([rule, cases]) =>
  cases.split(' / ').map((one) => {
    const [code = '', name = '', roman = ''] = one.split(' ');
    return { rule, code, name, roman };
  }),
);

const byCode = new Map(municipalFacts.municipalities.map((place) => [place.code, place]));

describe('the Roman names in the table', () => {
  it('are tested by at least sixty cases', () => {
    expect(new Set(CASES.map(({ code }) => code)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)('$rule: $name is $roman', ({ code, name, roman }) => {
    const place = byCode.get(code);
    expect(place?.name).toBe(name);
    expect(place?.nameEn).toBe(roman);
    expect(municipalityNameInRoman(place?.kana ?? '')).toBe(roman);
  });

  it('of prefectures follow the same rules, without 都, 府 and 県', () => {
    const names = Object.fromEntries(nationalFacts.prefectures.map(({ name, nameEn }) => [name, nameEn]));
    expect(names).toMatchObject({
      北海道: 'Hokkaido',
      東京都: 'Tokyo',
      京都府: 'Kyoto',
      大阪府: 'Osaka',
      兵庫県: 'Hyogo',
      群馬県: 'Gunma',
      大分県: 'Oita',
      高知県: 'Kochi',
    });
    for (const { kana, nameEn } of nationalFacts.prefectures)
      expect(prefectureNameInRoman(kana)).toBe(nameEn);
  });
});

const SYLLABLES =
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo';
const LETTERS = new Map(SYLLABLES.split(' ').map((one) => [one.slice(0, 1), one.slice(1)]));
const VOWELS: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** The rule alone, said a second time and without wanakana: Hepburn, every long o and u written once. */
function byRule(reading: string): string {
  return reading
    .replace(/([きしちじひみりにぎびぴ])([ゃゅょ])/g, (_both, first: string, small: string) => {
      const consonant = (LETTERS.get(first) ?? '').slice(0, -1);
      return consonant + (/^(sh|ch|j)$/.test(consonant) ? '' : 'y') + (VOWELS[small] ?? '');
    })
    .replace(/[ぁ-ん]/g, (kana) => LETTERS.get(kana) ?? kana)
    .replace(/っch/g, 'tch')
    .replace(/っ(.)/g, '$1$1')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
}

/** Where two words meet within a name, both vowels are spoken: the places, and the two words. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '01560 Takinoue-cho': '滝の + 上',
  '01571 Toyoura-cho': '豊 + 浦',
  '01642 Hiroo-cho': 'an Ainu name, ひろ + お, written 広 + 尾',
  '09209 Mooka-shi': '真（も）+ 岡',
  '12218 Katsuura-shi': '勝 + 浦',
  '20303 Koumi-machi': '小 + 海',
  '20416 Toyooka-mura': '豊 + 丘',
  '20561 Yamanouchi-machi': '山ノ + 内',
  '21382 Wanouchi-cho': '輪之 + 内',
  '27220 Minoo-shi': '箕（みの）+ 面（お）',
  '28209 Toyooka-shi': '豊 + 岡',
  '30421 Nachikatsuura-cho': '那智 + 勝 + 浦',
  '31371 Kotoura-cho': '琴 + 浦',
  '33212 Setouchi-shi': '瀬戸 + 内',
  '36301 Katsuura-cho': '勝 + 浦',
  '42208 Matsuura-shi': '松 + 浦',
  '46217 Soo-shi': '曽（そ）+ 於（お）',
  '46525 Setouchi-cho': '瀬戸 + 内',
};

it('the whole table follows the rule, but for the names in which two words meet at a vowel', () => {
  const apart = municipalFacts.municipalities.filter(({ kana, nameEn }) => {
    const ending = /(ちょう|まち|むら|そん|し|く)$/.exec(kana)?.[0] ?? '';
    const stem = byRule(kana.slice(0, -ending.length));
    return `${stem.slice(0, 1).toUpperCase()}${stem.slice(1)}-${byRule(ending)}` !== nameEn;
  });
  expect(apart.map(({ code, nameEn }) => `${code} ${nameEn}`)).toEqual(Object.keys(EXCEPTIONS).sort());
});
