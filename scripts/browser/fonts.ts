import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

/**
 * Writes a font folder and a fontconfig file that show a browser exactly one family, BIZ UDPGothic, the first
 * of the site's own list. So boxes that tests measure are the same on every machine, and a machine without a
 * Japanese font draws no empty squares.
 * @param folder where fonts, configuration and fontconfig's cache go
 * @returns path of the configuration, for the variable FONTCONFIG_FILE
 */
export function testFontConfiguration(folder: string): string {
  const require = createRequire(import.meta.url);
  const source = join(dirname(require.resolve('@fontsource/biz-udpgothic/package.json')), 'files');
  const fonts = join(folder, 'files');
  mkdirSync(fonts, { recursive: true });
  // All subsets: signs such as ▲ and 髙 are in the small numbered ones only.
  for (const name of readdirSync(source).filter((file) => file.endsWith('.woff'))) {
    const font = join(fonts, name.replace(/woff$/, 'ttf'));
    if (!existsSync(font)) writeWhole(font, sfntOf(readFileSync(join(source, name))));
  }
  const configuration = join(folder, 'fonts.conf');
  writeWhole(
    configuration,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
      '<fontconfig>',
      `  <dir>${fonts}</dir>`,
      `  <cachedir>${join(folder, 'cache')}</cachedir>`,
      '  <alias><family>sans-serif</family><prefer><family>BIZ UDPGothic</family></prefer></alias>',
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return configuration;
}

/** Readers that start at the same time never see half a file. */
function writeWhole(file: string, content: Uint8Array | string): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, content);
  renameSync(partial, file);
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The font inside a WOFF 1 container (W3C, WOFF File Format 1.0): the font system of a desktop reads no WOFF.
 * @throws Error when the bytes are not a WOFF font
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF font.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((count - power) * 16, 10);
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let index = 0; index < count; index++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const [start, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const at = SFNT_HEADER + SFNT_ENTRY * index;
    woff.copy(directory, at, entry, entry + 4);
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(length, at + 12);
    // Tables begin at multiples of four.
    const padded = Buffer.alloc((length + 3) & ~3);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...tables]);
}
