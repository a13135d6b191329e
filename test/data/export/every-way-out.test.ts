import { strFromU8, unzipSync } from 'fflate';
import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { clipboardText } from '../../../src/data/export/clipboard-table.ts';
import { csvText } from '../../../src/data/export/csv-text.ts';
import { geoJsonText } from '../../../src/data/export/geojson.ts';
import { jsonText } from '../../../src/data/export/json.ts';
import { csvShiftJis } from '../../../src/data/export/shift-jis.ts';
import { xlsxFile } from '../../../src/data/export/xlsx.ts';
import { SAMPLE, WORDS } from './sample.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', ' =', "'="];
const HOSTILE = SIGNS.map((sign) => `${sign}HYPERLINK("http://example.com","見る")`);
/** Hostile in its cells, its heads and everything that is said of it. */
const TABLE = {
  ...SAMPLE,
  title: HOSTILE[0]!,
  filter: HOSTILE[1]!,
  asOf: HOSTILE[2]!,
  notes: HOSTILE,
  sources: HOSTILE,
  columns: [
    { key: 'code', title: HOSTILE[3]!, type: 'text' },
    { key: 'name', title: 'name', type: 'text' },
    { key: 'since', title: 'since', type: 'date' },
  ] as const,
  rows: HOSTILE.map((text) => ['01100', text, text]),
};
const RUNS = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

describe('no way out of the site carries a formula', () => {
  it.each([
    ['CSV', () => csvText(TABLE, WORDS)],
    ['CSV in Shift_JIS', () => new TextDecoder('shift_jis').decode(csvShiftJis(TABLE, WORDS).bytes)],
  ])('%s: every cell is text, and nothing of it is lost', (_, make) => {
    const cells = csvParseRows(make()).flat();
    expect(cells.filter((cell) => RUNS.test(cell))).toEqual([]);
    for (const text of HOSTILE) expect(cells).toContain(`'${text}`);
  });

  it('the clipboard: every cell is text, and none makes cells or lines of its own', () => {
    const lines = clipboardText(TABLE, WORDS).split('\n');
    expect(lines).toHaveLength(HOSTILE.length + 1);
    for (const line of lines) {
      const cells = line.split('\t');
      expect(cells).toHaveLength(3);
      expect(cells.filter((cell) => RUNS.test(cell))).toEqual([]);
    }
  });

  it('Excel: every text is a text cell, and the file has no formula and no link', async () => {
    const parts = unzipSync(new Uint8Array(await (await xlsxFile(TABLE, WORDS)).arrayBuffer()));
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [path, bytes] of sheets)
      expect(strFromU8(bytes), path).not.toMatch(/<f[ >/]|<hyperlink|t="str"/);
  });

  it('JSON and GeoJSON give the texts as they are: no program takes them for more', () => {
    const rows = (JSON.parse(jsonText(TABLE)) as { rows: { name: string }[] }).rows;
    expect(rows.map(({ name }) => name)).toEqual(HOSTILE);
    const { features } = JSON.parse(geoJsonText(TABLE, new Map(), WORDS)) as {
      features: { properties: { name: string } }[];
    };
    expect(features.map(({ properties }) => properties.name)).toEqual(HOSTILE);
  });
});
