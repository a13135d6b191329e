import { fiscalYearOf, fiscalYearRange, type FiscalYear } from '../domain/fiscal-year.ts';
import type { Classing } from '../domain/classing.ts';
import {
  missing,
  type KindSplit,
  type Measure,
  type MeasureValue,
  type MissingReason,
} from '../domain/measure.ts';
import type { PrefectureCode } from '../domain/municipality-code.ts';
import { certainFiscalYear } from '../domain/partial-date.ts';
import { lastFiscalYearOf } from './facts.ts';
import type { EventFacts, MunicipalFacts, NationalFacts, TableTexts } from './facts.ts';
import { classingOf } from './measures/classings.ts';
import { membershipSets } from './measures/membership.ts';
import { listDays } from './measures/published-lists.ts';
import { countedByPrefecture, prefectureValues } from './measures/prefecture-values.ts';

/** A packed value: [value, cities, towns, villages], [value], or why it is missing. */
type PackedValue = readonly [number, number, number, number] | readonly [number] | MissingReason;

/** What the page carries, so that the first view stands before anything else is fetched. */
export interface Snapshot {
  /** Edition of the data package. */
  edition: string;
  /** The text of the national tables, as published. */
  texts: TableTexts<NationalFacts>;
  fiscalYears: readonly [first: FiscalYear, last: FiscalYear];
  /** Counted cities, towns and villages, in the order of the prefectures table. */
  counted: readonly KindSplit[];
  /** By measure, by fiscal year, in the order of the prefectures table; one entry stands for all 47. */
  values: Record<string, Record<string, readonly PackedValue[]>>;
  classings: Record<string, Classing>;
  /** Rows of each table that is fetched later. */
  rowCounts: Record<keyof MunicipalFacts | keyof EventFacts, number>;
}

/** The first fiscal year of the slider: the year of 東日本大震災, the first support in the data. */
const FIRST_FISCAL_YEAR = 2010;

/**
 * Computes everything the first view shows from the complete tables. Runs at build time; a test compares
 * its values with ones computed another way.
 */
export function makeSnapshot(
  edition: string,
  texts: TableTexts<NationalFacts>,
  national: NationalFacts,
  municipal: MunicipalFacts & EventFacts,
): Snapshot {
  const last = lastFiscalYearOf([
    ...national.milestones.map(({ date }) => ({ certain: certainFiscalYear(date) })),
    ...national.disasters.map(({ fiscalYear }) => ({ certain: fiscalYear })),
    ...listDays([...national.exchangeCounts, ...municipal.exchangePartners]).map((day) => ({
      certain: fiscalYearOf(day),
    })),
    ...municipal.wardPartnerships.map(({ concluded }) => ({ certain: certainFiscalYear(concluded) })),
  ]);
  const years = fiscalYearRange(FIRST_FISCAL_YEAR, last);
  const sets = membershipSets(municipal, national.agreements);
  const counted = countedByPrefecture(municipal.municipalities);

  const values: Snapshot['values'] = {};
  const classings: Snapshot['classings'] = {};
  for (const measure of national.measures) {
    const byYear = years.map((year) => prefectureValues(measure, year, national, municipal, sets));
    values[measure.id] = Object.fromEntries(byYear.map((byCode, index) => [years[index], packAll(byCode)]));
    classings[measure.id] = classingOf(
      measure,
      byYear.flatMap((byCode) => [...byCode.values()]),
    );
  }
  return {
    edition,
    texts,
    fiscalYears: [FIRST_FISCAL_YEAR, last],
    counted: national.prefectures.map(({ code }) => counted.get(code) ?? [0, 0, 0]),
    values,
    classings,
    rowCounts: Object.fromEntries(
      Object.entries<readonly unknown[]>({ ...municipal }).map(([name, rows]) => [name, rows.length]),
    ) as Snapshot['rowCounts'],
  };
}

/** Values of a measure for a fiscal year by prefecture; a year outside the data is missing. */
export function snapshotValues(
  snapshot: Snapshot,
  measure: Measure,
  fiscalYear: FiscalYear,
  codes: readonly PrefectureCode[],
): Map<PrefectureCode, MeasureValue> {
  const packed = snapshot.values[measure.id]?.[fiscalYear];
  return new Map(
    codes.map((code, index) => {
      const entry = packed?.length === 1 ? packed[0] : packed?.[index];
      return [code, entry === undefined ? missing('not_published') : unpack(entry)];
    }),
  );
}

function packAll(byCode: ReadonlyMap<PrefectureCode, MeasureValue>): PackedValue[] {
  const packed = [...byCode.values()].map(pack);
  // A year without any value is one word instead of 47.
  const [first] = packed;
  return typeof first === 'string' && packed.every((entry) => entry === first) ? [first] : packed;
}

function pack(value: MeasureValue): PackedValue {
  if (value.kind === 'missing') return value.reason;
  // Rates keep four decimals: enough to print one and to class exactly as the full number would.
  const rounded = Math.round(value.value * 1e4) / 1e4;
  return value.split ? [rounded, ...value.split] : [rounded];
}

function unpack(entry: PackedValue): MeasureValue {
  if (typeof entry === 'string') return missing(entry);
  const [value, cities, towns, villages] = entry;
  if (cities === undefined || towns === undefined || villages === undefined) return { kind: 'value', value };
  return { kind: 'value', value, split: [cities, towns, villages] };
}
