import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { DisasterRecord, FoundDisaster } from './disaster-filter.ts';

/** A part of the list: the disasters of a fiscal year, or years of which the documents record none. */
export type ChroniclePart =
  | { kind: 'year'; fiscalYear: FiscalYear; count: number; disasters: readonly FoundDisaster[] }
  | { kind: 'gap'; from: FiscalYear; to: FiscalYear };

/**
 * Bundles what was found by fiscal year, newest first, with the years between that have no record at all. Years
 * whose disasters the filter hides are no gap: they are left out, because something is recorded there.
 * @param found in the order in which each year shall list them
 * @param records everything, to tell an empty year from a filtered one
 */
export function byFiscalYear(
  found: readonly FoundDisaster[],
  records: readonly DisasterRecord[],
): ChroniclePart[] {
  const recorded = new Set(records.map(({ disaster }) => disaster.fiscalYear));
  const byYear = new Map<FiscalYear, FoundDisaster[]>();
  for (const entry of found) {
    const year = byYear.get(entry.disaster.fiscalYear);
    if (year) year.push(entry);
    else byYear.set(entry.disaster.fiscalYear, [entry]);
  }
  const newest = Math.max(...byYear.keys());
  const oldest = Math.min(...byYear.keys());
  const parts: ChroniclePart[] = [];
  for (let fiscalYear = newest; fiscalYear >= oldest; fiscalYear--) {
    const disasters = byYear.get(fiscalYear);
    const last = parts.at(-1);
    if (disasters) parts.push({ kind: 'year', fiscalYear, count: disasters.length, disasters });
    else if (recorded.has(fiscalYear)) continue;
    else if (last?.kind === 'gap' && last.from === fiscalYear + 1) last.from = fiscalYear;
    else parts.push({ kind: 'gap', from: fiscalYear, to: fiscalYear });
  }
  return parts;
}

/** The parts of a list up to a number of disasters; the years that are cut keep their own number. */
export function firstRows(parts: readonly ChroniclePart[], rows: number): ChroniclePart[] {
  const kept: ChroniclePart[] = [];
  let room = rows;
  for (const part of parts) {
    if (room === 0) break;
    if (part.kind === 'gap') kept.push(part);
    else {
      kept.push({ ...part, disasters: part.disasters.slice(0, room) });
      room -= Math.min(room, part.count);
    }
  }
  return kept;
}
