import type { CsvTable } from '../csv.ts';
import { dataMessage, type DataProblem } from '../data-error.ts';
import type { FieldDescriptor, ResourceDescriptor } from './descriptor.ts';
import { faultOfValue } from './field-value.ts';

function formProblems(table: CsvTable): DataProblem[] {
  const problems = [...table.problems];
  const { file } = table;
  if (table.hasByteOrderMark) {
    problems.push({
      file,
      line: 1,
      expected: dataMessage('expected.noBom'),
      action: dataMessage('action.saveAsUtf8'),
    });
  }
  if (table.hasCarriageReturn) {
    problems.push({ file, expected: dataMessage('expected.lf'), action: dataMessage('action.saveWithLf') });
  }
  return problems;
}

/** The columns must be the described ones in the described order, so that every reader can rely on them. */
function headerProblems(resource: ResourceDescriptor, table: CsvTable): DataProblem[] {
  const expected = resource.schema.fields.map((field) => field.name);
  const problems: DataProblem[] = expected
    .filter((column) => !table.header.includes(column))
    .map((column) => ({
      file: table.file,
      line: 1,
      column,
      expected: dataMessage('expected.column', { column }),
      action: dataMessage('action.fixHeader'),
    }));
  if (problems.length === 0 && table.header.join(',') !== expected.join(',')) {
    problems.push({
      file: table.file,
      line: 1,
      value: table.header.join(','),
      expected: dataMessage('expected.header', { columns: expected.join(',') }),
      action: dataMessage('action.fixHeader'),
    });
  }
  return problems;
}

function valueProblems(field: FieldDescriptor, table: CsvTable): DataProblem[] {
  const index = table.header.indexOf(field.name);
  if (index < 0) return [];
  return table.rows.flatMap((row) => {
    const value = row.cells[index] ?? '';
    const fault = faultOfValue(field, value);
    return fault === undefined
      ? []
      : [{ file: table.file, line: row.line, column: field.name, value, ...fault }];
  });
}

function keyProblems(columns: readonly string[], table: CsvTable): DataProblem[] {
  const indexes = columns.map((column) => table.header.indexOf(column));
  if (indexes.includes(-1)) return [];
  const firstLineByKey = new Map<string, number>();
  const problems: DataProblem[] = [];
  for (const row of table.rows) {
    const values = indexes.map((index) => row.cells[index] ?? '');
    const key = values.join('\u001f');
    const firstLine = firstLineByKey.get(key);
    if (firstLine === undefined) {
      firstLineByKey.set(key, row.line);
      continue;
    }
    problems.push({
      file: table.file,
      line: row.line,
      column: columns.join(','),
      value: values.join(','),
      expected: dataMessage('expected.uniqueKey', { columns: columns.join(', '), firstLine }),
      action: dataMessage('action.removeDuplicate'),
    });
  }
  return problems;
}

/**
 * Everything that is wrong with one table by itself, measured by its description: form of the file, columns,
 * values, keys. References to other tables are looked at by `validatePackage`.
 */
export function validateTable(resource: ResourceDescriptor, table: CsvTable): DataProblem[] {
  const { schema } = resource;
  const unique = schema.fields
    .filter((field) => field.constraints?.unique === true)
    .map((field) => [field.name]);
  const keys = [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? []), ...unique];
  return [
    ...formProblems(table),
    ...headerProblems(resource, table),
    ...schema.fields.flatMap((field) => valueProblems(field, table)),
    ...keys.flatMap((columns) => keyProblems(columns, table)),
  ];
}
