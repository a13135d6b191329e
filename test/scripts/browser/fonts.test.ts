import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sfntOf, testFontConfiguration } from '../../../scripts/browser/fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Tables of a font file, after the OpenType specification: tag, checksum, offset, length. */
function tablesOf(font: Buffer) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const [checksum, offset, length] = [4, 8, 12].map((skip) => font.readUInt32BE(at + skip));
    return { tag: font.toString('latin1', at, at + 4), checksum, offset: offset!, length: length! };
  });
}

function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) {
    const word = Buffer.alloc(4);
    table.copy(word, 0, at, Math.min(at + 4, table.length));
    sum = (sum + word.readUInt32BE(0)) >>> 0;
  }
  return sum;
}

describe('the font of the tests', () => {
  it('is taken out of its web container whole: every table has the checksum it was made with', () => {
    const configuration = testFontConfiguration(folder);
    expect(existsSync(configuration)).toBe(true);
    const name = readdirSync(join(folder, 'files')).find((file) => /japanese-400/.test(file));
    const font = readFileSync(join(folder, 'files', name ?? ''));
    const tables = tablesOf(font).filter(({ tag }) => tag !== 'head'); // head holds the sum of the whole file
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'loca', 'name']));
    for (const { tag, offset, length, checksum } of tables)
      expect(checksumOf(font.subarray(offset, offset + length)), tag).toBe(checksum);
  });

  it('takes both packed and plain tables', () => {
    const packed = deflateSync(Buffer.alloc(100, 7));
    const woff = Buffer.alloc(44 + 40 + packed.length + 4);
    woff.write('wOFF', 0);
    woff.writeUInt32BE(0x00010000, 4);
    woff.writeUInt16BE(2, 12);
    const entry = (index: number, tag: string, values: number[]) => {
      woff.write(tag, 44 + 20 * index, 'latin1');
      values.forEach((value, place) => woff.writeUInt32BE(value, 44 + 20 * index + 4 + 4 * place));
    };
    entry(0, 'aaaa', [84, packed.length, 100, 11]);
    entry(1, 'bbbb', [84 + packed.length, 3, 3, 22]);
    packed.copy(woff, 84);
    woff.write('xyz', 84 + packed.length);
    const font = sfntOf(woff);
    const [first, second] = tablesOf(font);
    expect(first).toEqual({ tag: 'aaaa', checksum: 11, offset: 44, length: 100 });
    expect(second).toEqual({ tag: 'bbbb', checksum: 22, offset: 144, length: 3 });
    expect(font.subarray(144, 147).toString()).toBe('xyz');
    expect(font.length % 4).toBe(0);
  });

  it('refuses what is no font of that kind', () => {
    expect(() => sfntOf(Buffer.from('wOF2 and more'))).toThrow('Not a WOFF font.');
  });
});
