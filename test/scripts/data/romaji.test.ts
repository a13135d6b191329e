import { describe, expect, it } from 'vitest';
import { hepburn, municipalityNameInRoman, prefectureNameInRoman } from '../../../scripts/data/romaji.ts';

describe('the Roman name of a municipality', () => {
  it.each([
    ['さっぽろし', 'Sapporo-shi', 'a doubled consonant'],
    ['くっちゃんちょう', 'Kutchan-cho', 'doubled before ch'],
    ['はっぽうちょう', 'Happo-cho', 'a long o'],
    ['おおさかし', 'Osaka-shi', 'a long o written おお'],
    ['おうみはちまんし', 'Omihachiman-shi', 'a long o written おう'],
    ['ゆうばりし', 'Yubari-shi', 'a long u'],
    ['しこくちゅうおうし', 'Shikokuchuo-shi', 'a long u before a long o'],
    ['しょうおうちょう', 'Shoo-cho', 'two long o'],
    ['すおうおおしまちょう', 'Suooshima-cho', 'three o in a row'],
    ['とうおんし', 'Toon-shi', 'a long o before another o'],
    ['りゅうおうちょう', 'Ryuo-cho', 'a long u before a long o'],
    ['とよおかし', 'Toyooka-shi', 'two parts that meet at o'],
    ['ひろおちょう', 'Hiroo-cho', 'two parts that meet at o'],
    ['もおかし', 'Mooka-shi', 'two parts that meet at o'],
    ['みのおし', 'Minoo-shi', 'two parts that meet at o'],
    ['そおし', 'Soo-shi', 'two parts that meet at o'],
    ['かつうらし', 'Katsuura-shi', 'two parts that meet at u'],
    ['なちかつうらちょう', 'Nachikatsuura-cho', 'a seam at the end of a longer name'],
    ['まつうらし', 'Matsuura-shi', 'two parts that meet at u'],
    ['とようらちょう', 'Toyoura-cho', 'two parts that meet at ou'],
    ['ことうらちょう', 'Kotoura-cho', 'two parts that meet at ou'],
    ['こうみまち', 'Koumi-machi', 'two parts that meet at ou'],
    ['やまのうちまち', 'Yamanouchi-machi', 'two parts that meet at ou'],
    ['たきのうえちょう', 'Takinoue-cho', 'two parts that meet at ou'],
    ['せとうちし', 'Setouchi-shi', 'two parts that meet at ou'],
    ['とうみし', 'Tomi-shi', 'a long o that only looks like a seam'],
    ['とおかまちし', 'Tokamachi-shi', 'まち inside the name'],
    ['おおまちし', 'Omachi-shi', 'まち at the end of the stem'],
    ['にいがたし', 'Niigata-shi', 'a double i stays'],
    ['しいばそん', 'Shiiba-son', 'a village read そん'],
    ['ひのえまたむら', 'Hinoemata-mura', 'a village read むら'],
    ['てんえいむら', 'Tenei-mura', 'ん before a vowel'],
    ['なんばし', 'Nanba-shi', 'ん before b'],
    ['おぢやし', 'Ojiya-shi', 'ぢ'],
    ['あいづわかまつし', 'Aizuwakamatsu-shi', 'づ'],
    ['ちよだく', 'Chiyoda-ku', 'a special ward'],
    ['きたきゅうしゅうし', 'Kitakyushu-shi', 'two long u'],
    ['ごじょうめまち', 'Gojome-machi', 'a small よ'],
    ['つし', 'Tsu-shi', 'one mora'],
  ])('%s is %s (%s)', (reading, roman) => {
    expect(municipalityNameInRoman(reading)).toBe(roman);
  });

  it('is refused for a reading without 市, 町, 村 or 区', () => {
    expect(() => municipalityNameInRoman('ほっかいどう')).toThrow(RangeError);
    expect(() => municipalityNameInRoman('し')).toThrow(RangeError);
  });
});

describe('the Roman name of a prefecture', () => {
  it.each([
    ['ほっかいどう', 'Hokkaido'],
    ['とうきょうと', 'Tokyo'],
    ['きょうとふ', 'Kyoto'],
    ['おおさかふ', 'Osaka'],
    ['ひょうごけん', 'Hyogo'],
    ['ぎふけん', 'Gifu'],
    ['おおいたけん', 'Oita'],
    ['ぐんまけん', 'Gunma'],
  ])('%s is %s', (reading, roman) => {
    expect(prefectureNameInRoman(reading)).toBe(roman);
  });
});

it('a seam keeps two vowels apart', () => {
  expect([hepburn('こうみ'), hepburn('こ|うみ')]).toEqual(['komi', 'koumi']);
});
