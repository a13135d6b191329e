import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { NAMES } from './texts.ts';

/** The most that the zip may have: it goes by mail and onto old sticks. */
const MOST_BYTES = 5_000_000;

/**
 * Made on Unix, a plain file that all may read (APPNOTE.txt 4.4.2, 4.4.15): of a zip made on MS-DOS, the unzip of
 * Linux reads Japanese names in an old code page although they are marked as UTF-8.
 */
const ENTRY = { os: 3, attrs: 0o100644 << 16 };

export interface UsbPackage {
  zip: Uint8Array;
  /** SHA-256 of each file in it, by its name, in hexadecimal. */
  sums: ReadonlyMap<string, string>;
  /** SHA-256 of the zip itself. */
  sum: string;
}

/**
 * Packs the files, with a list of their checksums, into one folder of a zip. The same files give the same bytes,
 * wherever and whenever.
 * @param files text by name
 * @param day the day that all files carry (`YYYY-MM-DD`)
 * @throws Error when it is larger than it may be
 */
export function packUsb(files: ReadonlyMap<string, string>, day: string): UsbPackage {
  const sums = new Map([...files].map(([name, text]) => [name, sha256(strToU8(text))]));
  const list = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const zip = zipSync(
    Object.fromEntries(
      [...files, [NAMES.sums, list] as const].map(([name, text]) => [
        `${NAMES.folder}/${name}`,
        strToU8(text),
      ]),
    ),
    // A zip has no time zone: noon of that day on any clock.
    { ...ENTRY, level: 9, mtime: new Date(year, month - 1, date, 12) },
  );
  if (zip.length > MOST_BYTES)
    throw new Error(`The USB edition has ${zip.length} bytes; ${MOST_BYTES} are the most it may have.`);
  return { zip, sums, sum: sha256(zip) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
