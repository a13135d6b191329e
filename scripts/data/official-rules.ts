import { dataMessage, type DataProblem } from '../../src/data/data-error.ts';
import { recordsIn, type Tables } from '../../src/data/reconciliation/records.ts';
import { parseCsv, recordsOf } from '../../src/data/csv.ts';
import { municipalitiesCsv, prefecturesCsv } from './official-lists.ts';

/** A published table, its key, and the command's output that it must equal. */
const OFFICIAL_TABLES: readonly (readonly [resource: string, key: string, official: () => string])[] = [
  ['prefectures', 'prefecture_code', prefecturesCsv],
  ['municipalities', 'code', municipalitiesCsv],
];

const COMMAND = 'npx tsx scripts/data/official-lists.ts';

function problemsOf(tables: Tables, resource: string, key: string, official: string): DataProblem[] {
  const file = `${resource}.csv`;
  const officialRows = new Map(recordsOf(parseCsv(official, file)).map((row) => [row[key] ?? '', row]));
  const rows = recordsIn(tables, resource);
  const codes = new Set(rows.map((row) => row.text(key)));
  const action = dataMessage('action.runCommand', { command: COMMAND });
  const missing = [...officialRows.keys()]
    .filter((code) => !codes.has(code))
    .map((code) => ({
      file,
      column: key,
      expected: dataMessage('expected.officialValue', { official: code }),
      action,
    }));
  const different = rows.flatMap((row): DataProblem[] => {
    const officialRow = officialRows.get(row.text(key));
    const { line } = row;
    if (officialRow === undefined) {
      const expected = dataMessage('expected.generated');
      return [{ file, line, column: key, value: row.text(key), expected, action }];
    }
    return Object.entries(officialRow)
      .filter(([column, value]) => row.text(column) !== value)
      .map(([column, value]) => ({
        file,
        line,
        column,
        value: row.text(column),
        expected: dataMessage('expected.officialValue', { official: value }),
        action,
      }));
  });
  return [...missing, ...different];
}

/** Where the lists of prefectures and municipalities are not the official ones, in both directions. */
export function officialProblems(tables: Tables): DataProblem[] {
  return OFFICIAL_TABLES.filter(([resource]) => tables.has(resource)).flatMap(([resource, key, official]) =>
    problemsOf(tables, resource, key, official()),
  );
}
