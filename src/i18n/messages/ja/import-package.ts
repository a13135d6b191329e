import { formatCount } from '../../../domain/format.ts';

/** Words of the package that a brought-in list becomes: notes of figures, and the log of changes for people. */

interface ImportedFile {
  name: string;
  size: number;
  sha256: string;
}

const count = formatCount;

export const importPackage = {
  milestones: {
    stated: '一覧のファイルにある合計',
    counted: '一覧の行を数えた値（公表された合計ではない）',
  },
  differences: {
    why: (published: number, computed: number, unit: string) =>
      `表は${published}${unit}とする。一覧の印刷された名で数えると${computed}${unit}になる。`,
  },
  log: {
    title: (asOf: string) => `${asOf} 現在の一覧の取込`,
    file: ({ name, size, sha256 }: ImportedFile) =>
      sha256 === ''
        ? `読み込んだもの：${name}`
        : `読み込んだファイル：${name}（${count(size)}バイト、SHA-256 ${sha256}）`,
    source: (id: string, title: string) => `出典：${id} ${title}`,
    counts: (entries: number, matched: number, corrected: number, duplicate: number, leftOut: number) =>
      `${count(entries)}件：そのまま一致${count(matched)}、表記を直して一致${count(corrected)}、重複${count(duplicate)}、除いたもの${count(leftOut)}`,
    noPrevious: '前の一覧はありません。',
    since: (day: string, added: number, gone: number, kept: number) =>
      `${day} の一覧とくらべて、新しく${count(added)}、なくなった${count(gone)}、変わらず${count(kept)}`,
    addedTitle: '新しく載ったところ',
    goneTitle: 'なくなったところ',
    changedTitle: '表記が変わったところ',
    changed: (place: string, before: string, after: string) => `${place}：「${before}」から「${after}」`,
    movesTitle: '大きく動いた都道府県（20％を超え、2市町村以上）',
    move: (prefecture: string, before: number, after: number) => `${prefecture}：${before}から${after}`,
    exceptionsTitle: 'そのまま一致しなかった行',
    exception: (order: number, printed: string, match: string, reason: string) =>
      `${order}行目「${printed}」：${match}。${reason}`,
    match: { exact: '一致', corrected: '表記を直して一致', duplicate: '重複', unmatched: '未照合' },
    withoutRowTitle: '公表する表に入らない行（都道府県か名が分からない）',
    withoutRow: (row: number, printed: string) => `ファイルの${row}行目「${printed}」`,
    filesTitle: '変わるファイル',
    layOver:
      '使い方：`data/` の中のファイルを `public/data/` に上書きして、`npm run data:check` を実行します。',
    putBack: '元に戻すには：`previous/` の中のファイルを `public/data/` に上書きします。',
    nothing: 'なし',
  },
};
