import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { Municipality } from '../../domain/place.ts';
import { differsByASwap, differsByOneCharacter } from './edit-distance.ts';
import type { PlaceIndex } from './place-index.ts';

/** Rules that lead to exactly one municipality and may be accepted without looking at each row. */
export type CertainRule =
  /** White space or a line break stands inside the name. */
  | 'white_space'
  /** A mark of a note or a number stands before it, or a mark behind it: ※王滝村, １．大桑村, 上松町。 */
  | 'stray_mark'
  /** 県, 府, 都 or 道 was torn off the prefecture's name and stuck to this one. */
  | 'stray_prefecture_character'
  /** The prefecture's whole name stands before it. */
  | 'prefecture_prefix'
  /** The name of its district (郡) stands before it. */
  | 'district_prefix'
  /** A listed variant of a character. */
  | 'variant_character'
  /** The name on the day of the list; renamed, raised in status or merged since. */
  | 'changed_since';

/** Grounds for proposing a municipality that only a person may accept. */
export type SuggestionRule =
  /** Right stem, but 市, 町 or 村 is another. */
  | 'other_kind'
  /** One character differs, is missing or too many. */
  | 'one_character'
  /** Two neighbouring characters have changed places. */
  | 'swapped_characters'
  /** The name had been given up before the day of the list, or nobody knows when. */
  | 'former_name'
  /** The name stands at the beginning, and more follows: a ward of a city, a branch, a remark. */
  | 'more_behind'
  /** The name exists, in another prefecture. */
  | 'other_prefecture';

/**
 * What a printed name was found to be. `candidates` are codes in the order of their likelihood: one for `exact`
 * and `rule` (the same as `code`), one or more for `suggestion` (there `rules` says of each candidate, in the same
 * order, why it is proposed), none for `none`.
 */
export type NameMatch =
  | { kind: 'exact'; code: MunicipalityCode; rules: readonly []; candidates: readonly MunicipalityCode[] }
  | {
      kind: 'rule';
      code: MunicipalityCode;
      rules: readonly CertainRule[];
      candidates: readonly MunicipalityCode[];
    }
  | { kind: 'suggestion'; rules: readonly SuggestionRule[]; candidates: readonly MunicipalityCode[] }
  | { kind: 'none'; rules: readonly []; candidates: readonly [] };

/** A reading of the printed name with some of it taken off, and by which rules. */
interface Reading {
  readonly name: string;
  readonly rules: readonly CertainRule[];
}

/** Names shorter than this differ from too many others by one character for that to say anything. */
const SHORTEST_FOR_ONE_CHARACTER = 3;

/** The districts of the six northern villages: 国後郡泊村 is not the 泊村 that is counted (北方領土問題等の解決の促進のための特別措置に関する法律 第11条). */
const NORTHERN_DISTRICTS: readonly string[] = ['色丹郡', '国後郡', '択捉郡', '紗那郡', '蘂取郡'];

/** Bodies of several municipalities are named after the first of them: 八戸市外三町村組合 is not 八戸市. */
const JOINT_BODY = /(?:組合|連合|企業団|協議会|市長会|町村会)$/;

/**
 * What stands before a name in lists and is no part of it: signs, numbers with or without a point, 注： and （新）. No
 * name of a municipality begins with any of these.
 */
const MARK_BEFORE =
  /^(?:[*※☆★◎○●◯◇◆□■△▲▽▼・·•]|(?:注|備考)\d*[:)]|[(〔[【](?:新規?|更新|再|追加|注)\d*[)〕\]】]|[(]?\d{1,6}[).、:]?){1,6}/u;
/** And behind it. */
const MARK_BEHIND = /[*※☆★。.、,]{1,6}\d{0,3}$/u;

/** The name without marks before and behind it; width of characters is folded only where there are some. */
function withoutMarks(name: string): string {
  const plain = name.normalize('NFKC');
  const bare = plain.replace(MARK_BEFORE, '').replace(MARK_BEHIND, '');
  return bare === '' || bare === plain ? name : bare;
}

const stemOf = (name: string): string => name.replace(/[市町村]$/, '');

/** The printed name as it may be read, the plainest first. */
function readings(printedName: string, prefectureName: string): Reading[] {
  const compact = printedName.normalize('NFC').replace(/\s+/gu, '');
  const plain: Reading = { name: compact, rules: compact === printedName.trim() ? [] : ['white_space'] };
  const bare = withoutMarks(compact);
  const whole: Reading[] = [plain];
  if (bare !== compact) whole.unshift({ name: bare, rules: [...plain.rules, 'stray_mark'] });
  const withoutPrefecture = whole.flatMap(({ name, rules }): Reading[] => [
    ...(name.startsWith(prefectureName)
      ? [{ name: name.slice(prefectureName.length), rules: [...rules, 'prefecture_prefix' as const] }]
      : []),
    ...(name.startsWith(prefectureName.slice(-1))
      ? [{ name: name.slice(1), rules: [...rules, 'stray_prefecture_character' as const] }]
      : []),
  ]);
  const withoutDistrict = [...whole, ...withoutPrefecture].flatMap(({ name, rules }): Reading[] => {
    // A district's own name never contains 郡, so that it ends at the first one; 市 do not lie in districts.
    const [, district = '', found] = /^([^郡]+郡)([^郡].*[町村])$/u.exec(name) ?? [];
    if (found === undefined || NORTHERN_DISTRICTS.some((each) => district.endsWith(each))) return [];
    return [{ name: found, rules: [...rules, 'district_prefix'] }];
  });
  return [...whole, ...withoutPrefecture, ...withoutDistrict];
}

function byRule(code: MunicipalityCode, rules: readonly CertainRule[]): NameMatch {
  return rules.length === 0
    ? { kind: 'exact', code, rules: [], candidates: [code] }
    : { kind: 'rule', code, rules, candidates: [code] };
}

function certainMatch(
  index: PlaceIndex,
  prefecture: PrefectureCode,
  all: readonly Reading[],
  asOf: string,
): NameMatch | undefined {
  for (const { name, rules } of all) {
    const place = index.byName(prefecture, name);
    if (place !== undefined) return byRule(place.code, rules);
  }
  for (const { name, rules } of all) {
    const place = index.byFoldedName(prefecture, name);
    if (place !== undefined) return byRule(place.code, [...rules, 'variant_character']);
  }
  for (const { name, rules } of all) {
    const since = index
      .changes(prefecture, name)
      .filter(({ changedOn }) => changedOn !== '' && asOf < changedOn)
      .map(({ newCode }) => newCode);
    if (new Set(since).size === 1) return byRule(since[0] as MunicipalityCode, [...rules, 'changed_since']);
  }
  return undefined;
}

function suggestions(index: PlaceIndex, prefecture: PrefectureCode, names: readonly string[]): NameMatch {
  const found = new Map<MunicipalityCode, SuggestionRule>();
  const propose = (rule: SuggestionRule, codes: readonly MunicipalityCode[]): void => {
    for (const code of codes) if (!found.has(code)) found.set(code, rule);
  };
  const inPrefecture = (test: (place: Municipality) => boolean): MunicipalityCode[] =>
    index
      .inPrefecture(prefecture)
      .filter(test)
      .map(({ code }) => code);
  for (const name of names) {
    propose(
      'former_name',
      index.changes(prefecture, name).map(({ newCode }) => newCode),
    );
  }
  for (const name of names) {
    const stem = stemOf(name);
    propose(
      'other_kind',
      inPrefecture((place) => place.name.length === stem.length + 1 && stemOf(place.name) === stem),
    );
  }
  for (const name of names.filter((each) => !JOINT_BODY.test(each)))
    propose(
      'more_behind',
      inPrefecture((place) => name.length > place.name.length && name.startsWith(place.name)),
    );
  for (const name of names.filter((each) => [...each].length >= SHORTEST_FOR_ONE_CHARACTER)) {
    propose(
      'one_character',
      inPrefecture((place) => differsByOneCharacter(place.name, name)),
    );
    propose(
      'swapped_characters',
      inPrefecture((place) => differsByASwap(place.name, name)),
    );
  }
  for (const name of names)
    propose(
      'other_prefecture',
      index.anywhere(name).map(({ code }) => code),
    );
  if (found.size === 0) return { kind: 'none', rules: [], candidates: [] };
  return { kind: 'suggestion', rules: [...found.values()], candidates: [...found.keys()] };
}

/** The part of `matchName` that is certain, `exact` or `rule`; undefined where only a person could tell. */
export function matchCertainly(
  index: PlaceIndex,
  prefecture: { readonly code: PrefectureCode; readonly name: string },
  printedName: string,
  asOf: string,
): NameMatch | undefined {
  return certainMatch(index, prefecture.code, readings(printedName, prefecture.name), asOf);
}

/**
 * Finds the municipality that a list means by a printed name. Only the prefecture and the very name (`exact`), or
 * these after a rule that leaves one way to read it (`rule`), give a code; a wrong 市/町/村, a misspelling, a name
 * given up before the list's day or a name of another prefecture are proposed to a person (`suggestion`).
 *
 * @param index the counted municipalities and the changes (see `indexPlaces`)
 * @param prefecture the prefecture under which the name is printed
 * @param printedName the name exactly as printed
 * @param asOf the day for which the list speaks, `YYYY-MM-DD`: it decides whether an old name was still valid
 */
export function matchName(
  index: PlaceIndex,
  prefecture: { readonly code: PrefectureCode; readonly name: string },
  printedName: string,
  asOf: string,
): NameMatch {
  const all = readings(printedName, prefecture.name);
  return (
    certainMatch(index, prefecture.code, all, asOf) ??
    suggestions(index, prefecture.code, [...new Set(all.map(({ name }) => name))])
  );
}
