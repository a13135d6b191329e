import type { Plugin } from 'vite';

/** Where write-excel-file chooses how its files are packed. */
const MODULE = 'write-excel-file/modules/export/writeXlsxFileUniversal.js';
const IN_WORKERS = 'return generateXlsxFileAsync(';
const IN_PLACE = 'return generateXlsxFileSync(';

/**
 * Has Excel files packed where they are made. The library packs anything longer than 160 KB in workers made from
 * blobs; the Content-Security-Policy forbids those, and the file would never come.
 * @throws Error while building, when another version of the library no longer has the place
 */
export function zipInPlace(): Plugin {
  return {
    name: 'zip-in-place',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes(MODULE)) return undefined;
      if (!code.includes(IN_WORKERS))
        throw new Error(`${MODULE} has changed: does it still pack in workers?`);
      return { code: code.replace(IN_WORKERS, IN_PLACE), map: null };
    },
  };
}
