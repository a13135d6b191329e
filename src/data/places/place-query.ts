import { earliestDay } from '../../domain/partial-date.ts';
import { writtenName } from '../../domain/place.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import { nameForm, plainText, readingForm } from '../search/written-form.ts';
import type { PlaceKind, PlaceOrder, PlaceSort, PlaceTied } from './place-choices.ts';
import type { PlaceRow } from './place-rows.ts';

/** Which rows are shown, and in which order; an empty part chooses nothing. */
export interface PlaceQuery {
  /** Words that must all be found in a name, reading, code or prefecture. */
  readonly find: string;
  /** A prefecture (two digits) or a region by its key (`tohoku`). */
  readonly area: string;
  readonly kind: readonly PlaceKind[];
  readonly tied: PlaceTied;
  readonly sort: PlaceSort;
}

/** The order of a sort, and whether it is descending. */
export function sortOf(sort: PlaceSort): { order: PlaceOrder; isDescending: boolean } {
  const isDescending = sort.startsWith('-');
  return { order: (isDescending ? sort.slice(1) : sort) as PlaceOrder, isDescending };
}

/** True where a query leaves out any row. */
export function isFiltering({ find, area, kind, tied }: PlaceQuery): boolean {
  return plainText(find) !== '' || area !== '' || kind.length > 0 || tied !== '';
}

/** The rows that a query asks for, in its order. Equal rows stand by their codes; rows without a value stand last. */
export function findRows(rows: readonly PlaceRow[], query: PlaceQuery): PlaceRow[] {
  const words = plainText(query.find).split(/\s+/).filter(Boolean);
  const forms = words.map((word) => [nameForm(word), readingForm(word)] as const);
  const found = rows.filter(
    (row) =>
      isInArea(row, query.area) &&
      (query.kind.length === 0 || (query.kind as readonly string[]).includes(row.place.kind)) &&
      (query.tied === '' || row.ties?.known === (query.tied === 'yes')) &&
      forms.every((form) => holds(row, form)),
  );
  return sorted(found, query.sort);
}

function isInArea({ prefecture }: PlaceRow, area: string): boolean {
  return area === '' || prefecture.code === area || prefecture.region === REGION_BY_KEY[area];
}

function holds({ place, prefecture }: PlaceRow, [name, reading]: readonly [string, string]): boolean {
  return (
    nameForm(writtenName(prefecture) + writtenName(place)).includes(name) ||
    place.kana.includes(reading) ||
    prefecture.kana.includes(reading) ||
    place.code.startsWith(reading) ||
    place.nameEn.toLowerCase().startsWith(reading)
  );
}

/** Readings in the order of a Japanese dictionary. */
const BY_READING = new Intl.Collator('ja');

function sorted(rows: PlaceRow[], sort: PlaceSort): PlaceRow[] {
  const { order, isDescending } = sortOf(sort);
  if (order === 'code') return isDescending ? rows.reverse() : rows;
  const direction = isDescending ? -1 : 1;
  const compare = order === 'reading' ? BY_READING.compare : compareValues;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, order) }));
  // The sort is stable, and the rows come in the order of their codes.
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      return direction * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function compareValues(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a row is ordered by, as text that sorts; undefined where it has no value. */
function keyOf({ place, ties }: PlaceRow, order: Exclude<PlaceOrder, 'code'>): string | undefined {
  switch (order) {
    case 'reading':
      return place.kana;
    case 'agreed':
      return ties?.agreement?.concludedOn;
    case 'ties':
      return ties && String(ties.wardTies).padStart(4, '0');
    case 'latest':
      return ties?.latest && earliestDay(ties.latest);
  }
}
