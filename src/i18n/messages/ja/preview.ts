import { formatCount } from '../../../domain/format.ts';

/** Words of a list that is looked at before it is published. */

const count = formatCount;

export const preview = {
  badge: '公開前の表示',
  told: (name: string, day: string) => `${day}現在の「${name}」を入れた場合の数字です。公開されていません。`,
  open: (open: number, waiting: number) =>
    (open === 0 ? '' : `未照合${count(open)}行は、除いたものとしています。`) +
    (waiting === 0 ? '' : `承認前の表記修正${count(waiting)}行は、承認したものとしています。`),
  problems: (places: number) =>
    places === 0
      ? ''
      : `データの検査を通らないところが${count(places)}か所あり、このままでは公表できません。`,
  changed: 'このあと取込の内容が変わりました。この表示には入っていません。',
  toDesk: '取込に戻る',
  end: '公開中の数字に戻す',
  figures: {
    label: '公開中の数字と、この一覧を入れた数字',
    known: '連携が確認できる市町村',
    share: '全国に占める割合',
    listed: '一覧で照合できた市町村',
    since: (day: string) => `前は${day}`,
    before: '公開中',
    after: '公開前',
    becomes: '→',
    nothing: '一覧なし',
  },
  /** What leaves the site while a list is looked at. */
  marked: (title: string) => `【公開前】${title}`,
  markedTable: (text: string) => `【公開前】公開されていない数字です\n${text}`,
  edition: '公開前の表示（公開されていない数字）',
  /** What a file names as its edition; without the day of the published one where nobody knows it. */
  editionName: (published: string) =>
    published === '' ? '公開前' : `公開前（${published}版に一覧を入れたもの）`,
  licence: '公開前の数字のため、引用・配布しない',
  link: (title: string) => `${title}（公開中の数字を開く）`,
  copiedLink: 'コピーしました。リンクは公開中の数字を開きます。',
  downloads: 'ここにあるのは公開中のファイル。取込中の一覧は入っていない。',
  entry: {
    title: '公開する前に見る',
    lead: 'この一覧を入れた数字を、この画面だけで見ます。ほかの人には見えません。',
    map: '地図で見る',
    coverage: 'カバー率で見る',
    growth: '推移で見る',
    making: '公開前の表示を作っています。',
    failed: 'この一覧では、公開前の表示を作れませんでした。「確定」で検査の結果を見てください。',
  },
};
