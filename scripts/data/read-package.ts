import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8, parseCsv, type CsvTable } from '../../src/data/csv.ts';
import { DataError, dataMessage, type DataProblem } from '../../src/data/data-error.ts';
import type { PackageDescriptor } from '../../src/data/package/descriptor.ts';

/** A data package as it lies in a directory. */
export interface DataPackage {
  readonly descriptor: PackageDescriptor;
  /** The tables that are there, by the name of their resource. */
  readonly tables: ReadonlyMap<string, CsvTable>;
  /** Files that cannot be read at all, and CSV files that nothing describes. */
  readonly problems: readonly DataProblem[];
}

/** Reads `datapackage.json` and every table of a directory. Throws when the descriptor itself cannot be read. */
export function readPackage(directory: string): DataPackage {
  const descriptor = JSON.parse(
    readFileSync(join(directory, 'datapackage.json'), 'utf8'),
  ) as PackageDescriptor;
  const tables = new Map<string, CsvTable>();
  const problems: DataProblem[] = [];
  for (const { name, path } of descriptor.resources) {
    if (!existsSync(join(directory, path))) continue;
    try {
      tables.set(name, parseCsv(decodeUtf8(readFileSync(join(directory, path)), path), path));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  const described = new Set(descriptor.resources.map(({ path }) => path));
  for (const file of readdirSync(directory).filter((each) => each.endsWith('.csv') && !described.has(each))) {
    problems.push({
      file,
      expected: dataMessage('expected.described'),
      action: dataMessage('action.describeFile'),
    });
  }
  return { descriptor, tables, problems };
}
