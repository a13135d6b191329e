import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDownloads } from '../../../src/data/package/downloads.ts';
import { DataError } from '../../../src/data/data-error.ts';

const folder = new URL('../../../public/data/', import.meta.url);
const shipped = readFileSync(new URL('datapackage.json', folder), 'utf8');

describe('the list of downloads', () => {
  test('offers every table of the folder, and nothing that is not there', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(
      readDownloads(shipped)
        .tables.map(({ path }) => path)
        .sort(),
    ).toEqual(files.sort());
  });

  // A mismatch means that a table changed: `npx tsx scripts/data/package-sizes.ts` writes the sizes anew.
  test.each(readDownloads(shipped).tables)('says truly how large $path is', ({ path, bytes, rows }) => {
    const lines = readFileSync(new URL(path, folder), 'utf8').trimEnd().split('\n').length;
    expect({ bytes, rows }).toEqual({ bytes: statSync(new URL(path, folder)).size, rows: lines - 1 });
  });

  test('carries the edition of the package', () => {
    expect(readDownloads(shipped).edition).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  const resource = { path: 'a.csv', title: '表', description: '', rows: 1, bytes: 10 };
  test.each([
    ['text that is no JSON', '', undefined],
    ['a descriptor that is null', 'null', 'resources'],
    ['a descriptor without resources', '{"version":"2026-03-12"}', 'resources'],
    ['a descriptor without an edition', JSON.stringify({ resources: [resource] }), 'version'],
    [
      'a table without its rows',
      JSON.stringify({ version: '', resources: [{ ...resource, rows: undefined }] }),
      'rows',
    ],
    [
      'a table without a file',
      JSON.stringify({ version: '', resources: [{ ...resource, path: undefined }] }),
      'path',
    ],
  ])('refuses %s', (_, text, column) => {
    let thrown: unknown;
    try {
      readDownloads(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DataError);
    expect((thrown as DataError).problems[0]).toMatchObject({ file: 'datapackage.json', column });
  });
});
