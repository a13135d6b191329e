import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../../scripts/data/import.ts';
import { checkDirectory } from '../../../scripts/data/check.ts';
import { describeProblem } from '../../../scripts/data/describe-problem.ts';
import { copyOfPackage } from '../../fixtures/data-package.ts';
import { delimited, encoded, workbook } from '../../fixtures/import/file-bytes.ts';
import { asPrinted, oneRowEach } from '../../fixtures/import/layouts.ts';
import { PRINTED } from '../../fixtures/import/list-of-2015.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';

/** A directory of its own, gone when the test has finished. */
function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'data-import-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The command in this process, with what it says. */
async function run(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const hear = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += `${String(text)}\n`;
  };
  const log = vi.spyOn(console, 'log').mockImplementation(hear('stdout'));
  const error = vi.spyOn(console, 'error').mockImplementation(hear('stderr'));
  try {
    return { status: await main(args), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** Fills in what a person says of the slips of 2015, in the table that the command has written. */
function fillIn(path: string): void {
  const codeByName = new Map([
    ['珠州市', '17205'],
    ['穴粟市', '28227'],
    ['鳴戸市', '36202'],
    // As a spreadsheet leaves it.
    ['高畠市', '6381'],
  ]);
  const reasonByName = new Map(municipalFacts.exchangePartners.map((row) => [row.publishedName, row.reason]));
  const lines = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      if (at === 0) return line;
      const cells = line.split(',');
      const name = cells[4] ?? '';
      const code = codeByName.get(name);
      const isNobody = ['稲毛市', '津川村'].includes(name);
      const decision = code !== undefined ? 'choose' : isNobody ? 'leave_out' : 'accept';
      const note = isNobody || name === '知多郡南知多町' ? (reasonByName.get(name) ?? '') : '';
      return [...cells.slice(0, 5), decision, code ?? '', note].join(',');
    });
  // As Excel saves it: with a byte order mark and its own line ends.
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`);
}

const LAYOUTS = {
  'XLSX as printed': async () => await workbook({ 一覧: asPrinted(PRINTED) }),
  'CSV in Shift_JIS': () => Promise.resolve(encoded(delimited(oneRowEach(PRINTED)), 'shift_jis')),
};

describe('the command', () => {
  it.each(Object.entries(LAYOUTS))(
    'brings the list of 2015 in from %s: 17 rows are open, and once they are decided nothing changes',
    async (_what, bytes) => {
      const [file, out] = [join(directory(), 'list'), directory()];
      writeFileSync(file, await bytes());
      const open = await run(file, '--as-of', '2015-08-01', '--source', 'S003', '--out', out);
      expect([open.status, open.stderr]).toEqual([
        1,
        expect.stringContaining('決めていない行が17行あります。'),
      ]);
      expect(open.stdout).toContain(
        '「珠州市」 石川県に、この名の市町村はありません。石川県珠洲市なら、1字違います。',
      );
      expect(existsSync(join(out, 'data'))).toBe(false);
      const decisions = join(out, 'decisions.csv');
      fillIn(decisions);
      const done = await run(
        file,
        '--as-of',
        '2015-08-01',
        '--source',
        'S003',
        '--out',
        out,
        '--decisions',
        decisions,
      );
      expect([done.status, done.stderr]).toEqual([0, '']);
      expect(done.stdout).toContain('いま公表しているものと同じです。');
      expect(existsSync(join(out, 'data'))).toBe(false);
    },
  );

  it('writes a package that passes the check when it is laid over the data, and one that takes it back', async () => {
    const [file, out, data] = [join(directory(), '一覧.csv'), directory(), copyOfPackage()];
    writeFileSync(file, '都道府県,市町村名\n北海道,旭川市\n福島県,相馬郡飯館村\n千葉県,千葉市\n');
    const { status, stderr } = await run(
      file,
      '--as-of',
      '2026-08-01',
      '--accept-all',
      '--out',
      out,
      '--data',
      data,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(out, 'CHANGES.md'), 'utf8')).toContain('一覧.csv');
    const before = new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name), 'utf8')]));
    const copy = (part: string) => {
      for (const name of readdirSync(join(out, part)))
        writeFileSync(join(data, name), readFileSync(join(out, part, name)));
    };
    copy('data');
    expect(checkDirectory(data).problems.map(describeProblem)).toEqual([]);
    expect(readFileSync(join(data, 'sources.csv'), 'utf8')).toContain('list-2026-08-01,');
    copy('previous');
    expect(new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name), 'utf8')]))).toEqual(
      before,
    );
  });

  it('says what is wrong with what it was given, and ends with 2', async () => {
    const path = directory();
    const file = (name: string, content: string): string => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    };
    const list = file('list.csv', '都道府県,市町村名\n北海道,旭川市\n');
    const day = ['--as-of', '2026-08-01', '--out', join(path, 'out')];
    for (const [args, words] of [
      [[], '使い方'],
      [[list], '--as-of'],
      [[list, '--as-of', '2026-02-30'], '--as-of'],
      [[list, '--unknown', ...day], '指定を読めません'],
      [[join(path, 'missing.xlsx'), ...day], '読めません'],
      [[file('empty.csv', ''), ...day], 'ファイルの中身が空です。'],
      [[file('list.xlsx', '%PDF-1.7\n'), ...day], 'PDF'],
      [[list, ...day, '--published-on', '9月15日'], '--published-on：日付として読めません。'],
      [[list, ...day, '--source', 'S003', '--title', '一覧'], '出典 S003 は sources.csv にある'],
      [[list, ...day, '--decisions', file('decisions.csv', 'a,b\n1,2\n')], '保存した判断の表ではありません'],
    ] as const) {
      const { status, stderr } = await run(...args);
      expect([args, status, stderr]).toEqual([args, 2, expect.stringContaining(words)]);
    }
    expect(existsSync(join(path, 'out'))).toBe(false);
  });

  it('leaves the table that it was given as it was typed, tells what it cannot read there, and reads it mended', async () => {
    const path = directory();
    const out = join(path, 'out');
    const [list, table] = [join(path, 'list.csv'), join(out, 'decisions.csv')];
    writeFileSync(list, '都道府県,市町村名\n石川県,珠州市\n福島県,相馬郡飯館村\n千葉県,稲毛市\n');
    const day = [list, '--as-of', '2026-08-01', '--out', out];
    await run(...day);
    const header = 'id,sheet,row,prefecture,name,decision,code,note\n';
    const typed = (leaveOut: string, code: string) =>
      `${header}0,,2,石川県,珠州市,Choose,${code},担当課に電話で確認した\n1,,3,福島県,相馬郡飯館村,承認,,\n2,,4,千葉県,稲毛市,${leaveOut},,照会中\n`;
    for (const text of [typed('exclude', '17205'), typed('leave_out', '17999'), typed('', '17205')]) {
      writeFileSync(table, text);
      const { status, stderr } = await run(...day, '--decisions', table);
      expect([status, stderr]).toEqual([1, expect.stringContaining(table)]);
      expect(readFileSync(table, 'utf8')).toBe(text);
      expect(readdirSync(out).filter((name) => name.startsWith('decisions'))).toEqual(['decisions.csv']);
      if (text.includes('exclude'))
        expect(stderr).toContain('decisions.csv:4 decision 「exclude」 次のどれかです：accept（承認）');
    }
    writeFileSync(table, typed('除く', '17205'));
    expect(await run(...day, '--decisions', table)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(table, 'utf8')).toBe(typed('除く', '17205'));
    // Somebody forgets to give the table again: what was typed is not written over then either.
    const again = await run(...day);
    expect(again.stderr).toContain('decisions-2.csv');
    expect(readFileSync(table, 'utf8')).toBe(typed('除く', '17205'));
  });

  it('says how it is used when it is asked, and nothing that is not of its own language', async () => {
    const help = await run('--help');
    expect([help.status, help.stdout, help.stderr]).toEqual([0, expect.stringContaining('使い方'), '']);
    for (const args of [['--unknown'], ['list.csv', '--as-of']]) {
      const { status, stderr } = await run(...args);
      const [first] = stderr.split('\n');
      expect([status, first]).toEqual([2, `指定を読めません：${args.at(-1)}`]);
    }
  });

  it('takes no decision that was made for another list', async () => {
    const path = directory();
    const list = join(path, 'list.csv');
    const decisions = join(path, 'decisions.csv');
    writeFileSync(list, '都道府県,市町村名\n石川県,珠州市\n');
    writeFileSync(
      decisions,
      'id,sheet,row,prefecture,name,decision,code,note\n0,,2,石川県,珠洲市,choose,17205,\n',
    );
    const { status, stderr } = await run(
      list,
      '--as-of',
      '2026-08-01',
      '--decisions',
      decisions,
      '--out',
      join(path, 'out'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain(
      'decisions.csv:2 name 「石川県 珠洲市」 読み込んだ一覧のこの行の名は「石川県 珠州市」です',
    );
  });

  it('is there under its name, and ends with its code', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data/import.ts'], {
      cwd: join(import.meta.dirname, '../../..'),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run data:import')]);
  });
});
