import { formatCount } from '../../../domain/format.ts';
import type { preview as japanese } from '../ja/preview.ts';

/** Words of a list that is looked at before it is published. */

const count = formatCount;

export const preview: typeof japanese = {
  badge: '公開する 前の 画面',
  told: (name, day) => `${day}現在の「${name}」を 入れたときの 数です。まだ 公開していません。`,
  open: (open, waiting) =>
    (open === 0 ? '' : `どこか まだ わからない ${count(open)}行は、入れないで 数えています。`) +
    (waiting === 0
      ? ''
      : `まだ 決めていない 書き方の 直し${count(waiting)}行は、よいと 考えて 数えています。`),
  problems: (places) =>
    places === 0
      ? ''
      : `データの きまりに 合わない ところが ${count(places)}か所 あります。このままでは 公開できません。`,
  changed: 'この後、入れる データの 内容が 変わりました。この画面には 入っていません。',
  toDesk: 'データを 入れる 画面に もどる',
  end: '公開中の 数に もどす',
  figures: {
    label: '公開中の 数と、この一覧を 入れた 数',
    known: 'つながりがわかっている市町村',
    share: '全国の中の割合',
    listed: '一覧でどの市町村かわかった数',
    since: (day) => `前は ${day}`,
    before: '公開中',
    after: '公開前',
    becomes: '→',
    nothing: '一覧なし',
  },
  marked: (title) => `【公開前】${title}`,
  markedTable: (text) => `【公開前】まだ 公開していない 数です\n${text}`,
  edition: '公開する 前の 画面（まだ 公開していない 数）',
  editionName: (published) => (published === '' ? '公開前' : `公開前（${published}版に一覧を入れたもの）`),
  licence: '公開する 前の 数です。ほかで 使ったり、配ったり しないで ください',
  link: (title) => `${title}（公開中の 数を 開く）`,
  copiedLink: 'コピーしました。リンクで 開くのは、公開中の 数です。',
  downloads: 'ここに あるのは、公開中の ファイルです。入れている 一覧は 入っていません。',
  entry: {
    title: '公開する 前に 見る',
    lead: 'この一覧を 入れた 数を、この画面だけで 見ます。ほかの 人には 見えません。',
    map: '地図で見る',
    coverage: 'つながりの割合で見る',
    growth: '増え方で見る',
    making: '公開する 前の 画面を 作っています。',
    failed:
      'この一覧では、公開する 前の 画面を 作れませんでした。「完成」で データを 調べた 結果を 見て ください。',
  },
};
