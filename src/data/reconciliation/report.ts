import { DataError, dataMessage, type DataMessage } from '../data-error.ts';
import type { Basis } from '../../domain/partnership.ts';
import type { Reconciliation } from '../../domain/publication.ts';

/** Stands beside the tables. */
export const RECONCILIATION_FILE = 'reconciliation.json';

/** The rows of the report, told apart by what a reader wants from them. */
export interface ReconciliationReport {
  /** The rows disagree with the published figure; each has its reason. */
  differing: readonly Reconciliation[];
  /** The rows agree with the published figure. */
  agreeing: readonly Reconciliation[];
  /** No publisher printed this figure: it was worked out in another way and agrees with the rows. */
  crossChecked: readonly Reconciliation[];
}

/**
 * Reads the text of `reconciliation.json`, an array of rows in the order country, regions, prefectures, rest;
 * the order is kept within each part.
 * @throws DataError when it is not that
 */
export function readReconciliation(text: string): ReconciliationReport {
  const rows = rowsOf(text).map(readRow);
  const same = rows.filter(({ difference }) => difference === 0);
  return {
    differing: rows.filter(({ difference }) => difference !== 0),
    agreeing: same.filter(({ basis }) => basis !== 'derived'),
    crossChecked: same.filter(({ basis }) => basis === 'derived'),
  };
}

function rowsOf(text: string): readonly unknown[] {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw wrong(undefined, dataMessage('expected.type', { type: 'json' }));
  }
  if (Array.isArray(report)) return report;
  throw wrong(undefined, dataMessage('expected.type', { type: 'list' }));
}

function readRow(row: unknown): Reconciliation {
  if (!isRecord(row)) throw wrong(undefined, dataMessage('expected.type', { type: 'object' }));
  const text = (name: string): string => {
    const value = row[name];
    if (typeof value !== 'string') throw wrong(name, dataMessage('expected.type', { type: 'string' }));
    return value;
  };
  const number = (name: string): number => {
    const value = row[name];
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw wrong(name, dataMessage('expected.type', { type: 'number' }));
    return value;
  };
  return {
    id: text('id'),
    measure: text('measure'),
    place: text('place'),
    subject: text('subject'),
    asOf: text('as_of'),
    published: number('published'),
    computed: number('computed'),
    difference: number('difference'),
    unit: text('unit'),
    why: text('why'),
    basis: text('basis') as Basis,
    sourceId: text('source_id'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(column: string | undefined, expected: DataMessage): DataError {
  return new DataError([
    {
      file: RECONCILIATION_FILE,
      column,
      expected,
      action: dataMessage('action.runCommand', { command: 'npm run data:check' }),
    },
  ]);
}
