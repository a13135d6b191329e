import { formatCount } from '../../../domain/format.ts';
import type { SkippedRowReason } from '../../../domain/list-import.ts';
import type { desk as japanese } from '../ja/desk.ts';

type PlaceCounts = Parameters<(typeof japanese)['difference']['added']>[0];

const count = formatCount;

const skipped: Record<SkippedRowReason, string> = {
  empty: '空の 行',
  title: '題名',
  header: '見出し',
  note: '注（説明）',
  total: '合計の 行',
  outside: '表の 外',
  no_name: '名前の ない 行',
};

const place = (sheet: string, row: number): string =>
  `${sheet === '' ? '' : `シート「${sheet}」の `}${count(row)}行目`;

/** 書き方を 直した 4行（その中の 重なり1）: so many corrections wait, some of them for rows that stand as doubles. */
const corrections = (rows: number, doubles: number): string =>
  `書き方を 直した ${count(rows)}行${doubles === 0 ? '' : `（その中の 重なり${count(doubles)}）`}`;

/** 96市町村と 16都道府県; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  `${count(municipalities)}市町村${prefectures === 0 ? '' : `と ${count(prefectures)}都道府県`}`;

const alreadyPublished = 'この日の 一覧は、もう 公開しています。';

export const desk: typeof japanese = {
  kicker: '職員用　データを入れる',
  title: {
    file: '一覧（リスト）の ファイルを 読みこんで ください。',
    opened: (entries) =>
      entries === 0
        ? '開いた ファイルの 中を 確かめて ください。'
        : `${count(entries)}件を 読めます。中を 確かめて ください。`,
    columns: (entries) => `${count(entries)}件を 読めます。列と 一覧の 日を 確かめて ください。`,
    noEntries: '一覧を 読めません。列を 選び直して ください。',
    match: (entries, open) =>
      open === 0
        ? `${count(entries)}件を 全部 決めました。`
        : `${count(entries)}件の 中で、これから 決めるのは ${count(open)}件です。`,
    finish: '公開する データを まとめて 作ります。',
  },
  steps: {
    label: 'データを 入れる 順番',
    names: { file: 'ファイル', columns: '列を選ぶ', match: 'くらべる', finish: '完成' },
    done: '終わり',
  },
  back: 'もどる',
  pastedName: 'はりつけた表',
  file: {
    staysHere:
      'ファイルの 中は、このパソコンなどの 外に 出ません。どこにも 送りません。この画面を 閉じると 消えます。',
    drop: 'ここに ファイルを おいて ください',
    several: (count) =>
      `ファイルは 1つずつ 開きます。いま ${count}個 ありました。どれも 開いて いません。1つだけ おいて ください。`,
    kinds: 'Excel（.xlsx）、CSV、TSVです。50MB、20万行までです。',
    choose: 'ファイルを 選ぶ',
    pasteLabel: 'または、表計算ソフトで 写した セルを はりつけて ください',
    paste: 'はりつけた 表を 読む',
    template: '書きこむための Excelを ダウンロード',
    templateHint: '列の 名前と 例が あります。そのまま 読みこめます。',
    again: 'ほかの ファイルに する',
    next: '列を 選ぶ 画面へ',
  },
  work: {
    unpack: 'ファイルを 開いています',
    cells: 'セルを 読んでいます',
    list: '一覧を 探しています',
    match: '公式の 市町村名と くらべています',
    cancel: 'やめる',
  },
  opened: {
    title: (name) => `「${name}」の 中`,
    workbook: (sheets) => `Excel、シート${count(sheets)}枚`,
    text: '文字の ファイル（CSV・TSV）',
    encoding: '文字コード',
    certainty: {
      certain: 'まちがい ありません',
      likely: 'たぶん 正しいです。下の 字を 見て ください。',
      doubtful: 'はっきり わかりません。下の 字が 正しいか、かならず 見て ください。',
      chosen: '人が 選びました。下の 字を 見て ください。',
    },
    byMark: 'BOMが あります',
    delimiter: '区切り',
    delimiters: { comma: 'コンマ', tab: 'タブ', semicolon: 'セミコロン', bar: 'たての線' },
    hidden: '見えない',
    sheet: (name) => (name === '' ? '表' : `シート「${name}」`),
    rows: (rows, shown) =>
      rows > shown ? `${count(rows)}行です。初めの ${count(shown)}行` : `${count(rows)}行`,
    rowHead: '行',
  },
  columns: {
    asOf: '一覧の日',
    asOfHint: 'いつの 一覧かです。この日の 市町村名と くらべます。',
    replaces: `${alreadyPublished}公開すると、この一覧と 入れかわります。`,
    asOfMissing: '一覧の 日を 入れて ください（例：2026年8月1日）。',
    use: 'このシートを 読む',
    dataFrom: '一覧が 始まる 行',
    roleOf: (column) => `${column}列に あるもの`,
    roles: {
      none: '使わない',
      prefecture: '都道府県',
      name: '市町村名',
      kind: '種類（区分）',
      code: 'コード',
    },
    rowsOnly: (rows) => `1から ${count(rows)}までの 行を 入れて ください。前の 数に もどしました。`,
    doubled: (role, columns) =>
      `「${role}」の 列が ${count(columns.length)}つ あります（${columns.map((column) => `${column}列`).join('、')}）。1つだけ 残して ください。ほかは「使わない」に して ください。`,
    unreadable: {
      name: (share) => `市町村名として 読めるのは ${share}％です。市町村名の 列を 選び直して ください。`,
      prefecture: (share) =>
        `都道府県として 読めるのは ${share}％です。都道府県の 列を 選び直して ください。`,
    },
    codeAlone: (code) => `（コード ${code}）`,
    live: '読んだ 一覧',
    entries: (entries) => `${count(entries)}件を 読めます。`,
    rowsThere: (entries) => `${count(entries)}行 あります。`,
    totals: (totals) => (totals === 0 ? '' : `合計の 数${count(totals)}を、くらべるときに 使います。`),
    left: (parts) => (parts === '' ? '' : `一覧に 数えない 行：${parts}。`),
    reason: (reason, rows) => `${skipped[reason]}${count(rows)}`,
    none: '市町村名の 列を 選んで ください。',
    head: { row: '行', prefecture: '都道府県', name: '市町村名' },
    next: 'くらべる',
  },
  states: {
    matched: 'そのまま 同じ',
    prefecture: '都道府県（市町村では ない）',
    corrected: '書き方を 直して 同じ',
    duplicate: '重なり',
    left_out: '数に 入れない',
    unmatched: 'まだ わからない',
  },
  bar: (parts) => `全部の 行：${parts}`,
  part: (name, rows) => `${name} ${count(rows)}`,
  table: {
    title: 'くらべた 結果',
    which: '見る 行',
    attention: (rows) => `見た方が よい 行 ${count(rows)}`,
    all: (rows) => `全部 ${count(rows)}`,
    head: {
      row: '行',
      state: '結果',
      prefecture: '都道府県',
      printed: '資料の書き方',
      official: '公式の名前',
      why: '理由',
      action: 'すること',
    },
    short: {
      matched: '同じ',
      prefecture: '都道府県',
      corrected: '直した',
      duplicate: '重なり',
      left_out: '数えない',
      unmatched: 'まだ わからない',
    },
    none: '確かめる 行は ありません。',
    toChoose: '選んで ください',
    nobody: 'なし',
    decideOf: (name) => `相手を 見る：「${name}」`,
    againOf: (name) => `見直す：「${name}」`,
    acceptOf: (name) => `これでよい：「${name}」の 直した 書き方`,
    decide: '相手を 見る',
    again: '見直す',
    accept: 'これでよい',
    accepted: 'よいと 決めた',
    decided: '決めた',
    once: '1件と 数える',
    pages: 'ページを 変える',
    previous: '前の行',
    next: '次の行',
    range: (from, to, total) => `${count(total)}行の 中の ${count(from)}〜${count(to)}行`,
    acceptAll: (rows, doubles) => `${corrections(rows, doubles)}：全部 これでよい`,
  },
  panel: {
    none: '行を 選ぶと、ここで 相手を 決められます。',
    where: (sheet, row, prefecture) =>
      [place(sheet, row), prefecture].filter((part) => part !== '').join('　'),
    quoted: (name) => `「${name}」`,
    choices: '相手',
    leaveOut: '数に 入れない',
    leaveOutResult: '一覧の 件数は 変えません。ちがいとして 残します。',
    targetResult: {
      counted: '1件として 数えます。',
      listed: (sheet, row) => `${place(sheet, row)}にも あります。選ぶと「重なり」に なります。`,
      refused: '公式の 名前なので、この相手は 選べません。',
      otherPrefecture: '資料と 都道府県が ちがいます。',
    },
    search: 'ほかの 市町村を 探す',
    searchHint: '市町村名・読み方・都道府県',
    found: (places) => (places === 0 ? '合う 市町村は ありません。' : `${count(places)}件 あります。`),
    note: '記録に 残す メモ',
    noteHint: 'ちがいの 理由として、公開する データに 入ります。',
    noteNeeded: '公式の 名前です。数に 入れないときは、理由を メモに 書いて ください。',
    choose: '相手を 選んで ください。',
    decide: 'この行を 決める',
    later: '後で',
    close: 'この行を 閉じる',
    reopen: '決めたことを やめる',
  },
  decisions: {
    save: '決めたことを 保存',
    bring: '保存した「決めたこと」を 読みこむ',
    unsaved: (rows) => `決めた ${count(rows)}行は、まだ 保存していません。`,
    brought: (rows) =>
      rows === 0
        ? 'この一覧に 合う「決めたこと」は ありません。'
        : `決めた ${count(rows)}行を、この一覧に 入れました。`,
    notTaken: (rows) => `入れなかった「決めたこと」が ${count(rows)}行 あります。`,
    refused: (rows) =>
      `使えない「決めたこと」が ${count(rows)}行 あります。その行は、まだ 決めていません。理由は「見つかったこと」に あります。`,
    line: (line) => `${count(line)}行目`,
  },
  leaving: {
    title: 'この一覧を 閉じますか？',
    text: (rows) => `決めた ${count(rows)}行を、まだ 保存していません。閉じると 消えます。`,
    save: '保存して 閉じる',
    leave: '保存しないで 閉じる',
    stay: '閉じない',
  },
  findings: {
    title: '見つかったこと',
    level: 'レベル',
    anyColumn: '全部の 項目',
    all: (findings) => `全部 ${count(findings)}`,
    of: (name, findings) => `${name} ${count(findings)}`,
    none: '見つかったことは ありません。',
    more: (rest) => `残りの ${count(rest)}件も 見る`,
    xlsx: 'Excelで ダウンロード',
    csv: 'CSVで ダウンロード',
    place: (sheet, row, cell) => `${sheet === '' ? '' : `${sheet} `}${count(row)}行${cell}列`,
    whole: '一覧全体',
    open: '行を 開く',
  },
  totals: {
    signed: (text) => text,
    title: '合計と くらべる',
    none: 'くらべる 合計が ありません。ファイルにも、発表の 表にも ありません。',
    agrees: (totals) => `くらべた 合計${count(totals)}は、全部 同じです。`,
    differs: (differing, totals) =>
      `くらべた 合計${count(totals)}の 中の ${count(differing)}が、一覧と ちがいます。`,
    inFile: 'ファイルの合計',
    inTable: '発表の表',
    nation: '全国',
    head: {
      place: '都道府県',
      part: '数えるもの',
      stated: '合計',
      counted: '一覧',
      difference: 'ちがい',
      from: '合計のあるところ',
    },
    parts: { all: '市町村', city: '市', town: '町', village: '村', prefecture: '都道府県' },
  },
  difference: {
    title: '前の 一覧との ちがい',
    none: 'これより 前の 一覧は ありません。',
    replacedTitle: '入れかわる 一覧との ちがい',
    replaces: (day) => `${day}の 一覧は、もう 公開しています。公開すると、この一覧と 入れかわります。`,
    since: (day, added, gone, kept) =>
      `${day}の 一覧と くらべました。新しく ${places(added)}、なくなった ${places(gone)}、変わらない ${places(kept)}です。`,
    added: (added) => `新しく 入った ${places(added)}`,
    gone: (gone) => `なくなった ${places(gone)}`,
    perhapsGone: (place, printed) => `${place}：まだ わからない「${printed}」かもしれません。`,
    changed: (places) => `書き方が 変わった ${count(places)}`,
    from: (place, before, after) => `${place}：「${before}」から「${after}」`,
    alarm: '大きく 変わった 都道府県（20％より 多く、2市町村以上）',
    move: (prefecture, before, after) => `${prefecture}：${count(before)}から ${count(after)}`,
    noAlarm: '20％より 多く 変わった 都道府県は ありません。',
  },
  foot: {
    rest: (rows) => (rows === 0 ? '決めていない 行は ありません。' : `残りは ${count(rows)}行です。`),
    corrections: (rows, doubles) =>
      `${corrections(rows, doubles)}を「これでよい」に すると、完成へ 進めます。`,
    open: (unmatched) =>
      `まだ わからない ${count(unmatched)}行は、残したまま 完成できます。ちがいとして 残ります。`,
    later: 'もとの 書き方と 決めたことは、後で 見直せます。',
    next: '完成へ 進む',
  },
  finish: {
    make: '公開する データを 作る',
    making: '公開する データを 作っています。',
    saved: (name) => `「${name}」を 保存しました。`,
    rest: (rows) =>
      rows === 0 ? '' : `まだ わからない ${count(rows)}件は、理由を つけて、数に 入れません。`,
    changed: (files) => `変わる ファイル ${count(files)}`,
    unchanged: '今 公開しているものと 同じです。変わる ファイルは ありません。',
    problems: (problems) =>
      `データの きまりに 合わない ところが ${count(problems)} あります。だから、保存していません。一覧が 全部 あるか、一覧の 日が 正しいか、確かめて ください。一覧が 正しければ、下のことを データの 担当に 伝えて ください。`,
    next: 'この後に すること',
    todo: [
      'zipを 開きます。CHANGES.mdで 変わる ところを 確かめます。',
      'data の 中の ファイルを、public/data に 入れます。同じ 名前の ファイルと 入れかえます。',
      'npm run data:check を 実行します。まちがいが ないことを 確かめます。',
      'いつものように 公開します。zipは、次の 年まで 残して ください。',
    ],
    backTitle: '前に もどすとき',
    back: '公開した 後で、前の 一覧に もどす 方法です。previous の 中の ファイルを、public/data に 入れます。同じ 名前の ファイルと 入れかえます。そして、npm run data:check を 実行して、公開します。',
    again: 'ほかの 一覧を 読みこむ',
  },
  source: {
    title: '一覧の もとの資料',
    lead: '一覧が あった 資料です。数の 近くと「このデータについて」に 出ます。',
    asOf: '一覧の日',
    changeDay: '一覧の 日を 直す',
    replaces: `${alreadyPublished}完成すると、新しい 一覧と 入れかわります。`,
    which: 'もとの資料の 選び方',
    asNew: '新しい もとの資料として 足す',
    asKnown: '今 ある もとの資料から 選ぶ',
    known: '今 ある もとの資料',
    unchosen: '選んで ください',
    option: (title, publisher, day) => {
      const about = [publisher, day].filter((part) => part !== '').join('、');
      return about === '' ? title : `${title}（${about}）`;
    },
    older: '一覧の 日より 前に 出た 資料です。この一覧が 資料に あるか、確かめて ください。',
    documents: '資料',
    pages: 'ページ',
    labels: {
      title: '資料の題名',
      publisher: '出したところ',
      publishedOn: '出した日',
      location: 'ある場所',
    },
    optional: '書かなくてもよい',
    hints: {
      title: '表紙（初めの ページ）の とおりに 書きます。',
      publisher: '資料に 書いてある、資料を 出した ところです。',
      publishedOn:
        '例：2026年9月15日、2026年9月、2026年。資料に 書いてないときは、何も 書かないで ください。',
      location: 'ページの アドレス（https://…）か、資料が ある 場所です。',
    },
    found: 'ファイルの 題名の 行から 取りました。',
    proposed: 'これは 仮（まだ 決まっていないもの）です。資料を 見て 直して ください。',
    faults: {
      unchosen: 'もとの資料を 選んで ください。',
      missing: '書いて ください。',
      date: '日付として 読めません。2026年9月15日、2026年9月、2026年の どれかで 書いて ください。',
      lines: '1行で 書いて ください。',
      address: 'アドレスとして 読めません。https:// から、スペースを 入れないで 書いて ください。',
    },
    row: 'sources.csv に 入る 行',
    rowKnown: 'sources.csv の この行を 使います。行は 増えません。',
    columns: {
      id: '番号',
      title: '題名',
      publisher: '出したところ',
      publishedOn: '出した日',
      location: 'ある場所',
      basis: 'どこから わかったか',
      note: 'メモ',
    },
    empty: '書いてありません',
    lacking: (fields) => `もとの資料に、直す ところが ${count(fields)} あります。`,
  },
  said: {
    read: (entries) => `${count(entries)}件を 読みました。`,
    matched: (entries, open) =>
      `${count(entries)}件を くらべました。これから 決めるのは ${count(open)}件です。`,
    decided: (name, open) => `「${name}」を 決めました。残りは ${count(open)}件です。`,
    reopened: (name) => `「${name}」を、決める 前に もどしました。`,
    waits: (rows) => `書き方を 直した ${count(rows)}行は、「これでよい」か 決めて ください。`,
    closed: '行を 閉じました。',
    brought: (rows, others) =>
      `決めた ${count(rows)}行を 入れました。${others === 0 ? '' : `入れなかった「決めたこと」が ${count(others)}行 あります。`}`,
    acceptedAll: (open) => `直した 書き方を 全部 よいと 決めました。残りは ${count(open)}件です。`,
    saved: (name) => `「${name}」を 保存しました。`,
  },
};
