import { looksMunicipal, plainCell } from './cell-text.ts';

/** What a column of a list can hold for us; everything else is left alone. */
export type ColumnRole = 'prefecture' | 'name' | 'kind' | 'code' | 'none';

/** Words in brackets behind a head are no part of it: 市町村名（よみ） is looked at with them, 名称（公表時） without. */
const OTHER_COLUMN =
  /よみ|読み|かな|カナ|フリガナ|ローマ字|英字|備考|摘要|担当|所属|住所|所在地|電話|メール|URL|旧|郡名|人口|面積|締結|年月日|開始|内容|事業|番号|^No\.?$|^#$/i;

const HEADS: readonly (readonly [Exclude<ColumnRole, 'none'>, RegExp])[] = [
  ['code', /コード|^code$/i],
  [
    'prefecture',
    /^(?:都道府県|道府県|都府県|県|府県|都道府)(?:名|名称)?$|^所在(?:都道府県|県)$|^pref(?:ecture)?$/i,
  ],
  [
    'kind',
    /^(?:区分|種別|種類|市町村(?:の)?(?:区分|種別|別)|市町村区分|団体(?:区分|種別)|自治体(?:区分|種別))$|^kind$/i,
  ],
  [
    'name',
    /^(?:連携|交流|協定|友好|姉妹|相手|提携|締結|登録|会員|対象|構成|都道府県・|方|先|の)*(?:市区町村|区市町村|市町村|市町|町村|自治体|地方公共団体|団体|都市|先|相手方|相手)(?:等|の)?(?:名|名称)?$|^(?:名称|published_name|name)$/i,
  ],
];

/** The role that the head of a column names; `none` where it names another thing; undefined where it names nothing known. */
export function roleOfHead(head: string): ColumnRole | undefined {
  const plain = plainCell(head);
  if (plain === '' || looksMunicipal(plain)) return undefined;
  const bare = plain.replace(/[(（].*[)）]$/, '');
  // A code of the prefecture alone is no code of a municipality.
  if (/^(?:都道府県|県)(?:コード|番号)$/.test(bare)) return 'none';
  if (OTHER_COLUMN.test(plain) && !/コード/.test(bare)) return 'none';
  return HEADS.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Kinds of places that the head of a column of numbers can name. */
export type CountedKind = 'all' | 'city' | 'town' | 'village' | 'prefecture';

/** Which count the head of a column names; undefined for anything else. */
export function countOfHead(head: string): CountedKind | undefined {
  const plain = plainCell(head).replace(/[(（].*[)）]$/, '');
  if (/^市(?:の?数|計)?$/.test(plain)) return 'city';
  if (/^町(?:の?数|計)?$/.test(plain)) return 'town';
  if (/^村(?:の?数|計)?$/.test(plain)) return 'village';
  if (/^(?:区と県の交流|都道府県(?:数|そのもの)?|道府県数?|県)$/.test(plain)) return 'prefecture';
  if (/^(?:総?計|合計|(?:連携|交流)?(?:市町村|自治体)(?:計|合計|数|の数))$/.test(plain)) return 'all';
  return undefined;
}
