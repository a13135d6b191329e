import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../src/data/import/import-problem.ts';
import { MAX_FILE_SIZE } from '../../../../src/data/import/file/limits.ts';
import { checkFileSize } from '../../../../src/data/import/file/check-size.ts';
import { readFile, readPasted } from '../../../../src/data/import/file/read-file.ts';
import { chooseSheets, readSheets } from '../../../../src/data/import/sheet/read-sheets.ts';
import {
  delimited,
  encoded,
  withParts,
  workbook,
  type FixtureEncoding,
} from '../../../fixtures/import/file-bytes.ts';
import { REFUSED_FILES, workbookWithMacros } from '../../../fixtures/import/hostile-files.ts';
import * as layouts from '../../../fixtures/import/layouts.ts';
import { CODES, PRINTED } from '../../../fixtures/import/list-of-2015.ts';

const LAYOUTS: Readonly<Record<string, layouts.Layout>> = {
  'one row each': layouts.oneRowEach(PRINTED),
  'office sheet': layouts.officeSheet(PRINTED),
  'as printed': layouts.asPrinted(PRINTED),
  'one column': layouts.oneColumn(PRINTED),
  'column per prefecture': layouts.columnPerPrefecture(PRINTED),
  'names across': layouts.namesAcross(PRINTED),
  'names in one cell': layouts.namesInOneCell(PRINTED),
  'with sums': layouts.withSums(PRINTED),
  'with codes': layouts.withCodes(PRINTED, CODES),
};
const ENCODINGS: readonly FixtureEncoding[] = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16le-bom',
  'utf-16be-bom',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
];
const expected = PRINTED.map(({ prefecture, name }) => [prefecture, name]);

function pairsOf(sheets: Parameters<typeof readSheets>[0]): string[][] {
  const reading = readSheets(sheets, chooseSheets(sheets));
  return reading.entries.map(({ prefecture, name }) => [prefecture, name]);
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await readFile(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof ImportError) return error.problem.key;
    throw error;
  }
}

describe('a file as sheets', () => {
  const cases = ENCODINGS.flatMap((encoding) =>
    Object.keys(LAYOUTS).map((layout) => [layout, encoding] as const),
  );
  it.each(cases)('reads the list of 2015 laid out as %s, CSV in %s', async (name, encoding) => {
    const bytes = encoded(delimited(LAYOUTS[name]!), encoding);
    const { encoding: guess, sheets, problems } = await readFile(bytes);
    expect(guess?.encoding).toBe(encoding.replace('-bom', ''));
    expect(guess?.certainty).not.toBe('doubtful');
    expect(problems).toEqual([]);
    expect(pairsOf(sheets)).toEqual(expected);
  });

  it.each(Object.keys(LAYOUTS))(
    'reads the list of 2015 laid out as %s, as a workbook and pasted',
    async (name) => {
      const { format, sheets, problems } = await readFile(await workbook({ 一覧: LAYOUTS[name]! }));
      expect([format, problems]).toEqual(['xlsx', []]);
      expect(sheets[0]?.name).toBe('一覧');
      expect(pairsOf(sheets)).toEqual(expected);
      expect(pairsOf(readPasted(delimited(LAYOUTS[name]!, '\t', '\n')).sheets)).toEqual(expected);
    },
  );
});

const compound = (stream: string) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from({ length: 504 }, () => 0),
    ...Buffer.from(stream, 'utf16le'),
  ]);
const zipped = (paths: readonly string[]) =>
  zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('<x/>')])));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file that is no list', () => {
  it.each([
    ['file.empty', new Uint8Array()],
    ['file.empty', bytesOf(' \r\n\r\n')],
    ['file.empty', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['file.pdf', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['file.oldExcel', compound('Workbook')],
    ['file.password', compound('EncryptedPackage')],
    ['file.document', compound('WordDocument')],
    ['file.binary', compound('Something')],
    ['file.document', zipped(['[Content_Types].xml', 'word/document.xml'])],
    ['file.binaryExcel', zipped(['[Content_Types].xml', 'xl/workbook.bin'])],
    [
      'file.openDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    ],
    ['file.otherZip', zipped(['photo.txt'])],
    ['file.otherZip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ['file.image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['file.image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['file.webPage', bytesOf('<html><body><table><tr><td>旭川市</td></tr></table></body></html>')],
    ['file.webPage', bytesOf('<?xml version="1.0"?><Workbook/>')],
    ['file.binary', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256)],
    ['file.damaged', zipped(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])],
    ['file.damaged', zipped(['xl/workbook.xml'])],
  ])('is told as %s', async (key, bytes) => {
    expect(await problemOf(bytes)).toBe(key);
  });

  it.each(Object.entries(REFUSED_FILES))('is told: %s', async (_, { bytes, problem }) => {
    expect(await problemOf(await bytes())).toBe(problem);
  });

  it('is refused by its size before it is read', () => {
    checkFileSize(MAX_FILE_SIZE);
    expect(() => {
      checkFileSize(200 * 1024 * 1024);
    }).toThrow(ImportError);
  });

  it('is told as damaged wherever a workbook is cut off', async () => {
    const whole = await workbook({ 一覧: layouts.oneRowEach(PRINTED.slice(0, 40)) });
    for (const share of [0.1, 0.3, 0.5, 0.8, 0.99]) {
      expect(await problemOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('file.damaged');
    }
  });
});

describe('a hostile workbook', () => {
  const small = workbook({ 一覧: layouts.oneRowEach(PRINTED.slice(0, 5)) });
  const sheet = (path: string) => path.startsWith('xl/worksheets/sheet');
  const changed = async (change: (xml: string) => string) =>
    withParts(await small, (path, text) => (sheet(path) ? change(text) : text));

  it('that unpacks to far more than it is, is stopped', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/_rels/workbook.xml.rels': new Uint8Array(12 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toBe('file.unpackedTooLarge');
  });

  it('that lies about the size of a part, is stopped', async () => {
    const liar = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/_rels/workbook.xml.rels': new Uint8Array(2 * 1024 * 1024),
    });
    const view = new DataView(liar.buffer);
    // The second entry of the directory declares 100 bytes.
    let entry = liar.length - 22;
    while (view.getUint32(entry, true) !== 0x02014b50) entry -= 1;
    view.setUint32(entry + 24, 100, true);
    expect(await problemOf(liar)).toBe('file.unpackedTooLarge');
  });

  it('whose parts are together larger than any list is stopped before one of them is unpacked', async () => {
    const sheets = Array.from({ length: 17 }, (_, index) => [
      `表${index}`,
      layouts.oneColumn(PRINTED.slice(0, 1)),
    ]);
    const bytes = await workbook(Object.fromEntries(sheets) as Record<string, layouts.Layout>);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let entry = view.getUint32(bytes.length - 22 + 16, true);
    while (view.getUint32(entry, true) === 0x02014b50) {
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
      const path = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + name!));
      // Each declares as much as is not yet suspicious.
      if (path.startsWith('xl/worksheets/sheet')) view.setUint32(entry + 24, 10 * 1024 * 1024, true);
      entry += 46 + name! + extra! + comment!;
    }
    expect(await problemOf(bytes)).toBe('file.unpackedTooLarge');
  });

  it('of thousands of parts is refused by its directory', async () => {
    const parts = Array.from({ length: 5_001 }, (_, index): [string, Uint8Array] => [
      `${index}`,
      new Uint8Array(),
    ]);
    expect(await problemOf(zipSync(Object.fromEntries(parts)))).toBe('file.damaged');
    expect(await problemOf(zipSync(Object.fromEntries(parts.slice(1))))).toBe('file.otherZip');
  });

  it('with entities of its own is refused', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(await problemOf(await changed((xml) => laughs + xml))).toBe('file.entities');
  });

  it.each([
    ['file.damaged', '<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>'],
    ['sheet.tooManyRows', '<row r="300000"><c r="A300000"><v>1</v></c></row>'],
    ['sheet.tooWide', '<row r="900"><c r="XFD900"><v>1</v></c></row>'],
    ['file.damaged', '<row r="900"><c r="ZZZZZZZ900"><v>1</v></c></row>'],
    ['sheet.tooManyCells', '<row r="150000"><c r="BZ150000"><v>1</v></c></row>'],
  ])('is told as %s instead of filling the memory', async (key, row) => {
    expect(await problemOf(await changed((xml) => xml.replace('</sheetData>', `${row}</sheetData>`)))).toBe(
      key,
    );
  });

  it.each([
    ['a tag', (xml: string) => xml.replace('<sheetData>', `<sheetData ${'abcdefghij'.repeat(3_000)}>`)],
    ['a text', (xml: string) => xml.replace('<sheetData>', `<sheetData>${'abcdefghij'.repeat(50_000)}`)],
    ['a tag that never ends', (xml: string) => `${xml}<c `],
  ])('with %s longer than any is refused before the library wears itself out on it', async (_, change) => {
    expect(await problemOf(await changed(change))).toBe('file.damaged');
  });

  it('with formulas and scripts in its cells is read as text: formulas have the value that was saved', async () => {
    const row =
      '<row r="9"><c r="A9" t="str"><f>HYPERLINK("http://example.com")</f><v>北海道</v></c>' +
      '<c r="B9" t="inlineStr"><is><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></is></c>' +
      '<c r="C9" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>';
    const { sheets } = await readFile(
      await changed((xml) => xml.replace('</sheetData>', `${row}</sheetData>`)),
    );
    expect(sheets[0]?.rows.at(-1)).toEqual(['北海道', '<script>alert(1)</script>', '#DIV/0!']);
  });

  it('whose cells and rows have no address is read by position, as those that have one', async () => {
    const addressed = (await readFile(await small)).sheets;
    const bare = (xml: string) => xml.replace(/(<(?:row|c)\b[^<>]*?)\sr="[A-Z]*\d+"/g, '$1');
    expect(await small).not.toEqual(await changed(bare));
    expect((await readFile(await changed(bare))).sheets).toEqual(addressed);
    const mixed =
      '<row><c t="str"><v>飛び先</v></c><c r="D7" t="str"><v>D</v></c><c t="str"><v>E</v></c><c/></row>' +
      "<row r='9'><c r='a9' t='str'><v>引用符</v></c></row>";
    const { sheets } = await readFile(
      await changed((xml) => bare(xml).replace('</sheetData>', `${mixed}</sheetData>`)),
    );
    expect(sheets[0]?.rows.slice(6)).toEqual([
      ['飛び先', '', '', 'D', 'E'].slice(0, 5),
      ['引用符', '', '', '', ''],
    ]);
  });

  it('without addresses cannot pass the limits either', async () => {
    const rows = (count: number) => '<row><c t="str"><v>村</v></c></row>'.repeat(count);
    expect(
      await problemOf(
        await changed((xml) =>
          xml.replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows(200_001)}</sheetData>`),
        ),
      ),
    ).toBe('sheet.tooManyRows');
  });

  it('with macros, links to other files and hidden rows is read as what stands in its cells', async () => {
    const { sheets, problems } = await readFile(await workbookWithMacros());
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.at(-1)?.slice(0, 2)).toEqual(['北海道', '旭川市']);
  });

  it('far outside with formats only is read: an empty cell is no cell', async () => {
    const row = '<row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const { sheets } = await readFile(
      await changed((xml) => xml.replace('</sheetData>', `${row}</sheetData>`)),
    );
    expect(sheets[0]?.rows).toHaveLength(6);
  });
});

describe('what the cells of a workbook show', () => {
  const STYLES =
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="00000"/>' +
    '<numFmt numFmtId="177" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const ROW =
    '<row r="1"><c r="A1" s="1"><v>1203</v></c><c r="B1" s="2"><v>42217</v></c><c r="C1" s="3"><v>42217</v></c>' +
    '<c r="D1"><v>10</v></c><c r="E1"><v>0.1</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" s="1"><f>A1</f><v>7</v></c></row>';

  it('is text: codes with their zero, days in eras as ISO days, numbers without a decimal', async () => {
    const bytes = withParts(
      await workbook({ 一覧: layouts.oneColumn(PRINTED.slice(0, 1)) }),
      (path, text) => {
        if (path === 'xl/styles.xml') return STYLES;
        return path.startsWith('xl/worksheets/sheet')
          ? `<worksheet><sheetData>${ROW}</sheetData></worksheet>`
          : text;
      },
    );
    const { sheets } = await readFile(bytes);
    expect(sheets[0]?.rows).toEqual([['01203', '2015-08-01', '2015-08-01', '10', '0.1', 'TRUE', '00007']]);
  });

  it('comes from all sheets, hidden ones named; a sheet that is too wide is left aside and told', async () => {
    const layout = layouts.oneRowEach(PRINTED.slice(0, 3));
    const bytes = withParts(await workbook({ 一覧: layout, 前年: layout, 作業: layout }), (path, text) => {
      if (path === 'xl/workbook.xml') return text.replace('name="前年"', 'name="前年" state="hidden"');
      if (path !== 'xl/worksheets/sheet3.xml') return text;
      return text.replace('</sheetData>', '<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>');
    });
    const { sheets, problems } = await readFile(bytes);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['一覧', false],
      ['前年', true],
    ]);
    expect(problems.map(({ key, values }) => [key, 'sheet' in values && values.sheet])).toEqual([
      ['sheet.tooWide', '作業'],
    ]);
    expect(readSheets(sheets, chooseSheets(sheets)).entries).toHaveLength(3);
  });

  it('comes under names of their own where two sheets have one name', async () => {
    const layout = layouts.oneRowEach(PRINTED.slice(0, 3));
    const bytes = withParts(await workbook({ 一覧: layout, 前年: layout }), (path, text) =>
      path === 'xl/workbook.xml' ? text.replace('name="前年"', 'name="一覧"') : text,
    );
    const { sheets } = await readFile(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['一覧', '一覧 (2)']);
  });

  it('keeps merged cells', async () => {
    const { merged } = layouts.asPrinted(PRINTED);
    const { sheets } = await readFile(await workbook({ 一覧: layouts.asPrinted(PRINTED) }));
    expect(sheets[0]?.merged).toHaveLength(merged.length);
    expect(new Set(sheets[0]?.merged)).toEqual(new Set(merged));
  });
});

describe('text that was broken before it was saved', () => {
  const as = (text: string, encoding: FixtureEncoding, taken: string) =>
    new TextDecoder(taken).decode(encoded(text, encoding));
  it.each([
    ['UTF-8 taken for Shift_JIS', as('ニセコ町', 'utf-8', 'shift_jis')],
    ['UTF-8 taken for Latin-1', as('ニセコ町', 'utf-8', 'windows-1252')],
    ['Shift_JIS taken for Latin-1', as('ニセコ町', 'shift_jis', 'windows-1252')],
  ])('is told with its cell, and with what it was: %s', async (_, broken) => {
    const { problems } = await readFile(bytesOf(`都道府県名,市町村名\n北海道,${broken}\n`));
    expect(problems).toEqual([
      {
        key: 'text.garbled',
        values: { count: 1, sheet: '', row: 2, column: 1, value: broken, likely: 'ニセコ町' },
      },
    ]);
  });

  it('is told also where nobody can say what it was', async () => {
    const { problems } = await readFile(bytesOf('市町村名\n旭\ufffd市\n'));
    expect(problems[0]).toMatchObject({ key: 'text.garbled', values: { likely: '' } });
  });

  it('is nothing that any official name or reading looks like', async () => {
    const { problems } = await readFile(new Uint8Array(readFileSync('public/data/municipalities.csv')));
    expect(problems).toEqual([]);
    const { problems: ofReadings } = await readFile(encoded('ﾂｼﾏｼ,対馬市\r\nｻｯﾎﾟﾛｼ,札幌市\r\n', 'shift_jis'));
    expect(ofReadings).toEqual([]);
  });

  it('is told when a person chooses an encoding that does not fit', async () => {
    const bytes = encoded('市町村名\r\n旭川市\r\n', 'shift_jis');
    const { encoding, problems } = await readFile(bytes, { encoding: 'utf-8' });
    expect(encoding?.encoding).toBe('utf-8');
    expect(problems[0]?.key).toBe('text.undecodable');
  });
});

describe('rows of text', () => {
  it('may be 200,000, and 256 columns wide, and not one more', async () => {
    const rows = (count: number) => bytesOf('津市\n'.repeat(count));
    expect((await readFile(rows(200_000))).sheets[0]?.rows).toHaveLength(200_000);
    expect(await problemOf(rows(200_001))).toBe('sheet.tooManyRows');
    const wide = (columns: number) => bytesOf(`市町村名\n${','.repeat(columns - 1)}津市\n`);
    expect(await problemOf(wide(256))).toBe('none');
    expect(await problemOf(wide(257))).toBe('sheet.tooWide');
  });

  it('may have cells as long as those of Excel, and not one character more', async () => {
    const withCell = (length: number) => bytesOf(`市町村名\n${'あ'.repeat(length)}\n`);
    expect((await readFile(withCell(32_767))).sheets[0]?.rows).toHaveLength(2);
    await expect(readFile(withCell(32_768))).rejects.toMatchObject({
      problem: { key: 'sheet.longCell', values: { row: 2, limit: 32_767 } },
    });
  });

  const rowsOf = async (text: string) => (await readFile(bytesOf(text))).sheets[0]?.rows;

  it('may have a stray control character, but are no text where there are many', async () => {
    const rows = '北海道,旭川市\n'.repeat(40);
    expect(await rowsOf(`${rows}北海道,札\x0b幌市\n`)).toHaveLength(41);
    expect(await problemOf(bytesOf('市町村名\n旭\x01川\x02市\n'))).toBe('file.binary');
  });

  it('are counted as a spreadsheet counts them: empty lines are rows, line breaks in quotes are none', async () => {
    expect(await rowsOf('市町村名\n\n"かすみがうら\n市",茨城県\n津市\n')).toEqual([
      ['市町村名'],
      [''],
      ['かすみがうら\n市', '茨城県'],
      ['津市'],
    ]);
  });

  it('are all there when lines end in different ways', async () => {
    expect(await rowsOf('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('are all there when a quote is never closed, and that is told', async () => {
    const { sheets, problems } = await readFile(bytesOf('市町村名\n"旭川市\n津市\n大津市\n'));
    expect(sheets[0]?.rows).toEqual([['市町村名'], ['"旭川市'], ['津市'], ['大津市']]);
    expect(problems).toEqual([{ key: 'text.openQuote', values: { row: 2 } }]);
  });

  it('of a file of this site have lost the guard against formulas, and what the table is stands apart', async () => {
    const { sheets } = await readFile(
      bytesOf("都道府県,市町村\r\n北海道,'=SUM(A1)\r\n\r\n# zenkoku-renkei-map export 1\r\n表題,一覧\r\n"),
    );
    expect(sheets[0]?.rows[1]).toEqual(['北海道', '=SUM(A1)']);
    expect(sheets[0]?.aboutFrom).toBe(4);
    const reading = readSheets(sheets, chooseSheets(sheets));
    expect(reading.entries.map(({ name }) => name)).toEqual(['=SUM(A1)']);
    expect(reading.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'header'],
      [3, 'empty'],
      [4, 'note'],
      [5, 'note'],
    ]);
  });
});
