import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/data/import/sheet/guess-columns.ts';
import { ImportError } from '../../../../src/data/import/import-problem.ts';
import { readDelimited } from '../../../../src/data/import/file/read-delimited.ts';
import { readFile } from '../../../../src/data/import/file/read-file.ts';
import { readList } from '../../../../src/data/import/sheet/read-list.ts';
import { delimited, workbook } from '../../../fixtures/import/file-bytes.ts';
import { oneRowEach } from '../../../fixtures/import/layouts.ts';
import { PRINTED } from '../../../fixtures/import/list-of-2015.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

/** Reads bytes to the end; anything but the error for people fails the test. */
async function readToTheEnd(bytes: Uint8Array): Promise<void> {
  try {
    const { sheets } = await readFile(bytes);
    for (const sheet of sheets) {
      const { entries, skipped } = readList(sheet, guessColumns(sheet));
      const told = new Set([...entries.map(({ place }) => place.row), ...skipped.map(({ row }) => row)]);
      expect(told.size).toBe(sheet.rows.length);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
  }
}

const beginnings = [
  '',
  'PK\x03\x04',
  '%PDF-',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '\x1b$B',
  '"',
];

describe('any bytes', () => {
  it('are a list or a problem for people, never another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 300 }),
        async (start, bytes) => {
          await readToTheEnd(Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('of a workbook in which some were changed or are missing, too', async () => {
    const whole = await workbook({ 一覧: oneRowEach(PRINTED.slice(0, 30)) });
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice(0, length < whole.length / 4 ? length : whole.length);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        await readToTheEnd(bytes);
      }),
      { numRuns: runs(60) },
    );
  });

  it('of a text with quotes, line breaks and delimiters of all kinds come back cell by cell', () => {
    const text = fc.string({ unit: fc.constantFrom(...'旭川市,;\t"\'\n\r =|'), maxLength: 8 });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', '\t', ';'), (rows, delimiter) => {
        const width = Math.max(...rows.map((cells) => cells.length));
        const padded = rows.map((cells) => [
          ...cells,
          ...Array.from({ length: width - cells.length }, () => 'x'),
          '終',
        ]);
        const { sheet, problems } = readDelimited(
          delimited({ rows: padded, merged: [] }, delimiter),
          delimiter as ',',
        );
        expect(problems).toEqual([]);
        // A line break in a cell is one line feed, however it was written.
        expect(sheet.rows).toEqual(padded.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n'))));
      }),
      { numRuns: runs(300) },
    );
  });
});
