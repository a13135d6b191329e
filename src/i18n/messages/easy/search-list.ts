import type { searchList as japanese } from '../ja/search-list.ts';

const quoted = (text: string) => `「${text}」`;

export const searchList: typeof japanese = {
  list: '見つかった 名前',
  loading: '市区町村の 名前を 読みこんでいます',
  count: (count) => `${count}件`,
  said: (count, how) => `${count}、${how}`,
  foundBy: {
    name: {
      start: (text) => `名前が ${quoted(text)}で 始まります`,
      inside: (text) => `名前の 中に ${quoted(text)}が あります`,
    },
    reading: {
      start: (text) => `読み方が ${quoted(text)}で 始まります`,
      inside: (text) => `読み方の 中に ${quoted(text)}が あります`,
    },
    former: {
      start: (text) => `昔の 名前が ${quoted(text)}で 始まります`,
      inside: (text) => `昔の 名前の 中に ${quoted(text)}が あります`,
    },
  },
  foundTogether: (text) => `${quoted(text)}に 合います`,
  foundInAddress: (text) =>
    `${quoted(text)}は 見つかりません。はじめの 部分の 名前に 合う 市区町村を 見せます。`,
  foundWards: '東京都の 特別区（23区）',
  first: (count) => `はじめの ${count}件を 見せています。文字を 足すと、少なく なります。`,
  former: (name) => `昔の名前 ${name}`,
  exchange: '交流',
  agreement: '協定',
  oneLetter: (text) => `${quoted(text)}だけでは 見つかりません。続けて 書いて ください。`,
  none: (text) => `${quoted(text)}に 合う 市区町村・都道府県は ありません。`,
  tries: [
    'ひらがなの 読み方や ローマ字でも さがすことが できます（ゆすはら、Yusuhara）。',
    '都道府県の 名前を 前に 書いても さがすことが できます（北海道 池田）。',
    '市町村が 1つに なる 前の 名前は、この地図の 資料に 出てくる ものだけです。',
    '町の 中の 地名、駅、建物の 名前では さがすことが できません。',
  ],
};
