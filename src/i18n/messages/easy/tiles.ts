import type { tiles as japanese } from '../ja/tiles.ts';

export const tiles: typeof japanese = {
  shape: {
    label: '地図の 形',
    names: { map: '地図', tiles: 'マス目の地図' },
  },
  countryLabel: (measure, year) => `都道府県の マス目の地図：${measure}、${year}`,
  prefectureLabel: (name, measure, year) => `${name}の 市町村の マス目の地図：${measure}、${year}`,
  instructions:
    '矢印の キーで、となりの マスへ 動きます。Enterで 選びます。PageDownと PageUpで、コードの 順に 動きます。Escで 出ます。',
  countryNote: (percent) =>
    `1都道府県＝1マス。マスの 大きさは、広さを 表しません。となりどうしの 都道府県の ${percent}％は、ここでも となりです。`,
  prefectureNote: (percent) =>
    `1市区町村＝1マス。マスの 大きさは、広さを 表しません。となりどうしの 市区町村の ${percent}％は、ここでも となりです。`,
  openForMunicipalities: '都道府県を 選ぶと、市町村の マスが 出ます。',
  loading: 'マス目の地図を 読みこんでいます',
};
