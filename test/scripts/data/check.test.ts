import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../../scripts/data/check.ts';
import { describeProblem } from '../../../scripts/data/describe-problem.ts';
import { changeFile, copyOfPackage, lineOf, PUBLISHED_DATA } from '../../fixtures/data-package.ts';

/** The messages of the check of a copy in which one thing was changed. */
function messagesAfter(file: string, change: (text: string) => string): string[] {
  const directory = copyOfPackage();
  changeFile(directory, file, change);
  const { problems, reconciliation } = checkDirectory(directory);
  expect(reconciliation).toBeUndefined();
  return problems.map(describeProblem);
}

const at = (file: string, beginning: string): string => `${file}:${lineOf(PUBLISHED_DATA, file, beginning)}`;

describe('the published package', () => {
  it('passes, and its reconciliation is up to date', () => {
    const { problems, reconciliation } = checkDirectory(PUBLISHED_DATA);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(readFileSync(join(PUBLISHED_DATA, 'reconciliation.json'), 'utf8')).toBe(reconciliation);
  });
});

describe('a broken package is refused with file, line, column, value and what was expected', () => {
  it('for a wrong code', () => {
    const beginning = 'hokkaido-towns-villages,01303,';
    const messages = messagesAfter('agreement_members.csv', (text) =>
      text.replace(beginning, 'hokkaido-towns-villages,01999,'),
    );
    expect(messages).toEqual([
      `${at('agreement_members.csv', beginning)} code 「01999」 municipalities.csv code にある値です。値を直すか、municipalities.csv に行を足してください。`,
    ]);
  });

  it('for a code that lost its leading zero', () => {
    const messages = messagesAfter('municipalities.csv', (text) => text.replace('\n01202,', '\n1202,'));
    expect(messages[0]).toContain(`${at('municipalities.csv', '01202,')} code 「1202」 形は `);
  });

  it('for a duplicate key', () => {
    const messages = messagesAfter('exchange_counts.csv', (text) =>
      text.replace('\n2015-08-01,02,', '\n2015-08-01,01,'),
    );
    expect(messages).toEqual([
      'exchange_counts.csv:3 as_of,prefecture_code 「2015-08-01,01」 as_of, prefecture_code の組はほかの行と違う値です（2行目と同じです）。どちらかの行を直すか、取り除いてください。',
    ]);
  });

  it('for a counted total that is less than its published part', () => {
    const beginning = '2015-08-01,day,exchange_total,';
    const messages = messagesAfter('milestones.csv', (text) =>
      text.replace(`${beginning}580,exact,document`, `${beginning}562,exact,derived`),
    );
    expect(messages).toContainEqual(
      expect.stringContaining(`${at('milestones.csv', beginning)} value 「562」 同じ一覧の内訳の合計（580）`),
    );
  });

  it('for a missing column', () => {
    const messages = messagesAfter('exchange_region_totals.csv', (text) =>
      text
        .split('\n')
        .map((line) => line.split(',').slice(0, 3).join(','))
        .join('\n'),
    );
    expect(messages).toEqual([
      'exchange_region_totals.csv:1 source_id 列「source_id」が要ります。1行目の見出しを直してください。',
    ]);
  });

  it.each(['=1+1', '+81', '-', '@SUM(A1)', '＝名', '－名'])(
    'for a text that a spreadsheet runs: %s',
    (text) => {
      const beginning = 'hokkaido-towns-villages,';
      const messages = messagesAfter('agreements.csv', (all) =>
        all.replace(new RegExp(`(\\n${beginning})[^,]*`), `$1${text}`),
      );
      expect(messages).toEqual([
        `${at('agreements.csv', beginning)} name 「${text}」 = + - @ で始まらない値です（表計算が式とみなします）。その字を取り除いてください。`,
      ]);
    },
  );

  it('for a fiscal year that no plan of today reaches', () => {
    const found = ['disasters.csv', 'measures.csv'].flatMap((file) =>
      messagesAfter(file, (all) => all.replace(/(?<=\n[^\n]*,)20\d\d(?=,)/, '2200')),
    );
    expect(found.filter((message) => message.includes('2199 以下です'))).toHaveLength(2);
  });

  it('for a row with a cell too few', () => {
    const messages = messagesAfter('agreements.csv', (text) =>
      text.replace(',144,all_towns_and_villages', ',144'),
    );
    expect(messages[0]).toBe(
      'agreements.csv:2 「6」 1行の欄の数は 7 です。欄の数（「,」と引用符）を直してください。',
    );
  });

  it('for a date that no calendar has', () => {
    const messages = messagesAfter('agreements.csv', (text) => text.replace('2016-06-25', '2016-06-31'));
    expect(messages).toEqual([
      `${at('agreements.csv', 'aomori-cities')} concluded_on 「2016-06-31」 暦にある日付（YYYY-MM-DD。細かさに応じて YYYY-MM、YYYY）です。日付か、その細かさ・年度を直してください。`,
    ]);
  });

  it('for an end before its beginning', () => {
    const messages = messagesAfter('disasters.csv', (text) =>
      text.replace('2016-04-14,2016-04-16', '2016-04-16,2016-04-14'),
    );
    expect(messages).toEqual([
      `${at('disasters.csv', '2016-kumamoto')} to 「2016-04-14」 始まり（2016-04-16）より前でない日付です。日付か、その細かさ・年度を直してください。`,
    ]);
  });

  it('for a support of a disaster that is not listed', () => {
    const beginning = '2011-higashinihon,joint,';
    const messages = messagesAfter('disaster_support.csv', (text) =>
      text.replace(beginning, 'no-such-disaster,joint,'),
    );
    expect(messages).toEqual([
      `${at('disaster_support.csv', beginning)} disaster_id 「no-such-disaster」 disasters.csv id にある値です。値を直すか、disasters.csv に行を足してください。`,
    ]);
  });

  it('for a source that does not exist', () => {
    const messages = messagesAfter('exchange_counts.csv', (text) =>
      text.replace('25,14,11,0,0,document,document,S003', '25,14,11,0,0,document,document,S009'),
    );
    expect(messages).toEqual([
      'exchange_counts.csv:2 source_id 「S009」 sources.csv id にある値です。値を直すか、sources.csv に行を足してください。',
    ]);
  });

  it('for a published total that the rows do not give', () => {
    const messages = messagesAfter('exchange_counts.csv', (text) =>
      text.replace(',10,7,1,2,0,', ',11,8,1,2,0,'),
    );
    expect(messages).toContain(
      'exchange_counts.csv:3 municipalities 「11」 「exchange_municipalities:02:2015-08-01」の公表値 11 は、行から数え直した値と -1 違い、理由の記録がありません。行か公表値を直すか、理由を recorded_differences.csv に記録してください。',
    );
  });

  it('for kinds that do not add up, and for more municipalities than a prefecture has', () => {
    const messages = messagesAfter('exchange_counts.csv', (text) =>
      text.replace(',10,7,1,2,0,', ',10,7,2,2,0,').replace(',25,14,11,0,0,', ',180,100,80,0,0,'),
    );
    const what = '数か一覧の行を直してください。公表されていない数なら、一覧を取り込み直せば数え直されます。';
    expect(messages).toContain(
      `exchange_counts.csv:3 municipalities 「10」 市・町・村の合計と同じ数（11）です。${what}`,
    );
    expect(messages).toContain(
      `exchange_counts.csv:2 municipalities 「180」 ある市町村の数（179）以下です。${what}`,
    );
  });

  it('for a number that was counted here and is not what the list gives', () => {
    const messages = messagesAfter('exchange_counts.csv', (text) =>
      text.replace('10,7,1,2,0,document,document', '11,8,1,2,0,derived,derived'),
    );
    expect(messages).toContain(
      'exchange_counts.csv:3 cities 「8」 一覧から数えると 7 です。数か一覧の行を直してください。公表されていない数なら、一覧を取り込み直せば数え直されます。',
    );
  });

  it('for a share above all', () => {
    const messages = messagesAfter('published_totals.csv', (text) => text.replace(',32.8,', ',102.6,'));
    expect(messages.some((message) => message.includes('published 「102.6」 100 以下です'))).toBe(true);
  });

  it('for a recorded reason that is needed no more', () => {
    const messages = messagesAfter(
      'recorded_differences.csv',
      (text) => `${text}exchange_cities:01:2015-08-01,-1,x,S003\n`,
    );
    expect(messages).toEqual([
      'recorded_differences.csv:6 id 「exchange_cities:01:2015-08-01」 今も差のある照合の番号です（この番号に、説明の要る差はありません）。recorded_differences.csv からこの行を取り除いてください。',
    ]);
  });

  it('for a slip of the list that was mended silently', () => {
    const messages = messagesAfter('exchange_partners.csv', (text) => text.replace('珠州市', '珠洲市'));
    expect(messages).toEqual([
      `${at('exchange_partners.csv', '2015-08-01,320,')} code 「17205」 印刷された名から求めた照合は「exact」（17205）です。印刷された名を確かめ、照合・コード・理由を直してください。`,
    ]);
  });

  it('for a name of the official list that was changed by hand', () => {
    const messages = messagesAfter('municipalities.csv', (text) =>
      text.replace('01202,函館市', '01202,凾館市'),
    );
    expect(messages).toEqual([
      `${at('municipalities.csv', '01202,')} name 「凾館市」 公式の一覧では「函館市」です。「npx tsx scripts/data/official-lists.ts」を実行してください。`,
    ]);
  });

  it('for a member that the rule of its association does not give', () => {
    const messages = messagesAfter('agreement_members.csv', (text) =>
      text.replace('hiroshima-towns-villages,34302,', 'hiroshima-towns-villages,34100,'),
    );
    expect(messages[0]).toContain(
      `${at('agreement_members.csv', 'hiroshima-towns-villages,34302,')} 「hiroshima-towns-villages,34100,derived」`,
    );
  });

  it('for a municipality that is missing', () => {
    const messages = messagesAfter('municipalities.csv', (text) => text.replace(/\n13362,[^\n]*/, ''));
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join('\n')).toContain('「13362」');
  });

  it('for a file in Shift_JIS, a file that is missing and a file that nobody described', () => {
    const directory = copyOfPackage();
    writeFileSync(join(directory, 'programs.csv'), Uint8Array.from([0x69, 0x64, 0x0a, 0x8e, 0x73, 0x0a]));
    rmSync(join(directory, 'newsletters.csv'));
    writeFileSync(join(directory, 'stray.csv'), 'a\n1\n');
    const messages = checkDirectory(directory).problems.map(describeProblem);
    expect(messages).toContain(
      'programs.csv 文字コードは UTF-8 です。BOM なしの UTF-8 で保存し直してください。',
    );
    expect(messages).toContain('newsletters.csv このファイルが要ります。ファイルを置いてください。');
    expect(
      messages.some((message) => message.startsWith('stray.csv datapackage.json に説明のあるファイルです')),
    ).toBe(true);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data/check.ts', ...args], {
      cwd: join(import.meta.dirname, '../../..'),
      encoding: 'utf8',
    });

  it('ends with 1 and prints the problem, or a reconciliation that is out of date; else writes it and ends with 0', () => {
    const directory = copyOfPackage();
    const reconciliation = join(directory, 'reconciliation.json');
    writeFileSync(reconciliation, '[]\n');
    const stale = run(directory, '--check');
    expect([stale.status, stale.stderr]).toEqual([
      1,
      'reconciliation.json 元のデータから作り直したものと同じ内容です。「npm run data:check」を実行してください。\n',
    ]);
    expect(readFileSync(reconciliation, 'utf8')).toBe('[]\n');
    expect(run(directory).status).toBe(0);
    expect(readFileSync(reconciliation, 'utf8')).toBe(
      readFileSync(join(PUBLISHED_DATA, 'reconciliation.json'), 'utf8'),
    );
    changeFile(directory, 'agreements.csv', (text) => text.replace('2016-06-25', '2016-06-31'));
    const broken = run(directory, '--check');
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('「2016-06-31」');
  }, 60_000);
});
