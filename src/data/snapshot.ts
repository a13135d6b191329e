import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Classing } from '../domain/classing.ts';
import {
  missing,
  type KindSplit,
  type Measure,
  type MeasureValue,
  type MissingReason,
} from '../domain/measure.ts';
import type { PrefectureCode } from '../domain/municipality-code.ts';
import type { EventFacts, MunicipalFacts, NationalFacts, TableTexts } from './facts.ts';

/** A packed value: [value, cities, towns, villages], [value], or why it is missing. */
export type PackedValue = readonly [number, number, number, number] | readonly [number] | MissingReason;

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

function unpack(entry: PackedValue): MeasureValue {
  if (typeof entry === 'string') return missing(entry);
  const [value, cities, towns, villages] = entry;
  if (cities === undefined || towns === undefined || villages === undefined) return { kind: 'value', value };
  return { kind: 'value', value, split: [cities, towns, villages] };
}
