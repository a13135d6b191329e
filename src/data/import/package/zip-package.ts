import { strToU8, zipSync } from 'fflate';

/** The earliest time that a zip file can hold. */
const EARLIEST = '1980-01-01';

/** Made on Unix, plain files that all may read (APPNOTE.txt 4.4.2, 4.4.15): unzip then takes the names as they are. */
const ENTRY = { os: 3, attrs: 0o100644 << 16 };

/**
 * A package as one zip file, the same bytes for the same files: every file carries the day of the list.
 * @param files texts by path
 * @param asOf the day of the list, `YYYY-MM-DD`
 */
export function zipPackage(files: ReadonlyMap<string, string>, asOf: string): Uint8Array<ArrayBuffer> {
  const mtime = new Date(`${asOf < EARLIEST ? EARLIEST : asOf}T00:00:00`);
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), {
    ...ENTRY,
    mtime,
  });
}
