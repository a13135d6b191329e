import { createHash, randomBytes } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { packUsb } from '../../../scripts/usb/pack.ts';
import { forNotepad, NAMES } from '../../../scripts/usb/texts.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

const files = new Map([
  ['全国連携マップ.html', '<!doctype html>'],
  ['LICENSE.txt', 'MIT'],
]);
const sum = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

it('all files stand in one folder with a list of their checksums, which are right', () => {
  const { zip, sum: whole, sums } = packUsb(files, '2026-03-12');
  const entries = unzipSync(zip);
  expect(Object.keys(entries)).toEqual(
    [...files.keys(), NAMES.sums].map((name) => `${NAMES.folder}/${name}`),
  );
  const list = strFromU8(entries[`${NAMES.folder}/${NAMES.sums}`]!);
  expect(list).toBe([...files].map(([name, text]) => `${sum(text)}  ${name}\n`).join(''));
  expect([...sums.values()]).toEqual([...files.values()].map(sum));
  expect(whole).toBe(sum(zip));
});

it('names are marked as UTF-8, so that Windows writes them as they are', () => {
  const { zip } = packUsb(files, '2026-03-12');
  const flags = new DataView(zip.buffer, zip.byteOffset).getUint16(6, true);
  expect(flags & 0x800).toBe(0x800);
});

it('every entry says that it was made on Unix and is a file that all may read, so that unzip keeps its name', () => {
  const { zip } = packUsb(files, '2026-03-12');
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const central: [madeBy: number, marks: number, mode: number][] = [];
  // APPNOTE.txt 4.3.12: the headers of the central directory.
  for (let at = 0; at < zip.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      central.push([
        zip[at + 5] ?? 0,
        view.getUint16(at + 8, true) & 0x800,
        view.getUint32(at + 38, true) >>> 16,
      ]);
  expect(central).toEqual([...files, 'sums'].map(() => [3, 0x800, 0o100644]));
});

it('the same files give the same bytes in another time zone', () => {
  const first = packUsb(files, '2026-03-12');
  process.env['TZ'] = 'America/New_York';
  expect(packUsb(files, '2026-03-12').sum).toBe(first.sum);
});

it('a zip above five million bytes is not made', () => {
  const noise = new Map([['a.txt', randomBytes(7_000_000).toString('base64')]]);
  expect(() => packUsb(noise, '2026-03-12')).toThrow('5000000');
});

it('text files open in old editors of Windows', () => {
  expect(forNotepad('一\n二\n')).toBe('\uFEFF一\r\n二\r\n');
});
