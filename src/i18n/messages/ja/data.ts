/**
 * What is wrong with a data file and what to do about it, in plain words: one entry for each message of the data
 * floor, taking its values. Whoever puts the two together checks that none is missing.
 */
export const data = {
  'expected.utf8': () => '文字コードは UTF-8 です',
  'expected.noBom': () => 'BOM のない UTF-8 です',
  'expected.lf': () => '改行は LF だけです',
  'expected.noControlCharacter': () => '見えない制御文字は入りません',
  'expected.noReplacementCharacter': () => '文字化けした字（U+FFFD）は入りません',
  'expected.header': ({ columns }: { columns: string }) => `列の並びは ${columns} です`,
  'expected.uniqueHeader': () => '見出しには、空でなく、ほかと違う列名が要ります',
  'expected.cells': ({ count }: { count: number }) => `1行の欄の数は ${count} です`,
  'expected.quoting': () => '引用符（"）は欄の初めと終わりにだけ置き、文の中では二つ重ねます',
  'expected.trimmed': () => '前後に空白のない値です',
  'expected.noFormula': () => '= + - @ で始まらない値です（表計算が式とみなします）',
  'expected.file': () => 'このファイルが要ります',
  'expected.described': () => 'datapackage.json に説明のあるファイルです',
  'expected.column': ({ column }: { column: string }) => `列「${column}」が要ります`,
  'expected.required': () => '空にできない欄です',
  'expected.type': ({ type }: { type: string }) => `型は ${type} です`,
  'expected.enum': ({ values }: { values: string }) => `次のどれかです：${values}`,
  'expected.pattern': ({ pattern }: { pattern: string }) => `形は ${pattern} です`,
  'expected.minimum': ({ minimum }: { minimum: number }) => `${minimum} 以上です`,
  'expected.maximum': ({ maximum }: { maximum: number }) => `${maximum} 以下です`,
  'expected.unique': ({ firstLine }: { firstLine: number }) =>
    `ほかの行と違う値です（${firstLine}行目と同じです）`,
  'expected.uniqueKey': ({ columns, firstLine }: { columns: string; firstLine: number }) =>
    `${columns} の組はほかの行と違う値です（${firstLine}行目と同じです）`,
  'expected.reference': ({ targets }: { targets: string }) => `${targets} にある値です`,
  'expected.date': () => '暦にある日付（YYYY-MM-DD。細かさに応じて YYYY-MM、YYYY）です',
  'expected.datePrecision': ({ precision }: { precision: string }) =>
    `date_precision の「${precision}」に合う日付です`,
  'expected.dateOrder': ({ from }: { from: string }) => `始まり（${from}）より前でない日付です`,
  'expected.fiscalYear': ({ fiscalYear }: { fiscalYear: number }) =>
    `日付から求めた年度は ${fiscalYear} です`,
  'expected.published': ({
    id,
    published,
    difference,
  }: {
    id: string;
    published: number;
    difference: number;
  }) =>
    `「${id}」の公表値 ${published} は、行から数え直した値と ${difference > 0 ? '+' : ''}${difference} 違い、理由の記録がありません`,
  'expected.computable': ({ measure }: { measure: string }) =>
    `「${measure}」は、行から数え直す規則があり、その行がそろっている数え方です`,
  'expected.usedRecord': () => '今も差のある照合の番号です（この番号に、説明の要る差はありません）',
  'expected.officialValue': ({ official }: { official: string }) => `公式の一覧では「${official}」です`,
  'expected.generated': () => '元のデータから作り直したものと同じ内容です',
  'expected.match': ({ match, code }: { match: string; code: string }) =>
    `印刷された名から求めた照合は「${match}」（${code === '' ? '相手なし' : code}）です`,
  'expected.entry': ({ name }: { name: string }) =>
    name === ''
      ? '読み込んだ一覧にある行です（この番号の行はありません）'
      : `読み込んだ一覧のこの行の名は「${name}」です`,
  'expected.oneEntry': () =>
    '読み込んだ一覧とこの表に、1行ずつある名です（同じ都道府県と名の行がほかにもあり、どの行の判断か分かりません）',
  'expected.sumOfParts': ({ sum }: { sum: number }) =>
    `同じ一覧の内訳の合計（${sum}）と食い違わない数です。公表された数と合わない、数えた数（derived）は載せません`,
  'expected.sumOfKinds': ({ sum }: { sum: number }) => `市・町・村の合計と同じ数（${sum}）です`,
  'expected.atMostCounted': ({ counted }: { counted: number }) => `ある市町村の数（${counted}）以下です`,
  'expected.counted': ({ counted }: { counted: number }) => `一覧から数えると ${counted} です`,
  'expected.kind': ({ kind }: { kind: string }) => `印刷された名の種類は「${kind}」です`,
  'expected.order': ({ order }: { order: number }) => `印刷の順は ${order} です`,
  'action.saveAsUtf8': () => 'BOM なしの UTF-8 で保存し直してください',
  'action.saveWithLf': () => '改行を LF にして保存し直してください',
  'action.removeCharacter': () => 'その字を取り除いてください',
  'action.closeQuote': () => '引用符の対を直してください',
  'action.fixRow': () => '欄の数（「,」と引用符）を直してください',
  'action.fixHeader': () => '1行目の見出しを直してください',
  'action.addFile': () => 'ファイルを置いてください',
  'action.describeFile': () => 'datapackage.json に説明を足すか、ファイルを取り除いてください',
  'action.fillIn': () => '値を入れてください',
  'action.correctValue': () => '値を直してください',
  'action.sameList': () => '同じ一覧で保存した判断を選ぶか、この行はあらためて決めてください',
  'action.removeDuplicate': () => 'どちらかの行を直すか、取り除いてください',
  'action.addReference': ({ file }: { file: string }) => `値を直すか、${file} に行を足してください`,
  'action.correctDate': () => '日付か、その細かさ・年度を直してください',
  'action.correctRowsOrRecord': ({ file }: { file: string }) =>
    `行か公表値を直すか、理由を ${file} に記録してください`,
  'action.removeRecord': ({ file }: { file: string }) => `${file} からこの行を取り除いてください`,
  'action.runCommand': ({ command }: { command: string }) => `「${command}」を実行してください`,
  'action.correctCount': () =>
    '数か一覧の行を直してください。公表されていない数なら、一覧を取り込み直せば数え直されます',
  'action.correctMatch': () => '印刷された名を確かめ、照合・コード・理由を直してください',
} as const;
