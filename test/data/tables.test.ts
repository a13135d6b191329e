import { csvFormatRows, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { DataError, type DataProblem } from '../../src/data/data-error.ts';
import { EVENT_FILES, MUNICIPAL_FILES, NATIONAL_FILES, RECORD_FILES } from '../../src/data/facts.ts';
import * as read from '../../src/data/tables.ts';
import { publishedText } from '../fixtures/published-facts.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { enum?: string[]; pattern?: string; required?: boolean };
}
const described = JSON.parse(publishedText('datapackage.json')) as {
  resources: { path: string; schema: { fields: Field[] } }[];
};

/** Every table of the product with its reader and the columns that it takes from the file. */
const TABLES: [file: string, reader: (text: string) => unknown[], columns: string][] = [
  ['prefectures.csv', read.readPrefectures, 'prefecture_code name kana name_en region'],
  [
    'municipalities.csv',
    read.readMunicipalities,
    'code name kana name_en prefecture_code kind designated_city',
  ],
  [
    'municipality_changes.csv',
    read.readMunicipalityChanges,
    'old_name old_code new_code changed_on change source_id',
  ],
  [
    'exchange_partners.csv',
    read.readExchangePartners,
    'as_of order prefecture_code published_name published_kind code match reason source_id',
  ],
  [
    'exchange_counts.csv',
    read.readExchangeCounts,
    'as_of prefecture_code municipalities cities towns villages prefecture_itself basis kinds_basis source_id',
  ],
  [
    'agreements.csv',
    read.readAgreements,
    'id name prefecture_code concluded_on member_count member_rule source_id',
  ],
  ['agreement_members.csv', read.readAgreementMembers, 'agreement_id code basis'],
  ['company_agreements.csv', read.readCompanyAgreements, 'id name concluded_on activities source_id'],
  [
    'ward_partnerships.csv',
    read.readWardPartnerships,
    'ward_code partner_code kind kind_group concluded_on date_precision basis source_id note',
  ],
  ['programs.csv', read.readPrograms, 'id name from to kind size as_of source_id date_precision note'],
  ['program_members.csv', read.readProgramMembers, 'program_id code role'],
  [
    'disasters.csv',
    read.readDisasters,
    'id name type from to date_precision fiscal_year fiscal_year_basis listed_in source_id note',
  ],
  [
    'disaster_support.csv',
    read.readSupports,
    'disaster_id provider recipient kind amount unit from to date_precision basis source_id note item qualifier as_of',
  ],
  [
    'milestones.csv',
    read.readMilestones,
    'date date_precision measure value qualifier basis source_id note area',
  ],
  [
    'events.csv',
    read.readEvents,
    'id from to name kind venue partners figure figure_unit source_id date_precision qualifier status note',
  ],
  ['newsletters.csv', read.readNewsletters, 'id title volume published_on source_id note'],
  ['sources.csv', read.readSources, 'id title publisher published_on location basis note'],
  [
    'measures.csv',
    read.readMeasures,
    'id name short_name unit levels derivation first_fiscal_year classing thresholds description source_ids',
  ],
];

const fieldsOf = (file: string): Field[] =>
  described.resources.find(({ path }) => path === file)!.schema.fields;
const fieldOf = (file: string, column: string) => fieldsOf(file).find(({ name }) => name === column);

/** The problem that a reader finds in a text; fails where it finds none. */
function problemOf(reader: (text: string) => unknown, text: string): DataProblem {
  try {
    reader(text);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).problems[0]!;
  }
  throw new Error('the reader took it');
}

/** A published file with one cell changed: the row that has a value there, or the last one. */
function withCell(file: string, column: string, cell: string): { text: string; line: number } {
  const rows = csvParseRows(publishedText(file));
  const index = rows[0]!.indexOf(column);
  const filled = rows.findLastIndex((cells, row) => row > 0 && cells[index] !== '');
  const row = filled > 0 ? filled : rows.length - 1;
  rows[row]![index] = cell;
  return { text: `${csvFormatRows(rows)}\n`, line: row + 1 };
}

/** A cell that the description of the package forbids, where it forbids any. */
function brokenCell({ name, type, constraints = {} }: Field): string | undefined {
  if (constraints.enum || type === 'boolean') return 'nonsense';
  if (type === 'integer' || type === 'number') return '1 2';
  if (type === 'date' || ['from', 'to', 'date', 'concluded_on', 'published_on'].includes(name))
    return '2019-13';
  if (/(^|_)code$/.test(name) || name === 'recipient') return '0110O';
  return undefined;
}

it('there is a reader for every table of the product, and no other', () => {
  const files = [NATIONAL_FILES, MUNICIPAL_FILES, EVENT_FILES, RECORD_FILES].flatMap((one) =>
    Object.values(one),
  );
  expect(TABLES.map(([file]) => file).sort()).toEqual(files.sort());
});

describe.each(TABLES)('%s', (file, reader, list) => {
  const columns = list.split(' ');

  it('is read completely, a value a row', () => {
    const text = publishedText(file);
    expect(reader(text)).toHaveLength(csvParseRows(text).length - 1);
  });

  it.each(columns)('needs its column %s, which the package describes', (column) => {
    expect(fieldOf(file, column), 'described').toBeDefined();
    const [header, ...rest] = publishedText(file).split('\n');
    const renamed = header!.split(',').map((name) => (name === column ? `${name}_old` : name));
    const problem = problemOf(reader, [renamed.join(), ...rest].join('\n'));
    expect(problem).toMatchObject({ file, line: 1, column, expected: { key: 'expected.column' } });
  });

  it('needs no other column', () => {
    const rows = csvParseRows(publishedText(file));
    const kept = rows[0]!.map((name) => columns.includes(name));
    const text = csvFormatRows(rows.map((cells) => cells.filter((_, index) => kept[index])));
    expect(reader(text)).toEqual(reader(publishedText(file)));
  });

  const breakable = columns.flatMap((column) => {
    const cell = brokenCell(fieldOf(file, column)!);
    return cell === undefined ? [] : [[column, cell] as const];
  });
  if (breakable.length > 0)
    it.each(breakable)('names file, line and column where %s is 「%s」', (column, cell) => {
      const { text, line } = withCell(file, column, cell);
      const problem = problemOf(reader, text);
      expect(problem).toMatchObject({ file, line, column, value: cell });
      expect(problem.expected.key).toMatch(/^expected\./);
    });

  const enumerated = fieldsOf(file).flatMap(({ name, constraints }) =>
    columns.includes(name) ? (constraints?.enum ?? []).map((word) => [name, word] as const) : [],
  );
  if (enumerated.length > 0)
    it.each(enumerated)('takes in %s the word %s, as the package does', (column, word) => {
      expect(() => reader(withCell(file, column, word).text)).not.toThrow();
    });

  it('names the line of a row with a cell too many', () => {
    const lines = publishedText(file).split('\n');
    const problem = problemOf(reader, [lines[0], `${lines[1]},`, ...lines.slice(2)].join('\n'));
    expect(problem).toMatchObject({ file, line: 2, expected: { key: 'expected.cells' } });
  });

  it('is refused when it is empty or a page of the web server', () => {
    expect(problemOf(reader, '')).toMatchObject({ file });
    expect(problemOf(reader, '<!doctype html>\n<html lang="ja">\n<p>404</p>\n')).toMatchObject({ file });
    expect(problemOf(reader, '<!doctype html><title>404</title>')).toMatchObject({ file });
  });

  it('may have no rows, but never no columns', () => {
    const [header = ''] = publishedText(file).split('\n');
    expect(reader(`${header}\n`)).toEqual([]);
    expect(problemOf(reader, `${header.slice(0, header.lastIndexOf('_'))}\n`)).toMatchObject({
      file,
      line: 1,
    });
  });
});

describe('what a cell becomes', () => {
  it('lists lie between semicolons and an empty cell is no entry', () => {
    const [measure] = read.readMeasures(
      'id,name,short_name,unit,levels,derivation,first_fiscal_year,classing,thresholds,description,source_ids\n' +
        'a,A,A,市,prefecture;municipality,union,2015,rounded,10;20.5,,S001;S002\n',
    );
    expect(measure).toMatchObject({
      levels: ['prefecture', 'municipality'],
      thresholds: [10, 20.5],
      sourceIds: ['S001', 'S002'],
    });
    const [computed] = read.readMeasures(
      'id,name,short_name,unit,levels,derivation,first_fiscal_year,classing,thresholds,description,source_ids\n' +
        'a,A,A,回,prefecture,grant_events,2010,each_value,,,\n',
    );
    expect(computed).toMatchObject({ thresholds: [], sourceIds: [] });
  });

  it.each(['10;abc', '10;;20', '10;', ' 10'])('the breaks 「%s」 are refused', (cell) => {
    const { text, line } = withCell('measures.csv', 'thresholds', cell);
    expect(problemOf(read.readMeasures, text)).toMatchObject({ line, column: 'thresholds' });
  });

  it('an empty amount is none, never zero', () => {
    const [support] = read.readSupports(
      'disaster_id,provider,recipient,kind,amount,unit,from,to,date_precision,basis,source_id,note,item,qualifier,as_of\n' +
        'a,joint,06,recovery_grant,,,2020-12-28,,not_after,document,S004,,,,\n',
    );
    expect(support?.figure).toBeUndefined();
    expect(support?.date).toEqual({ precision: 'not_after', from: '2020-12-28', to: '' });
  });

  it('a code keeps its leading zero', () => {
    expect(read.readMunicipalities(publishedText('municipalities.csv'))[0]?.code).toBe('01100');
    expect(read.readPrefectures(publishedText('prefectures.csv'))[0]?.code).toBe('01');
  });
});
