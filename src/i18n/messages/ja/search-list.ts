const quoted = (text: string) => `「${text}」`;

/** Words of what is found: they come with the first search. */
export const searchList = {
  list: '検索の候補',
  loading: '市区町村の名前を読み込んでいます',
  count: (count: string) => `${count}件`,
  /** Said aloud: how many, and in what way. */
  said: (count: string, how: string) => `${count}、${how}`,
  /** What the places have in common: where the typed text stands in them. */
  foundBy: {
    name: {
      start: (text: string) => `名前が${quoted(text)}で始まる`,
      inside: (text: string) => `名前に${quoted(text)}を含む`,
    },
    reading: {
      start: (text: string) => `読みが${quoted(text)}で始まる`,
      inside: (text: string) => `読みに${quoted(text)}を含む`,
    },
    former: {
      start: (text: string) => `旧名が${quoted(text)}で始まる`,
      inside: (text: string) => `旧名に${quoted(text)}を含む`,
    },
  },
  foundTogether: (text: string) => `${quoted(text)}に当たる`,
  /** What was typed begins with the name of the places, and nothing is called like all of it. */
  foundInAddress: (text: string) => `${quoted(text)}は見つかりません。前半の名に当たる市区町村を示します。`,
  foundWards: '東京都の特別区',
  first: (count: string) => `はじめの${count}件を表示。続けて入力すると絞られます。`,
  former: (name: string) => `旧 ${name}`,
  exchange: '交流',
  agreement: '協定',
  /** One letter alone, which is found nowhere. */
  oneLetter: (text: string) => `${quoted(text)}だけでは見つかりません。続けて入力してください。`,
  none: (text: string) => `${quoted(text)}に当たる市区町村・都道府県はありません。`,
  tries: [
    'ひらがなの読みや、ローマ字でもさがせます（ゆすはら、Yusuhara）。',
    '都道府県の名を前に付けてもさがせます（北海道 池田）。',
    '合併前の名は、この地図の資料に出てくるものだけです。',
    '町名・駅・施設の名ではさがせません。',
  ],
};
