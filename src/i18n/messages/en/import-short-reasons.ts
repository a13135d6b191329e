import { englishIsoDate } from '../../english-dates.ts';
import type { importShortReasons as japanese } from '../ja/import-short-reasons.ts';

/** Why a row of a list stands as it does, in a few words for a table: the sentences are those of the findings. */

type Named = Parameters<(typeof japanese)['near_name']>[0];

/** A place with its prefecture; a prefecture has no second part. */
const official = ({ prefecture, name }: Named): string =>
  name === '' || prefecture === '' ? prefecture + name : `${name} (${prefecture})`;
const KINDS: Readonly<Record<string, string>> = { 市: 'city', 町: 'town', 村: 'village' };
/** Whether a place is a city, town or village, by the end of its name; a prefecture has no such name. */
const kindOf = ({ name }: Named): string =>
  name === '' ? 'prefecture' : (KINDS[name.slice(-1)] ?? 'municipality');

export const importShortReasons: typeof japanese = {
  // Codes
  code_form: () => 'not the form of a code',
  code_check_digit: () => 'check digit of code wrong',
  code_unknown: () => 'no such code',
  code_zero_unproven: () => 'not clear if code lacks its first 0',
  code_ambiguous: () => 'code has two readings',
  code_restored: () => 'first 0 of code added',
  code_given_up: () => 'code no longer in use',
  code_of_another: (place) => `code is of ${place.name}`,
  code_of_other_prefecture: (place) => `code is of ${official(place)}`,
  // Prefectures, names, kinds
  prefecture_unknown: () => 'no such prefecture',
  prefecture_missing: () => 'no prefecture',
  prefecture_left_blank: () => 'cell of prefecture empty',
  prefecture_of_another: () => 'name of another prefecture',
  name_missing: () => 'no name',
  name_garbled: () => 'unreadable characters',
  kind_of_another: ({ kind }) => `cell of kind says “${kind}”`,
  special_ward: () => 'special ward',
  northern_village: () => 'village of the Northern Territories',
  // Corrections
  rule_white_space: () => 'with white space',
  rule_stray_mark: () => 'with mark or number',
  rule_stray_prefecture_character: () => 'with character of prefecture’s name',
  rule_prefecture_prefix: () => 'with name of prefecture',
  rule_district_prefix: () => 'with name of district (郡)',
  rule_variant_character: () => 'other form of character',
  rule_changed_since: () => 'renamed after the date of the list',
  rule_code_and_near_name: () => 'code agrees',
  rule_only_one_in_country: () => 'no prefecture; the only one of its name in Japan',
  // Candidates
  bearers: ({ places, count }) => {
    const [only] = places;
    return count === 1 && only ? `same name: ${official(only)}` : `${count} of the same name`;
  },
  near_other_kind: ({ missing, ...place }) =>
    missing === '' ? `wrong as city, town or village: ${place.name}` : `without “${missing}”: ${place.name}`,
  near_one_character: (place) => `one character differs: ${place.name}`,
  near_swapped_characters: (place) => `characters in other order: ${place.name}`,
  near_more_behind: ({ rest, ...place }) => `with “${rest}”: ${place.name}`,
  near_former_name: ({ day, ...place }) =>
    day === '' ? `former name: ${place.name}` : `${place.name} since ${englishIsoDate(day)}`,
  near_other_prefecture: (place) => `other prefecture: ${official(place)}`,
  near_code: (place) => `code is of ${place.name}`,
  near_name: (place) => `name is of ${official(place)}`,
  no_such: () => 'no such municipality',
  twice: ({ row, ...place }) => `same ${kindOf(place)} also in row ${row}`,
  left_out: () => 'left out of the count',
  chosen: () => 'municipality chosen',
  refused: () => 'decision cannot be used',
  without_row: () => 'not in the published table',
};
