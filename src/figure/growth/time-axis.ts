import { scaleLinear } from 'd3';
import type { FiscalYear } from '../../domain/fiscal-year.ts';

/** The stretch of one fiscal year on a time axis, in the pixels of the figure. */
interface YearSlot {
  fiscalYear: FiscalYear;
  x0: number;
  x1: number;
  /** False where the labels of all years would touch each other and this one is left out. */
  isLabelled: boolean;
}

export interface TimeAxis {
  slots: readonly YearSlot[];
  /** Place of an ISO day. Marks of any record can be set on the same axis. */
  xOf(day: string): number;
}

/**
 * A time axis of whole fiscal years (1 April to 31 March), true to the day.
 *
 * @param left,right where 1 April of the first and the end of the last year stand
 * @param labelWidth room that the label of a year needs
 */
export function timeAxis(
  fiscalYears: readonly FiscalYear[],
  left: number,
  right: number,
  labelWidth: number,
): TimeAxis {
  const first = fiscalYears[0] ?? 0;
  const last = fiscalYears.at(-1) ?? first;
  // Days are evenly long in UTC, and the time scale of d3 would bring its calendars into the first chunk.
  const scale = scaleLinear([utc(`${first}-04-01`), utc(`${last + 1}-04-01`)], [left, right]);
  const pitch = (right - left) / Math.max(1, fiscalYears.length);
  const step = Math.max(1, Math.ceil(labelWidth / pitch));
  return {
    slots: fiscalYears.map((fiscalYear, index) => ({
      fiscalYear,
      x0: scale(utc(`${fiscalYear}-04-01`)),
      x1: scale(utc(`${fiscalYear + 1}-04-01`)),
      // Counted from the end, so that the last year is always named.
      isLabelled: (fiscalYears.length - 1 - index) % step === 0,
    })),
    xOf: (day) => scale(utc(day)),
  };
}

/** Milliseconds since the epoch at the start of an ISO day, UTC. */
function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
