import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, recordsOf } from '../../../../src/data/csv.ts';
import { DataError } from '../../../../src/data/data-error.ts';
import { ImportError } from '../../../../src/data/import/import-problem.ts';
import { outcomesOf, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import {
  decisionsCsv,
  decisionsText,
  readDecisions,
} from '../../../../src/data/import/package/decisions-csv.ts';
import type { Decision } from '../../../../src/domain/list-import.ts';
import { encoded, workbook } from '../../../fixtures/import/file-bytes.ts';
import { changedTable } from '../../../fixtures/changed-table.ts';
import { hostileText } from '../../../fixtures/hostile-text.ts';
import { DAY, listIndex, readingOf } from '../../../fixtures/import/list-reading.ts';

const ROWS = [
  ['北海道', '池田町'],
  ['千葉県', '稲毛市'],
  ['徳島県', '池田町'],
  ['青森県', '下北郡東通村'],
  ['東京都', '稲城'],
] as const;
const resultsOf = (rows: typeof ROWS | readonly (readonly [string, string])[]) =>
  outcomesOf(listIndex, proposeAll(listIndex, readingOf(rows), DAY), DAY, new Map());
const decisions = new Map<number, Decision>([
  [1, { kind: 'leave_out', note: '原資料を確認中。\n「稲毛区」か' }],
  [2, { kind: 'choose', code: '01644', note: '印刷の誤り' }],
  [3, { kind: 'accept' }],
]);
const results = resultsOf(ROWS);
const text = decisionsCsv(results, decisions);

describe('a table of decisions', () => {
  it('is the same again after a spreadsheet has saved it in whatever form', async () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    const { header, rows } = parseCsv(text.slice(1), '');
    const cells = [[...header], ...rows.map(({ cells }) => [...cells])];
    const saved = [
      new TextEncoder().encode(text),
      // Excel takes the zero from the front of a code.
      encoded(text.slice(1).replace('01644', '1644').replaceAll('\n', '\r\n'), 'shift_jis'),
      await workbook({ decisions: { rows: cells, merged: [] } }),
    ];
    for (const bytes of saved) {
      const read = readDecisions(await decisionsText(new Uint8Array(bytes)), 'decisions.csv', results);
      expect(read.problems).toEqual([]);
      expect([...read.decisions.keys()]).toEqual([1, 2, 3]);
      expect(read.decisions.get(2)).toEqual(decisions.get(2));
    }
  });

  it('runs nothing in a spreadsheet, and says the same words when it is read again', () => {
    const formulas = resultsOf([
      ['北海道', '=HYPERLINK("http://x","長崎市")'],
      ["'=2+3", '長崎市'],
    ]);
    const notes = new Map<number, Decision>([
      [0, { kind: 'leave_out', note: '＝照会中' }],
      [1, { kind: 'leave_out', note: "'-前の一覧" }],
    ]);
    const table = decisionsCsv(formulas, notes);
    const cells = parseCsv(table, '').rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => /^[=+\-@＝]/u.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://x","長崎市")');
    expect(readDecisions(table, 'decisions.csv', formulas)).toMatchObject({ decisions: notes, problems: [] });
  });

  it('tells a row that is another one now, also where only its prefecture is', () => {
    const others = resultsOf([ROWS[0], ROWS[2], ['長野県', '池田町'], ROWS[3]]);
    const { decisions: taken, problems } = readDecisions(text, 'decisions.csv', others);
    expect([...taken.keys()]).toEqual([1, 3]);
    expect(taken.get(1)).toEqual(decisions.get(2));
    expect(problems.map(({ line, value }) => [line, value])).toEqual([[2, '千葉県 稲毛市']]);
  });

  it('follows its rows where the list has got others above them, but never a name that stands twice', () => {
    const moved = readDecisions(text, 'decisions.csv', resultsOf([['北海道', '旭川市'], ...ROWS]));
    expect(moved.problems).toEqual([]);
    expect([...moved.decisions]).toEqual([...decisions].map(([id, decision]) => [id + 1, decision]));

    const twice = resultsOf([['北海道', '旭川市'], ...ROWS, ['千葉県', '稲毛市']]);
    const { decisions: taken, problems } = readDecisions(text, 'decisions.csv', twice);
    expect([...taken.keys()]).toEqual([3, 4]);
    expect(problems.map(({ value, expected }) => [value, expected.key])).toEqual([
      ['千葉県 稲毛市', 'expected.oneEntry'],
    ]);
  });

  it('is read however a person has written it', () => {
    for (const [typed, kind] of [
      ['Accept', 'accept'],
      [' accept ', 'accept'],
      ['ＡＣＣＥＰＴ', 'accept'],
      ['承認', 'accept'],
      ['除く', 'leave_out'],
      ['選ぶ', 'choose'],
    ] as const) {
      const table = text.replace(',accept,', `,${typed},`);
      const read = readDecisions(table, 'decisions.csv', results);
      expect([typed, read.problems, read.decisions.get(3)?.kind]).toEqual([typed, [], kind]);
    }
    const { problems } = readDecisions(text.replace(',accept,', ',acept,'), 'decisions.csv', results);
    expect(problems).toMatchObject([{ column: 'decision', value: 'acept' }]);
  });

  it('is told apart from any other table', () => {
    expect(() => readDecisions('都道府県名,市町村名\n北海道,旭川市\n', '一覧.csv', results)).toThrow(
      ImportError,
    );
  });
});

describe('any table of decisions', () => {
  it('is read again though a note or a name holds what no published table may', () => {
    const notes = new Map<number, Decision>([[1, { kind: 'leave_out', note: '照会中\u000b回答待ち\ufffd' }]]);
    expect(readDecisions(decisionsCsv(results, notes), 'decisions.csv', results)).toMatchObject({
      decisions: notes,
      problems: [],
    });
  });

  it('tells a second row for the same entry that says something else', () => {
    const [row = ''] = /\n3,.*accept,,\n/.exec(text) ?? [];
    const twice = text.replace(row, row + row.slice(1) + row.slice(1).replace('accept', 'leave_out'));
    const { decisions: taken, problems } = readDecisions(twice, 'decisions.csv', results);
    expect(taken.get(3)).toEqual({ kind: 'accept' });
    expect(problems).toMatchObject([{ column: 'decision', value: 'leave_out', line: 7 }]);
  });

  const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
    fc.constant({ kind: 'accept' } as const),
    fc.record({ kind: fc.constant('accept' as const), note: hostileText }),
    fc.record({ kind: fc.constant('leave_out' as const), note: hostileText }),
    fc.record({
      kind: fc.constant('choose' as const),
      code: fc.constantFrom('01644', '12100', '36202', '13'),
      note: hostileText,
    }),
  );
  const asWritten = (note: string): string => new TextDecoder().decode(new TextEncoder().encode(note));
  /** An empty note is none; a table says no more than text. */
  const written = (decision: Decision): Decision =>
    'note' in decision && decision.note === '' && decision.kind !== 'leave_out'
      ? (Object.fromEntries(Object.entries(decision).filter(([name]) => name !== 'note')) as Decision)
      : decision;

  it('gives back what was decided, whatever was noted', async () => {
    const some = fc.uniqueArray(fc.tuple(fc.nat(ROWS.length - 1), anyDecision), {
      selector: ([id]) => id,
    });
    await fc.assert(
      fc.asyncProperty(some, async (pairs) => {
        const decided = new Map(pairs.map(([id, decision]) => [id, written(decision)]));
        const bytes = new TextEncoder().encode(decisionsCsv(results, decided));
        // Halves of characters are no text: no file can hold them.
        const whole = (map: ReadonlyMap<number, Decision>) =>
          [...map]
            .sort(([a], [b]) => a - b)
            .map(([id, one]) => [id, 'note' in one ? { ...one, note: asWritten(one.note ?? '') } : one]);
        const read = readDecisions(await decisionsText(bytes), 'decisions.csv', results);
        expect(read.problems).toEqual([]);
        expect(whole(read.decisions)).toEqual(whole(decided));
      }),
    );
  });

  it('that is nearly right gives or tells each of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(changedTable(text), async (changed) => {
        let read;
        const bytes = new TextEncoder().encode(changed);
        try {
          read = readDecisions(await decisionsText(bytes), 'decisions.csv', results);
        } catch (error) {
          if (!(error instanceof DataError || error instanceof ImportError)) throw error;
          return;
        }
        const table = parseCsv((await decisionsText(bytes)).replace(/^\ufeff/, ''), '');
        for (const [row, cells] of recordsOf(table).entries()) {
          if ((cells['decision'] ?? '').normalize('NFKC').trim() === '') continue;
          const isTold = read.problems.some(({ line }) => line === table.rows[row]?.line);
          const taken = results.filter(
            ({ entry, proposal }) =>
              entry.prefecture === cells['prefecture'] &&
              proposal.publishedName === cells['name'] &&
              read.decisions.get(entry.id)?.kind === cells['decision'],
          );
          expect([cells, isTold || taken.length > 0]).toEqual([cells, true]);
        }
      }),
    );
  });
});
