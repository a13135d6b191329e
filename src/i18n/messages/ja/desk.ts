import { formatCount } from '../../../domain/format.ts';
import type { SkippedRowReason } from '../../../domain/list-import.ts';

/** Words of the desk at which staff bring in the list of the year. */

const count = formatCount;

const skipped: Record<SkippedRowReason, string> = {
  empty: '空の行',
  title: '題名',
  header: '見出し',
  note: '注',
  total: '計の行',
  outside: '表の外',
  no_name: '名のない行',
};

const place = (sheet: string, row: number): string =>
  `${sheet === '' ? '' : `シート「${sheet}」の`}${count(row)}行目`;

/** 表記修正4行（うち重複1）: so many corrections wait, some of them for rows that stand as doubles. */
const corrections = (rows: number, doubles: number): string =>
  `表記修正${count(rows)}行${doubles === 0 ? '' : `（うち重複${count(doubles)}）`}`;

interface PlaceCounts {
  municipalities: number;
  prefectures: number;
}

/** 96市町村と16都道府県; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  `${count(municipalities)}市町村${prefectures === 0 ? '' : `と${count(prefectures)}都道府県`}`;

export const desk = {
  kicker: '職員用　データ取込',
  title: {
    file: '一覧のファイルを読み込む。',
    opened: (entries: number) =>
      entries === 0 ? '開いた中身を確かめる。' : `${count(entries)}件を読み取れる。中身を確かめる。`,
    columns: (entries: number) => `${count(entries)}件を読み取れる。列と現在日を確かめる。`,
    noEntries: '一覧を読み取れない。列を選び直す。',
    match: (entries: number, open: number) =>
      open === 0
        ? `${count(entries)}件すべて、決まった。`
        : `${count(entries)}件のうち、これから決めるのは${count(open)}件。`,
    finish: '公表するデータの一式を作る。',
  },
  steps: {
    label: '取込の進み',
    names: { file: 'ファイル', columns: '列の対応', match: '照合', finish: '確定' },
    done: '済み',
  },
  back: '戻る',
  pastedName: '貼り付けた表',
  file: {
    staysHere: 'ファイルの中身は、この端末の外に出ません。送信せず、この画面を閉じると消えます。',
    drop: 'ここにファイルを置く',
    several: (count: string) =>
      `ファイルは1つずつ開きます。${count}個が一度に置かれたため、どれも開いていません。1つだけ置いてください。`,
    kinds: 'Excel（.xlsx）、CSV、TSV。50MB、20万行まで。',
    choose: 'ファイルを選ぶ',
    pasteLabel: 'または、表計算ソフトで写したセルを貼り付ける',
    paste: '貼り付けた表を読む',
    template: '記入用のExcelをダウンロード',
    templateHint: '見出しと記入例があります。そのまま読み込めます。',
    again: '別のファイルにする',
    next: '列の対応へ進む',
  },
  work: {
    unpack: 'ファイルを開いています',
    cells: 'セルを読んでいます',
    list: '一覧を探しています',
    match: '公式の市町村名と照合しています',
    cancel: '中止する',
  },
  opened: {
    title: (name: string) => `「${name}」の中身`,
    workbook: (sheets: number) => `Excel、シート${count(sheets)}枚`,
    text: '文字のファイル（CSV・TSV）',
    encoding: '文字コード',
    certainty: {
      certain: '確か',
      likely: 'おそらく正しい。下の字を見てください。',
      doubtful: 'はっきりしません。下の字が正しいか、必ず見てください。',
      chosen: '手で選んだもの。下の字を見てください。',
    },
    byMark: 'BOMあり',
    delimiter: '区切り',
    delimiters: { comma: 'コンマ', tab: 'タブ', semicolon: 'セミコロン', bar: '縦線' },
    hidden: '非表示',
    sheet: (name: string) => (name === '' ? '表' : `シート「${name}」`),
    rows: (rows: number, shown: number) =>
      rows > shown ? `${count(rows)}行。初めの${count(shown)}行` : `${count(rows)}行`,
    rowHead: '行',
  },
  columns: {
    asOf: '一覧の現在日',
    asOfHint: 'この日の市町村名と照合します。',
    replaces: 'この日の一覧は、もう公表されています。公表すると、この一覧に置きかわります。',
    asOfMissing: '現在日を入れてください（例：2026年8月1日）。',
    use: 'このシートを読む',
    dataFrom: '一覧が始まる行',
    roleOf: (column: string) => `${column}列の内容`,
    roles: { none: '使わない', prefecture: '都道府県', name: '市町村名', kind: '区分', code: 'コード' },
    rowsOnly: (rows: number) => `1から${count(rows)}までの行を入れてください。元に戻しました。`,
    doubled: (role: string, columns: readonly string[]) =>
      `「${role}」の列が${count(columns.length)}つあります（${columns.map((column) => `${column}列`).join('、')}）。1つを残し、ほかは「使わない」にしてください。`,
    unreadable: {
      name: (share: string) => `市町村名として読めるのは${share}％です。市町村名の列を選び直してください。`,
      prefecture: (share: string) =>
        `都道府県として読めるのは${share}％です。都道府県の列を選び直してください。`,
    },
    codeAlone: (code: string) => `（コード ${code}）`,
    live: '読み取った一覧',
    entries: (entries: number) => `${count(entries)}件を読み取れます。`,
    rowsThere: (entries: number) => `${count(entries)}行あります。`,
    totals: (totals: number) => (totals === 0 ? '' : `合計の数${count(totals)}を、照合に使います。`),
    left: (parts: string) => (parts === '' ? '' : `一覧に数えない行：${parts}。`),
    reason: (reason: SkippedRowReason, rows: number) => `${skipped[reason]}${count(rows)}`,
    none: '市町村名の列を選んでください。',
    head: { row: '行', prefecture: '都道府県', name: '市町村名' },
    next: '照合する',
  },
  states: {
    matched: 'そのまま一致',
    prefecture: '都道府県そのもの',
    corrected: '表記を直して一致',
    duplicate: '重複',
    left_out: '集計から除く',
    unmatched: '未照合',
  },
  bar: (parts: string) => `全行の内訳：${parts}`,
  part: (name: string, rows: number) => `${name}${count(rows)}`,
  table: {
    title: '照合の結果',
    which: '見る行',
    attention: (rows: number) => `見ておく行 ${count(rows)}`,
    all: (rows: number) => `すべて ${count(rows)}`,
    head: {
      row: '行',
      state: '結果',
      prefecture: '都道府県',
      printed: '資料の表記',
      official: '照合先',
      why: '理由',
      action: '処理',
    },
    short: {
      matched: '一致',
      prefecture: '都道府県',
      corrected: '表記修正',
      duplicate: '重複',
      left_out: '除外',
      unmatched: '未照合',
    },
    none: '確かめる行はありません。',
    toChoose: '選んでください',
    nobody: 'なし',
    // The names of the buttons for the ear begin with what is read on them.
    decideOf: (name: string) => `候補を見る：「${name}」`,
    againOf: (name: string) => `見直す：「${name}」`,
    acceptOf: (name: string) => `承認する：「${name}」の表記修正`,
    decide: '候補を見る',
    again: '見直す',
    accept: '承認する',
    accepted: '承認済み',
    decided: '決定済み',
    once: '1件に数える',
    pages: 'ページの移動',
    previous: '前の行',
    next: '次の行',
    range: (from: number, to: number, total: number) =>
      `${count(total)}行のうち${count(from)}〜${count(to)}行`,
    acceptAll: (rows: number, doubles: number) => `${corrections(rows, doubles)}をすべて承認する`,
  },
  panel: {
    none: '行を選ぶと、ここで相手を決められます。',
    where: (sheet: string, row: number, prefecture: string) =>
      [place(sheet, row), prefecture].filter((part) => part !== '').join('　'),
    quoted: (name: string) => `「${name}」`,
    choices: '相手',
    leaveOut: '集計から除く',
    leaveOutResult: '一覧の件数は変えず、差として残します。',
    targetResult: {
      counted: '1件として数えます。',
      listed: (sheet: string, row: number) => `${place(sheet, row)}にもあります。選ぶと重複になります。`,
      refused: '名が公式の名なので、この相手は選べません。',
      otherPrefecture: '資料とは都道府県が違います。',
    },
    search: 'ほかの市町村を探す',
    searchHint: '市町村名・よみ・都道府県',
    found: (places: number) =>
      places === 0 ? '該当する市町村はありません。' : `${count(places)}件あります。`,
    note: '記録に残すメモ',
    noteHint: '差の理由として、公表するデータに載ります。',
    noteNeeded: '名が公式の名です。除くには、理由のメモを書いてください。',
    choose: '相手を選んでください。',
    decide: 'この行を決める',
    later: 'あとで',
    close: 'この行を閉じる',
    reopen: '決めたことを取り消す',
  },
  decisions: {
    save: '途中の判断を保存',
    bring: '保存した判断を読み込む',
    unsaved: (rows: number) => `判断${count(rows)}行は、まだ保存していません。`,
    brought: (rows: number) =>
      rows === 0 ? 'この一覧に合う判断はありません。' : `判断${count(rows)}行を、この一覧に入れました。`,
    notTaken: (rows: number) => `入れなかった判断が${count(rows)}行あります。`,
    refused: (rows: number) =>
      `使えない判断が${count(rows)}行あります。その行は決めていないままです。「見つかったこと」に理由があります。`,
    line: (line: number) => `${count(line)}行目`,
  },
  leaving: {
    title: 'この一覧を閉じますか？',
    text: (rows: number) => `決めた${count(rows)}行の判断を、まだ保存していません。閉じると消えます。`,
    save: '保存して閉じる',
    leave: '保存せずに閉じる',
    stay: '閉じない',
  },
  findings: {
    title: '見つかったこと',
    level: '段階',
    anyColumn: 'すべての項目',
    all: (findings: number) => `すべて ${count(findings)}`,
    of: (name: string, findings: number) => `${name} ${count(findings)}`,
    none: '見つかったことはありません。',
    more: (rest: number) => `残り${count(rest)}件も見る`,
    xlsx: 'Excelでダウンロード',
    csv: 'CSVでダウンロード',
    place: (sheet: string, row: number, cell: string) =>
      `${sheet === '' ? '' : `${sheet} `}${count(row)}行${cell}列`,
    whole: '一覧全体',
    open: '行を開く',
  },
  totals: {
    signed: (text: string) => text,
    title: '合計との照合',
    none: 'くらべる合計は、ファイルにも公表された表にもありません。',
    agrees: (totals: number) => `くらべた合計${count(totals)}は、すべて一致します。`,
    differs: (differing: number, totals: number) =>
      `くらべた合計${count(totals)}のうち、${count(differing)}が一覧と違います。`,
    inFile: 'ファイルの合計',
    inTable: '公表された表',
    nation: '全国',
    head: {
      place: '都道府県',
      part: '数えるもの',
      stated: '合計',
      counted: '一覧',
      difference: '差',
      from: '合計のある所',
    },
    parts: { all: '市町村', city: '市', town: '町', village: '村', prefecture: '都道府県' },
  },
  difference: {
    title: '前の一覧との差',
    none: 'これより前の一覧はありません。',
    replacedTitle: '置きかえる一覧との差',
    replaces: (day: string) => `${day}の一覧は、もう公表されています。公表すると、この一覧に置きかわります。`,
    since: (day: string, added: PlaceCounts, gone: PlaceCounts, kept: PlaceCounts) =>
      `${day}の一覧とくらべて、新しく${places(added)}、なくなった${places(gone)}、変わらず${places(kept)}です。`,
    added: (added: PlaceCounts) => `新しく載った ${places(added)}`,
    gone: (gone: PlaceCounts) => `なくなった ${places(gone)}`,
    perhapsGone: (place: string, printed: string) => `${place}：未照合の「${printed}」かもしれません。`,
    changed: (places: number) => `表記が変わった ${count(places)}`,
    from: (place: string, before: string, after: string) => `${place}：「${before}」から「${after}」`,
    alarm: '大きく動いた都道府県（20％を超え、2市町村以上）',
    move: (prefecture: string, before: number, after: number) =>
      `${prefecture}：${count(before)}から${count(after)}`,
    noAlarm: '20％を超えて動いた都道府県はありません。',
  },
  foot: {
    rest: (rows: number) => (rows === 0 ? '決めていない行はありません。' : `残り${count(rows)}行。`),
    corrections: (rows: number, doubles: number) =>
      `${corrections(rows, doubles)}を承認すると、確定へ進めます。`,
    open: (unmatched: number) => `未照合${count(unmatched)}行は、残したまま確定でき、差になります。`,
    later: '元の表記と決めた内容は、あとから見直せます。',
    next: '確定へ進む',
  },
  finish: {
    make: 'データの一式を作る',
    making: 'データの一式を作っています。',
    saved: (name: string) => `「${name}」を保存しました。`,
    rest: (rows: number) => (rows === 0 ? '' : `未照合の${count(rows)}件は、理由を付けて集計から除きます。`),
    changed: (files: number) => `変わるファイル ${count(files)}`,
    unchanged: 'いま公表しているものと同じです。変わるファイルはありません。',
    problems: (problems: number) =>
      `データの検査を通らないところが${count(problems)}か所あるため、保存していません。一覧に抜けがないか、現在日が正しいかを確かめてください。一覧が正しければ、下の内容をデータの担当者に伝えてください。`,
    next: 'このあとすること',
    todo: [
      'zipを開き、CHANGES.mdで変わる所を確かめます。',
      'data の中のファイルを public/data に上書きします。',
      'npm run data:check を実行し、誤りがないことを確かめます。',
      'いつものとおり公開します。zipは、次の年まで取っておきます。',
    ],
    backTitle: '元に戻すとき',
    back: '公開したあとで前の一覧に戻すには、previous の中のファイルを public/data に上書きし、npm run data:check を実行して公開します。',
    again: '別の一覧を読み込む',
  },
  source: {
    title: '一覧の出典',
    lead: '一覧が載っていた資料です。数字のそばと「このデータについて」に出ます。',
    asOf: '一覧の現在日',
    changeDay: '現在日を直す',
    replaces: 'この日の一覧は、もう公表されています。確定すると、新しい一覧と入れかわります。',
    which: '出典の選び方',
    asNew: '新しい出典として足す',
    asKnown: '載っている出典から選ぶ',
    known: '載っている出典',
    unchosen: '選んでください',
    option: (title: string, publisher: string, day: string) => {
      const about = [publisher, day].filter((part) => part !== '').join('、');
      return about === '' ? title : `${title}（${about}）`;
    },
    older: '一覧の現在日より前に発行された資料です。この一覧が載っているか、確かめてください。',
    documents: '資料',
    pages: 'ページ',
    labels: { title: '資料の題名', publisher: '発行者', publishedOn: '発行日', location: '所在' },
    optional: '空でもよい',
    hints: {
      title: '表紙や1ページ目のとおりに書きます。',
      publisher: '資料に書かれた発行者です。',
      publishedOn: '例：2026年9月15日、2026年9月、2026年。書かれていなければ空にします。',
      location: 'ページのアドレス（https://…）か、資料の置き場所です。',
    },
    found: 'ファイルの題名の行から取りました。',
    proposed: '仮に入れています。資料を見て直してください。',
    faults: {
      unchosen: '出典を選んでください。',
      missing: '書いてください。',
      date: '日付として読めません。2026年9月15日、2026年9月、2026年のどれかの形で書いてください。',
      lines: '1行で書いてください。',
      address: 'アドレスとして読めません。https:// から、空白を入れずに書いてください。',
    },
    row: 'sources.csv に入る行',
    rowKnown: 'sources.csv のこの行を使います。行は増えません。',
    columns: {
      id: '番号',
      title: '題名',
      publisher: '発行者',
      publishedOn: '発行日',
      location: '所在',
      basis: '根拠',
      note: '注記',
    },
    empty: '記載なし',
    lacking: (fields: number) => `出典に直すところが${count(fields)}か所あります。`,
  },
  said: {
    read: (entries: number) => `${count(entries)}件を読み取りました。`,
    matched: (entries: number, open: number) =>
      `${count(entries)}件を照合しました。これから決めるのは${count(open)}件です。`,
    decided: (name: string, open: number) => `「${name}」を決めました。残り${count(open)}件です。`,
    reopened: (name: string) => `「${name}」の決定を取り消しました。`,
    waits: (rows: number) => `表記修正${count(rows)}行の承認が要ります。`,
    closed: '行を閉じました。',
    brought: (rows: number, others: number) =>
      `判断${count(rows)}行を入れました。${others === 0 ? '' : `入れなかった判断が${count(others)}行あります。`}`,
    acceptedAll: (open: number) => `表記修正をすべて承認しました。残り${count(open)}件です。`,
    saved: (name: string) => `「${name}」を保存しました。`,
  },
};
