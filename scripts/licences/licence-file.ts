import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageLicences } from './package-licences.ts';

/** Name of the file in the built site; the page about the site leads to it. */
const FILE = 'licences.txt';

/**
 * Writes the terms of everything that the built site carries, which most of them ask to be handed on with it.
 * @param root folder of the repository; the site is in `dist` below it
 * @param packages folders of the packages in the site
 * @throws Error when a package may not be handed on
 */
export function writeLicences(root: string, packages: Iterable<string>): void {
  const program = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const text = `全国連携マップ　利用の条件

１．プログラム

${program}


２．この地図のデータ（編集したもの）
　　CC BY 4.0（提案）　https://creativecommons.org/licenses/by/4.0/deed.ja
　　元の資料と公開ページは、それぞれの発行者の条件によります。

３．市区町村の境界
　　CC BY 4.0
　　「国土数値情報（行政区域データ）」（国土交通省）を加工して作成

４．プログラムとデータに入っている部品

${packageLicences(packages)}
`;
  // Marked as UTF-8: a host sends a text file without a word about its letters.
  writeFileSync(join(root, 'dist', FILE), `\uFEFF${text}`);
}
