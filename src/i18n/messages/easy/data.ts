import type { data as japanese } from '../ja/data.ts';

/** As in Japanese, no sentence ends in 「。」: whoever puts them together adds it. */
export const data: typeof japanese = {
  'expected.utf8': () => '文字コード（文字の 種類）は UTF-8 です',
  'expected.noBom': () => 'BOM（初めの 印）が ない UTF-8 です',
  'expected.lf': () => '行の 終わりは LF だけです',
  'expected.noControlCharacter': () => '見えない 制御文字は 入りません',
  'expected.noReplacementCharacter': () => 'こわれた 字（U+FFFD）は 入りません',
  'expected.header': ({ columns }) => `列の 順は ${columns} です`,
  'expected.uniqueHeader': () => '1行目に、列の 名前が 必要です。空では なく、ほかと ちがう 名前です',
  'expected.cells': ({ count }) => `1行の らんの 数は ${count} です`,
  'expected.quoting': () => '引用符（"）は、らんの 初めと 終わりにだけ おきます。文の 中では、2つ 並べます',
  'expected.trimmed': () => '前と 後ろに スペースが ない 値です',
  'expected.noFormula': () => '= + - @ で 始まらない 文字です（計算の 式に なります）',
  'expected.file': () => 'このファイルが 必要です',
  'expected.described': () => 'datapackage.json に 説明が ある ファイルです',
  'expected.column': ({ column }) => `列「${column}」が 必要です`,
  'expected.required': () => '空に できない らんです',
  'expected.type': ({ type }) => `型（値の 種類）は ${type} です`,
  'expected.enum': ({ values }) => `この中の どれかです：${values}`,
  'expected.pattern': ({ pattern }) => `形は ${pattern} です`,
  'expected.minimum': ({ minimum }) => `${minimum} 以上です`,
  'expected.maximum': ({ maximum }) => `${maximum} 以下です`,
  'expected.unique': ({ firstLine }) => `ほかの 行と ちがう 値です（${firstLine}行目と 同じです）`,
  'expected.uniqueKey': ({ columns, firstLine }) =>
    `${columns} の 組は、ほかの 行と ちがう 値です（${firstLine}行目と 同じです）`,
  'expected.reference': ({ targets }) => `${targets} に ある 値です`,
  'expected.date': () => 'カレンダーに ある 日付（YYYY-MM-DD）です。細かさが ちがえば、YYYY-MM か YYYY です',
  'expected.datePrecision': ({ precision }) => `date_precision の「${precision}」に 合う 日付です`,
  'expected.dateOrder': ({ from }) => `始まり（${from}）と 同じか、後の 日付です`,
  'expected.fiscalYear': ({ fiscalYear }) => `日付から わかる 年度は ${fiscalYear} です`,
  'expected.published': ({ id, published, difference }) =>
    `「${id}」の 発表の 数は ${published} です。行から 数え直した 数と ${difference > 0 ? '+' : ''}${difference} ちがいます。理由の 記録が ありません`,
  'expected.computable': ({ measure }) =>
    `「${measure}」は、行から 数え直す きまりが ある 数え方です。数える 行も そろっています`,
  'expected.usedRecord': () =>
    '今も ちがいが ある ものの 番号です。この番号に、説明が 必要な ちがいは ありません',
  'expected.officialValue': ({ official }) => `公式の 一覧では「${official}」です`,
  'expected.generated': () => 'もとの データから 作り直したものと 同じです',
  'expected.match': ({ match, code }) =>
    `印刷された 名前から 出した 結果は「${match}」です（${code === '' ? '相手は ありません' : code}）`,
  'expected.entry': ({ name }) =>
    name === ''
      ? '読んだ 一覧に ある 行です（この番号の 行は ありません）'
      : `読んだ 一覧の この行の 名前は「${name}」です`,
  'expected.oneEntry': () =>
    '読んだ 一覧と この表に、1行ずつ ある 名前です。同じ 都道府県と 名前の 行が、ほかにも あります。どの 行のことか わかりません',
  'expected.sumOfParts': ({ sum }) =>
    `同じ 一覧の 中の 数の 合計（${sum}）と 合う 数です。数えた 数（derived）が 発表の 数と 合わないときは、のせません`,
  'expected.sumOfKinds': ({ sum }) => `市・町・村の 合計と 同じ 数（${sum}）です`,
  'expected.atMostCounted': ({ counted }) => `本当に ある 市町村の 数（${counted}）以下です`,
  'expected.counted': ({ counted }) => `一覧から 数えると ${counted} です`,
  'expected.kind': ({ kind }) => `印刷された 名前の 種類は「${kind}」です`,
  'expected.order': ({ order }) => `印刷の 順番は ${order} です`,
  'action.saveAsUtf8': () => 'BOM が ない UTF-8 で もう一度 保存して ください',
  'action.saveWithLf': () => '行の 終わりを LF に して、もう一度 保存して ください',
  'action.removeCharacter': () => 'その字を 消して ください',
  'action.closeQuote': () => '引用符（"）を 2つで 1組に 直して ください',
  'action.fixRow': () => 'らんの 数（「,」と 引用符）を 直して ください',
  'action.fixHeader': () => '1行目の 列の 名前を 直して ください',
  'action.addFile': () => 'ファイルを 入れて ください',
  'action.describeFile': () =>
    'datapackage.json に 説明を 足して ください。または、ファイルを 外して ください',
  'action.fillIn': () => '値を 入れて ください',
  'action.correctValue': () => '値を 直して ください',
  'action.sameList': () =>
    '同じ 一覧で 保存した ファイルを 選んで ください。または、この行を もう一度 決めて ください',
  'action.removeDuplicate': () => 'どちらかの 行を、直すか 消して ください',
  'action.addReference': ({ file }) => `値を 直して ください。または、${file} に 行を 足して ください`,
  'action.correctDate': () => '日付を 直して ください。または、日付の 細かさか 年度を 直して ください',
  'action.correctRowsOrRecord': ({ file }) =>
    `行か 発表の 数を 直して ください。または、理由を ${file} に 書いて ください`,
  'action.removeRecord': ({ file }) => `${file} から この行を 消して ください`,
  'action.runCommand': ({ command }) => `「${command}」を 実行して ください`,
  'action.correctCount': () =>
    '数か 一覧の 行を 直して ください。発表が ない 数なら、一覧を もう一度 入れて ください。そうすると、数え直します',
  'action.correctMatch': () =>
    '印刷された 名前を 確かめて ください。そして、結果（match）・コード・理由を 直して ください',
};
