/** Reasons beside entries of a list, as the published tables have them: plain form, days in the western calendar. */

/** An ISO day in words: 2015年8月1日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export const importReasons = {
  means: (prefecture: string, name: string) => `${prefecture}の${name}のこと。`,
  whiteSpace: '名の中に空白が入っている。',
  strayMark: '名の前か後に、印か番号が付いている。',
  district: (district: string, isInTwoLines: boolean) =>
    isInTwoLines
      ? `郡名「${district}」を付け、2行に分けて印刷されている。`
      : `郡名「${district}」を付けて印刷されている。`,
  prefecturePrefix: (prefecture: string) => `都道府県名「${prefecture}」を付けて印刷されている。`,
  strayCharacter: (prefecture: string, character: string) =>
    `都道府県名「${prefecture}」の「${character}」が市町村名の前に入っている。`,
  wrongCharacters: (right: string, printed: string) =>
    `正しい字は「${right}」。「${printed}」と印刷されている。`,
  missingCharacters: (characters: string) => `「${characters}」の字が抜けている。`,
  extraCharacters: (characters: string) => `余分な「${characters}」の字が入っている。`,
  swapped: (printed: string, official: string) =>
    `正しい名は「${official}」。字の順を違えて「${printed}」と印刷されている。`,
  renamed: (asOf: string, kind: string, changedOn: string, name: string, isSameCode: boolean) =>
    `${dayInWords(asOf)}の${kind}名。${dayInWords(changedOn)}に${name}に改称した。${isSameCode ? '市区町村コードは変わらない。' : ''}`,
  raised: (asOf: string, kind: string, changedOn: string, name: string) =>
    `${dayInWords(asOf)}の${kind}名。${dayInWords(changedOn)}に${name}になった。`,
  merged: (asOf: string, kind: string, changedOn: string, name: string) =>
    `${dayInWords(asOf)}の${kind}名。${dayInWords(changedOn)}に合併して${name}になった。`,
  givenUp: (printed: string, changedOn: string) =>
    changedOn === '' ? `「${printed}」は旧名。` : `「${printed}」は${dayInWords(changedOn)}より前の名。`,
  noSuch: (prefecture: string, printed: string, kind: string, asOf: string, edition: string) =>
    `${prefecture}に${printed}という${kind}は、${asOf < edition ? `${dayInWords(asOf)}にも、` : ''}${dayInWords(edition)}現在の市町村名の表に${asOf < edition ? 'も' : ''}ない。`,
  otherPrefecture: (printedUnder: string) => `${printedUnder}の欄に印刷されている。`,
  byCode: (code: string) => `同じ行のコード${code}による。`,
  byPerson: '一覧の取込のときに、人が決めた。',
  nameAndCodeDiffer: '名とコードが違う市町村を指し、どちらか決められない。',
  specialWard: '特別区。連携の相手の市町村には数えない。',
  northernVillage: '北方領土の村。集計の対象にしない。',
  undecided: 'どの市町村を指すか決められない。',
  noName: '市町村の名がない。',
  noPrefecture: '都道府県が分からない。',
  twice: (prefecture: string, name: string) => `${prefecture}${name}が二度載っている。1件に数える。`,
  twiceByWards: (prefecture: string, name: string, ward: string, otherWard: string) =>
    `${prefecture}${name}は${ward}と${otherWard}の行にある。1件に数える。`,
  twiceAsPrinted: (prefecture: string, name: string) =>
    `同じ名で、${prefecture}${name}が二度載っている。1件に数える。`,
  twiceWithDistrict: (district: string, prefecture: string, name: string) =>
    `郡名「${district}」を付けた形と付けない形で、${prefecture}${name}が二度載っている。1件に数える。`,
  twiceAsOtherKind: (name: string, kind: string) =>
    `同じ一覧に${name}があり、同じ${kind}の二重の記載とみて1件に数える。`,
};
