import { looksMunicipal, plainCell } from './cell-text.ts';

/** Words of a sum: 計, 小計, 合計, 青森県計, 合計（市）, 計10市町村, 市計. */
const SUM = /^(.{0,8}?)(総合計|総計|合計|小計|累計|計)(?:[(:：].*|約?[\d,]+.*)?$/;
/** A sum without the word: 10市町村, 5市3町1村. */
const COUNTED = /^(?:[\d,]+(?:市町村|町村|自治体|団体|市|町|村|件)[・、と]?)+$/;

/** The words of a row with a sum. */
export interface SumWords {
  /** What the sum is of, as printed before the word: 青森県, 市, empty. */
  readonly of: string;
  /** `grand` where the word means the whole: 合計, 総計. */
  readonly reach: 'grand' | 'plain';
}

/** Reads a cell as the head of a sum; undefined where it is none. */
export function sumWords(text: string): SumWords | undefined {
  const plain = plainCell(text);
  if (COUNTED.test(plain)) return { of: '', reach: 'plain' };
  const [, of, word] = SUM.exec(plain) ?? [];
  if (of === undefined || word === undefined || looksMunicipal(text)) return undefined;
  return { of, reach: /^(?:総|合計)/.test(word) ? 'grand' : 'plain' };
}

/** Longest text that can still be a name. */
const LONGEST_NAME = 40;

/** A remark: ※ …, 注 …, or a sentence. */
export function isNote(text: string): boolean {
  const plain = plainCell(text);
  // A mark in front of a name points to a note below: the name is an entry.
  if (/^[※*]/.test(plain) && looksMunicipal(plain.replace(/^[※*]\d*/, ''))) return false;
  if (/^(?:[※*＊]|[(（]?(?:注|備考|資料|出典|出所))/.test(plain)) return true;
  return plain.includes('。') || plain.length > LONGEST_NAME;
}

/** A title, the day of the list, an address or a page above or between parts of the table. */
export function isTitle(text: string): boolean {
  const plain = plainCell(text);
  if (looksMunicipal(text)) return false;
  return (
    /一覧|名簿|現在$|現在[)）]|リスト|について$|調査票|年度/.test(plain) ||
    /^(?:平成|令和|昭和|H|R)?(?:元|\d{1,4})[年./-]\d{1,2}(?:[月./-]\d{0,2}日?)?/.test(plain) ||
    /^(?:別紙|別添|資料|様式|表)\d*[-－]?\d*$/.test(plain)
  );
}

const REGION =
  /^(?:北海道[・、])?(?:東北|関東|甲信越|北陸|中部|東海|近畿|関西|中国|四国|九州)(?:[・、](?:東北|四国|沖縄))?(?:地方|ブロック|エリア)?$/;
const PART = /^(?:区部|市部|郡部|町村部|市町村部|島しょ部|島嶼部)$/;
/** Of the cities, two are named like counties where 市 is left out. */
const COUNTY = /^(?!(?:小郡|蒲郡)$).{1,4}郡$/;

/** A heading between entries that is no prefecture: a region, a county, 市部. */
export function isPartHeading(text: string): boolean {
  const plain = plainCell(text);
  return REGION.test(plain) || PART.test(plain) || COUNTY.test(plain);
}

/** 市部, 郡部, 東北地方: words for several municipalities, of which none can be the name of one. */
export function isPartOfPrefecture(text: string): boolean {
  const plain = plainCell(text);
  return REGION.test(plain) || PART.test(plain);
}
