import { DataError, dataMessage } from '../data-error.ts';

/** Stands beside the tables. */
export const DESCRIPTOR_FILE = 'datapackage.json';

/** A table that can be downloaded, as `datapackage.json` describes it. */
interface Download {
  /** File name below the folder of the data. */
  path: string;
  title: string;
  description: string;
  /** Rows without the header. */
  rows: number;
  bytes: number;
}

/** What the descriptor offers for download, and which edition it is. */
export interface DownloadList {
  /** The day of the newest source (`YYYY-MM-DD`). */
  edition: string;
  tables: readonly Download[];
}

/**
 * Reads the text of `datapackage.json`; every resource must carry `rows` and `bytes` (written by
 * `scripts/data/package-sizes.ts`).
 * @throws DataError when it is not such a descriptor
 */
export function readDownloads(text: string): DownloadList {
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch {
    throw wrong(undefined, 'json');
  }
  const resources = entry(descriptor, 'resources');
  if (!Array.isArray(resources)) throw wrong('resources', 'list');
  return {
    edition: textOf(descriptor, 'version'),
    tables: resources.map((resource) => ({
      path: textOf(resource, 'path'),
      title: textOf(resource, 'title'),
      description: textOf(resource, 'description'),
      rows: numberOf(resource, 'rows'),
      bytes: numberOf(resource, 'bytes'),
    })),
  };
}

function entry(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw wrong(name, 'object');
  return (value as Record<string, unknown>)[name];
}

function textOf(value: unknown, name: string): string {
  const text = entry(value, name);
  if (typeof text !== 'string') throw wrong(name, 'string');
  return text;
}

function numberOf(value: unknown, name: string): number {
  const number = entry(value, name);
  if (!Number.isSafeInteger(number)) throw wrong(name, 'number');
  return number as number;
}

function wrong(column: string | undefined, type: string): DataError {
  return new DataError([
    {
      file: DESCRIPTOR_FILE,
      column,
      expected: dataMessage('expected.type', { type }),
      action: dataMessage('action.correctValue'),
    },
  ]);
}
