import type { mapSurface as japanese } from '../ja/map-surface.ts';

export const mapSurface: { readonly [Key in keyof typeof japanese]: string } = {
  instructions:
    '矢印の キーで、となりの 地域へ 動きます。PageDownと PageUpで、コードの 順に 動きます。Enterで 選びます。＋で 大きく、－で 小さく します。Homeで 全国を 見ます。Escで 地図から 出ます。',
  zoomIn: '大きくする',
  zoomOut: '小さくする',
  whole: '全国を 見る',
  moveUp: '地図を 北へ 動かす',
  moveDown: '地図を 南へ 動かす',
  moveLeft: '地図を 西へ 動かす',
  moveRight: '地図を 東へ 動かす',
  zoomGroup: '地図の 大きさを 変える',
  moveGroup: '地図を 動かす',
  openMove: '動かす ボタンを 出す',
  closeMove: '動かす ボタンを 閉じる',
  loading: '地図を 読みこんでいます',
  geometryFailed: '市町村の 境の 線を 読みこむ ことが できませんでした。',
  geometryFailedHelp: '都道府県の 地図は 使えます。インターネットを 確かめて、もう一度 読みこんで ください。',
  tiesFailed: '区の つながりの 線と しるしを 読みこむ ことが できませんでした。',
  tiesFailedHelp: '地図と 一覧は 使えます。インターネットを 確かめて、もう一度 読みこんで ください。',
  retry: 'もう一度 読みこむ',
  plainDrawing: '地図を かんたんな かき方に 変えました。使い方は 同じです。',
  retryDrawing: '前の かき方に もどす',
  closeNote: 'このお知らせを 閉じる',
};
