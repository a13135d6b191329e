import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { decodeUtf8, parseCsv } from '../../src/data/csv.ts';

interface SizedResource {
  readonly path: string;
  readonly [property: string]: unknown;
}

/**
 * A descriptor with `bytes` (of Frictionless) and `rows` (our own: rows without the header) at every resource,
 * right after its path, so that people know what they are about to download.
 *
 * @param read the bytes of a file of the package
 * @throws DataError when a table is not UTF-8
 */
export function withSizes<T extends { resources: readonly SizedResource[] }>(
  descriptor: T,
  read: (path: string) => Uint8Array,
): T {
  return {
    ...descriptor,
    resources: descriptor.resources.map(({ bytes: _bytes, rows: _rows, ...resource }) => {
      const content = read(resource.path);
      const { rows } = parseCsv(decodeUtf8(content, resource.path), resource.path);
      const entries = Object.entries(resource).flatMap((entry) =>
        entry[0] === 'path' ? [entry, ['bytes', content.byteLength], ['rows', rows.length]] : [entry],
      );
      return Object.fromEntries(entries) as SizedResource;
    }),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const directory = process.argv[2] ?? 'public/data';
  const path = join(directory, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(path, 'utf8')) as { resources: SizedResource[] };
  const sized = withSizes(descriptor, (file) => readFileSync(join(directory, file)));
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(sized, null, 2), { ...options, parser: 'json' }));
}
