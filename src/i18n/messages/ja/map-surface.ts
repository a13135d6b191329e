/** Words of the map surface: its controls, its states and its failures. */
export const mapSurface = {
  /** Spoken once when the map is reached by keyboard. */
  instructions:
    '矢印キーで隣の地域へ、PageDownとPageUpでコードの順に移り、Enterで選びます。＋と－で拡大と縮小、Homeで全国、Escで地図から離れます。',
  zoomIn: '拡大する',
  zoomOut: '縮小する',
  whole: '全国を表示する',
  moveUp: '地図を北へ動かす',
  moveDown: '地図を南へ動かす',
  moveLeft: '地図を西へ動かす',
  moveRight: '地図を東へ動かす',
  zoomGroup: '地図の拡大と縮小',
  moveGroup: '地図の移動',
  openMove: '移動ボタンを表示する',
  closeMove: '移動ボタンを閉じる',
  loading: '地図を読み込んでいます',
  geometryFailed: '市町村の境界を読み込めませんでした。',
  geometryFailedHelp: '都道府県の地図は使えます。通信を確かめて、もう一度読み込んでください。',
  tiesFailed: '区のつながりの線と印を読み込めませんでした。',
  tiesFailedHelp: '地図と一覧は使えます。通信を確かめて、もう一度読み込んでください。',
  retry: 'もう一度読み込む',
  /** WebGL did not come or went away: the twin does the same, a little less smoothly. */
  plainDrawing: '地図を簡易な描画に替えました。使い方は同じです。',
  retryDrawing: '元の描画に戻す',
  closeNote: 'この知らせを閉じる',
};
