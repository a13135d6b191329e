import type { CsvTable } from '../csv.ts';
import { dataMessage, type DataProblem } from '../data-error.ts';
import type { FieldDescriptor, ForeignKey, PackageDescriptor, ResourceDescriptor } from './descriptor.ts';
import { itemsOf } from './field-value.ts';
import { validateTable } from './validate-table.ts';

const SEPARATOR = '\u001f';

/** The values that stand in some columns of a table, several columns joined. */
function keysOf(table: CsvTable, columns: readonly string[]): Set<string> {
  const indexes = columns.map((column) => table.header.indexOf(column));
  return new Set(table.rows.map((row) => indexes.map((index) => row.cells[index] ?? '').join(SEPARATOR)));
}

function foreignKeyProblems(key: ForeignKey, table: CsvTable, target: CsvTable): DataProblem[] {
  const indexes = key.fields.map((field) => table.header.indexOf(field));
  if (indexes.includes(-1)) return [];
  const known = keysOf(target, key.reference.fields);
  return table.rows.flatMap((row) => {
    const values = indexes.map((index) => row.cells[index] ?? '');
    // A reference that is not given at all refers to nothing (the column itself says whether it may be empty).
    if (values.every((value) => value === '') || known.has(values.join(SEPARATOR))) return [];
    return [
      {
        file: table.file,
        line: row.line,
        column: key.fields.join(','),
        value: values.join(','),
        expected: dataMessage('expected.reference', {
          targets: `${target.file} ${key.reference.fields.join(',')}`,
        }),
        action: dataMessage('action.addReference', { file: target.file }),
      },
    ];
  });
}

function referenceProblems(
  field: FieldDescriptor,
  table: CsvTable,
  tables: ReadonlyMap<string, CsvTable>,
): DataProblem[] {
  const references = field.references ?? [];
  const index = table.header.indexOf(field.name);
  if (references.length === 0 || index < 0) return [];
  const known = new Set(field.otherValues ?? []);
  for (const { resource, field: column } of references) {
    const target = tables.get(resource);
    if (target !== undefined) for (const value of keysOf(target, [column])) known.add(value);
  }
  const files = references.map(({ resource }) => tables.get(resource)?.file ?? resource);
  return table.rows.flatMap((row) =>
    itemsOf(field, row.cells[index] ?? '')
      .filter((item) => !known.has(item))
      .map((value) => ({
        file: table.file,
        line: row.line,
        column: field.name,
        value,
        expected: dataMessage('expected.reference', {
          targets: references.map((reference, at) => `${files[at]} ${reference.field}`).join(' / '),
        }),
        action: dataMessage('action.addReference', { file: files.join(' / ') }),
      })),
  );
}

function problemsOfResource(
  resource: ResourceDescriptor,
  tables: ReadonlyMap<string, CsvTable>,
): DataProblem[] {
  const table = tables.get(resource.name);
  if (table === undefined) {
    return [
      { file: resource.path, expected: dataMessage('expected.file'), action: dataMessage('action.addFile') },
    ];
  }
  return [
    ...validateTable(resource, table),
    ...(resource.schema.foreignKeys ?? []).flatMap((key) => {
      const target = tables.get(key.reference.resource);
      return target === undefined ? [] : foreignKeyProblems(key, table, target);
    }),
    ...resource.schema.fields.flatMap((field) => referenceProblems(field, table, tables)),
  ];
}

/**
 * Everything that is wrong with the tables of a package, measured by its descriptor: missing files, the form, the
 * columns, values and keys of each table, and references between tables.
 *
 * @param descriptor the package's `datapackage.json`
 * @param tables the tables by the name of their resource
 */
export function validatePackage(
  descriptor: PackageDescriptor,
  tables: ReadonlyMap<string, CsvTable>,
): DataProblem[] {
  return descriptor.resources.flatMap((resource) => problemsOfResource(resource, tables));
}
