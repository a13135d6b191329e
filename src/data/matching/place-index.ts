import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import { isCounted, type Municipality } from '../../domain/place.ts';
import { foldVariants } from './variant-characters.ts';

/** A rename, change of status or merger (a row of `municipality_changes.csv`). */
export interface MunicipalityChange {
  readonly oldName: string;
  /** Empty where it is not known with certainty. */
  readonly oldCode: MunicipalityCode | '';
  readonly newCode: MunicipalityCode;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly changedOn: string;
  readonly change: 'rename' | 'status_change' | 'merger';
}

/** A change as the published table holds it. */
export interface RecordedChange extends MunicipalityChange {
  readonly sourceId: string;
}

/** The names that printed ones are compared with: the 1,718 counted municipalities, prefecture by prefecture. */
export interface PlaceIndex {
  /** All counted municipalities of a prefecture, in the order of their codes. */
  inPrefecture(prefecture: PrefectureCode): readonly Municipality[];
  byName(prefecture: PrefectureCode, name: string): Municipality | undefined;
  byFoldedName(prefecture: PrefectureCode, name: string): Municipality | undefined;
  /** Changes whose old name this is and that lie in the prefecture. */
  changes(prefecture: PrefectureCode, oldName: string): readonly MunicipalityChange[];
  /** Municipalities of any prefecture that bear the name. */
  anywhere(name: string): readonly Municipality[];
  /** Prefectures with a municipality that bears the name, variants folded, or once bore it. */
  prefecturesWith(name: string): ReadonlySet<PrefectureCode>;
  /** The counted municipality of a code. */
  byCode(code: string): Municipality | undefined;
  /** What is in no count (a special ward, a northern village) and bears the code. */
  notCounted(code: string): Municipality | undefined;
  /** What is in no count and bears the name in the prefecture. */
  notCountedByName(prefecture: PrefectureCode, name: string): Municipality | undefined;
  /** Changes that led to the municipality of today. */
  changesInto(newCode: string): readonly MunicipalityChange[];
  /** Changes that gave up the code, newest first. */
  changesOfCode(oldCode: string): readonly MunicipalityChange[];
}

const NOBODY: ReadonlySet<PrefectureCode> = new Set();

const keyOf = (prefecture: PrefectureCode, name: string): string => `${prefecture} ${name}`;

/**
 * Builds the index. Special wards (the hosts) and the six northern villages are left out, so that they can never be
 * the target of a match.
 *
 * @throws RangeError when two counted municipalities of one prefecture could not be told apart by name, even with
 *   variant characters folded: then no match by name would be safe
 */
export function indexPlaces(
  municipalities: readonly Municipality[],
  changes: readonly MunicipalityChange[],
): PlaceIndex {
  const byPrefecture = new Map<PrefectureCode, Municipality[]>();
  const byName = new Map<string, Municipality>();
  const byFoldedName = new Map<string, Municipality>();
  const anywhere = new Map<string, Municipality[]>();
  const prefecturesWith = new Map<string, Set<PrefectureCode>>();
  const addPrefecture = (name: string, prefecture: PrefectureCode): void => {
    const key = foldVariants(name);
    prefecturesWith.set(key, (prefecturesWith.get(key) ?? new Set()).add(prefecture));
  };
  for (const { oldName, newCode } of changes) addPrefecture(oldName, newCode.slice(0, 2));
  const byCode = new Map<string, Municipality>();
  const others = municipalities.filter((place) => !isCounted(place));
  for (const place of municipalities.filter(isCounted)) {
    const folded = keyOf(place.prefectureCode, foldVariants(place.name));
    if (byFoldedName.has(folded)) throw new RangeError(`two municipalities under one name: ${folded}`);
    byFoldedName.set(folded, place);
    byName.set(keyOf(place.prefectureCode, place.name), place);
    byCode.set(place.code, place);
    addPrefecture(place.name, place.prefectureCode);
    byPrefecture.set(place.prefectureCode, [...(byPrefecture.get(place.prefectureCode) ?? []), place]);
    anywhere.set(place.name, [...(anywhere.get(place.name) ?? []), place]);
  }
  return {
    inPrefecture: (prefecture) => byPrefecture.get(prefecture) ?? [],
    byName: (prefecture, name) => byName.get(keyOf(prefecture, name)),
    byFoldedName: (prefecture, name) => byFoldedName.get(keyOf(prefecture, foldVariants(name))),
    changes: (prefecture, oldName) =>
      changes.filter((change) => change.oldName === oldName && change.newCode.startsWith(prefecture)),
    anywhere: (name) => anywhere.get(name) ?? [],
    prefecturesWith: (name) => prefecturesWith.get(foldVariants(name)) ?? NOBODY,
    byCode: (code) => byCode.get(code),
    notCounted: (code) => others.find((place) => place.code === code),
    notCountedByName: (prefecture, name) =>
      others.find((place) => place.prefectureCode === prefecture && place.name === name),
    changesInto: (newCode) => changes.filter((change) => change.newCode === newCode),
    changesOfCode: (oldCode) =>
      changes
        .filter((change) => change.oldCode !== change.newCode && change.oldCode === oldCode)
        .sort((a, b) => (a.changedOn < b.changedOn ? 1 : -1)),
  };
}
