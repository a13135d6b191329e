import type { wards as japanese } from '../ja/wards.ts';

export const wards: typeof japanese = {
  allYears: '年度に 関係なく、全部の 記録',
  find: '区から さがす',
  noWard: '区を 選ばない',
  option: (name, count) => `${name}（${count}）`,
  loading: '区の 記録を 読みこんでいます',
  headline: {
    one: (ward, places) => `${ward}は、${places}と つながっています。`,
    none: (ward) => `${ward}の 相手は、この地図の 記録に ありません。`,
    shared: (first, second, places) => `${first}と ${second}は、どちらも ${places}と つながっています。`,
    apart: (first, second) => `${first}と ${second}に、同じ 相手の 記録は ありません。`,
  },
  municipalities: (count) => `${count}市町村`,
  joint: '・',
  backToList: (ward) => `${ward}の 相手の 一覧に もどる`,
  openLens: (ward) => `${ward}の 相手を 地図で 見る`,
};
