import type { importReasons as japanese } from '../ja/import-reasons.ts';

/** An ISO day in words: 2015年8月1日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export const importReasons: typeof japanese = {
  means: (prefecture, name) => `${prefecture}の ${name}のことです。`,
  whiteSpace: '名前の 中に スペースが あります。',
  strayMark: '名前の 前か 後に、印か 番号が あります。',
  district: (district, isInTwoLines) =>
    isInTwoLines
      ? `郡の 名前「${district}」を つけて、2行に 分けて 印刷しています。`
      : `郡の 名前「${district}」を つけて 印刷しています。`,
  prefecturePrefix: (prefecture) => `都道府県名「${prefecture}」を つけて 印刷しています。`,
  strayCharacter: (prefecture, character) =>
    `市町村の 名前の 前に、「${character}」が あります。都道府県名「${prefecture}」の 字です。`,
  wrongCharacters: (right, printed) => `正しい 字は「${right}」です。印刷は「${printed}」です。`,
  missingCharacters: (characters) => `「${characters}」の 字が ありません。`,
  extraCharacters: (characters) => `いらない 字「${characters}」が あります。`,
  swapped: (printed, official) =>
    `正しい 名前は「${official}」です。印刷は「${printed}」で、字の 順が ちがいます。`,
  renamed: (asOf, kind, changedOn, name, isSameCode) =>
    `${dayInWords(asOf)}の ${kind}の 名前です。${dayInWords(changedOn)}に、名前が ${name}に 変わりました。${isSameCode ? '市区町村コードは 変わりません。' : ''}`,
  raised: (asOf, kind, changedOn, name) =>
    `${dayInWords(asOf)}の ${kind}の 名前です。${dayInWords(changedOn)}に ${name}に なりました。`,
  merged: (asOf, kind, changedOn, name) =>
    `${dayInWords(asOf)}の ${kind}の 名前です。${dayInWords(changedOn)}に、合併して（いっしょに なって）${name}に なりました。`,
  givenUp: (printed, changedOn) =>
    changedOn === ''
      ? `「${printed}」は 前の 名前です。`
      : `「${printed}」は ${dayInWords(changedOn)}より 前の 名前です。`,
  noSuch: (prefecture, printed, kind, asOf, edition) =>
    asOf < edition
      ? `${dayInWords(asOf)}に、${prefecture}に ${printed}という ${kind}は ありません。${dayInWords(edition)}の 市町村名の 表にも ありません。`
      : `${dayInWords(edition)}の 市町村名の 表に、${prefecture}の ${printed}という ${kind}は ありません。`,
  otherPrefecture: (printedUnder) => `${printedUnder}の らんに 印刷しています。`,
  byCode: (code) => `同じ 行の コード${code}で わかりました。`,
  byPerson: '一覧を 入れたときに、人が 決めました。',
  nameAndCodeDiffer: '名前と コードの 市町村が ちがいます。どちらか 決められません。',
  specialWard: '特別区です。つながりの 相手の 市町村に 数えません。',
  northernVillage: '北方領土の 村です。数えません。',
  undecided: 'どの 市町村か 決められません。',
  noName: '市町村の 名前が ありません。',
  noPrefecture: '都道府県が わかりません。',
  twice: (prefecture, name) => `${prefecture}${name}が 2回 あります。1件と 数えます。`,
  twiceByWards: (prefecture, name, ward, otherWard) =>
    `${prefecture}${name}は、${ward}と ${otherWard}の 行に あります。1件と 数えます。`,
  twiceAsPrinted: (prefecture, name) => `同じ 名前で、${prefecture}${name}が 2回 あります。1件と 数えます。`,
  twiceWithDistrict: (district, prefecture, name) =>
    `${prefecture}${name}が 2回 あります。郡の 名前「${district}」が ある 形と、ない 形です。1件と 数えます。`,
  twiceAsOtherKind: (name, kind) =>
    `同じ 一覧に ${name}が あります。同じ ${kind}が 2回 あると 考えて、1件と 数えます。`,
};
