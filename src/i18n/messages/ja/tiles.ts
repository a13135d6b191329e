/** Words of the tile map (カラム地図) and of the switch that leads to it. */
export const tiles = {
  shape: {
    label: '地図のかたち',
    names: { map: '地図', tiles: 'カラム地図' },
  },
  /** Accessible name. */
  countryLabel: (measure: string, year: string) => `都道府県のカラム地図：${measure}、${year}`,
  prefectureLabel: (name: string, measure: string, year: string) =>
    `${name}の市町村のカラム地図：${measure}、${year}`,
  instructions:
    '矢印キーで隣のますへ移り、Enterで選びます。PageDownとPageUpでコードの順に移り、Escで離れます。',
  countryNote: (percent: string) =>
    `1都道府県＝1ます。面積は表さない。隣り合う都道府県の${percent}％が、ここでも接する。`,
  prefectureNote: (percent: string) =>
    `1市区町村＝1ます。面積は表さない。隣り合う市区町村の${percent}％が、ここでも接する。`,
  /** After the note of the country, where the level is locked to municipalities. */
  openForMunicipalities: '市町村のますは、都道府県を選ぶと並びます。',
  loading: 'カラム地図を読み込んでいます',
};
