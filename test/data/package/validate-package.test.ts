import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import type {
  FieldDescriptor,
  PackageDescriptor,
  ResourceDescriptor,
} from '../../../src/data/package/descriptor.ts';
import { faultOfValue, isPartialDate } from '../../../src/data/package/field-value.ts';
import { validatePackage } from '../../../src/data/package/validate-package.ts';
import { publishedPackage } from '../../fixtures/data-package.ts';

const field = (of: Partial<FieldDescriptor>): FieldDescriptor => ({
  name: 'x',
  title: 'x',
  type: 'string',
  ...of,
});

describe('a cell', () => {
  it.each([
    ['an empty required cell', { constraints: { required: true } }, '', 'expected.required'],
    ['white space around a value', {}, ' 市', 'expected.trimmed'],
    ['a decimal where a whole number belongs', { type: 'integer' }, '1.5', 'expected.type'],
    ['a number with a thousands separator', { type: 'number' }, '1,718', 'expected.type'],
    ['a number with a leading zero', { type: 'integer' }, '01', 'expected.type'],
    ['a full-width digit', { type: 'integer' }, '５', 'expected.type'],
    ['a yes where true belongs', { type: 'boolean' }, 'yes', 'expected.type'],
    ['a list with an empty item', { type: 'list', delimiter: ';' }, 'a;;b', 'expected.type'],
    ['a day that no calendar has', { type: 'date' }, '2015-02-29', 'expected.date'],
    ['a month where a day belongs', { type: 'date' }, '2015-02', 'expected.date'],
    ['a month that no calendar has', { partialDate: true }, '2015-13', 'expected.date'],
    ['a value outside its enumeration', { constraints: { enum: ['city', 'town'] } }, 'ward', 'expected.enum'],
    [
      'a value that only contains the pattern',
      { constraints: { pattern: '\\d{2}' } },
      '012',
      'expected.pattern',
    ],
    [
      'a number below its minimum',
      { type: 'integer', constraints: { minimum: 0 } },
      '-1',
      'expected.minimum',
    ],
    ['a number above its maximum', { type: 'integer', constraints: { maximum: 1 } }, '2', 'expected.maximum'],
  ] as const)('is refused: %s', (_, of, text, key) => {
    expect(faultOfValue(field(of as Partial<FieldDescriptor>), text)?.expected.key).toBe(key);
  });

  it.each([
    ['an empty optional cell', { type: 'integer' }, ''],
    ['zero', { type: 'integer', constraints: { minimum: 0 } }, '0'],
    ['a negative decimal', { type: 'number' }, '-0.5'],
    ['the 29th of February of a leap year', { type: 'date' }, '2020-02-29'],
    ['a list', { type: 'list', delimiter: ';' }, 'a;b'],
    ['false', { type: 'boolean' }, 'false'],
  ] as const)('is taken: %s', (_, of, text) => {
    expect(faultOfValue(field(of as Partial<FieldDescriptor>), text)).toBeUndefined();
  });

  it.each([
    ['2015', true],
    ['2015-08', true],
    ['2015-08-31', true],
    ['2015-09-31', false],
    ['2015-00', false],
    ['2015-8', false],
    ['平成27年', false],
  ])('holds a date as precise as its source: %s is %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });
});

const code = field({ name: 'code', constraints: { required: true } });
const resource = (name: string, schema: Partial<ResourceDescriptor['schema']>): ResourceDescriptor => ({
  name,
  path: `${name}.csv`,
  title: name,
  description: name,
  schema: { fields: [code], missingValues: [''], ...schema },
});
const descriptor = (...resources: ResourceDescriptor[]): PackageDescriptor => ({
  name: 'p',
  title: 'p',
  description: 'p',
  version: '2026-03-12',
  licenses: [],
  sources: [],
  resources,
});
const problemsOf = (resources: ResourceDescriptor[], texts: Record<string, string>) =>
  validatePackage(
    descriptor(...resources),
    new Map(Object.entries(texts).map(([name, text]) => [name, parseCsv(text, `${name}.csv`)])),
  ).map(({ file, line, column, value, expected }) => ({ file, line, column, value, key: expected.key }));

describe('a package', () => {
  const places = resource('places', { primaryKey: ['code'] });

  it('without fault has no problems', () => {
    expect(problemsOf([places], { places: 'code\n01\n02\n' })).toEqual([]);
  });

  it('names the line of a doubled key', () => {
    expect(problemsOf([places], { places: 'code\n01\n02\n01\n' })).toEqual([
      { file: 'places.csv', line: 4, column: 'code', value: '01', key: 'expected.uniqueKey' },
    ]);
  });

  it('names a missing file, a missing column and columns in another order', () => {
    const two = resource('two', { fields: [code, field({ name: 'name' })] });
    expect(problemsOf([places], {})).toMatchObject([{ file: 'places.csv', key: 'expected.file' }]);
    expect(problemsOf([two], { two: 'name\nx\n' })).toMatchObject([
      { column: 'code', key: 'expected.column' },
    ]);
    expect(problemsOf([two], { two: 'name,code\nx,1\n' })).toMatchObject([
      { line: 1, key: 'expected.header' },
    ]);
  });

  it('names a byte order mark and carriage returns', () => {
    expect(problemsOf([places], { places: '\ufeffcode\r\n01\r\n' }).map(({ key }) => key)).toEqual([
      'expected.noBom',
      'expected.lf',
    ]);
  });

  it('names a reference to a row that does not exist, also with a key of several columns', () => {
    const a = field({ name: 'a' });
    const b = field({ name: 'b' });
    const pairs = resource('pairs', { fields: [a, b] });
    const uses = resource('uses', {
      fields: [a, b],
      foreignKeys: [{ fields: ['a', 'b'], reference: { resource: 'pairs', fields: ['a', 'b'] } }],
    });
    expect(problemsOf([pairs, uses], { pairs: 'a,b\n1,2\n3,4\n', uses: 'a,b\n1,2\n1,4\n,\n' })).toEqual([
      { file: 'uses.csv', line: 3, column: 'a,b', value: '1,4', key: 'expected.reference' },
    ]);
  });

  it('looks up each item of a list, in several tables, and lets the other values pass', () => {
    const uses = resource('uses', {
      fields: [
        field({
          name: 'codes',
          type: 'list',
          delimiter: ';',
          references: [
            { resource: 'places', field: 'code' },
            { resource: 'more', field: 'code' },
          ],
          otherValues: ['joint'],
        }),
      ],
    });
    const texts = { places: 'code\n01\n', more: 'code\n01100\n', uses: 'codes\n01;01100;joint\n01;02\n' };
    expect(problemsOf([places, resource('more', {}), uses], texts)).toEqual([
      { file: 'uses.csv', line: 3, column: 'codes', value: '02', key: 'expected.reference' },
    ]);
  });
});

describe('the published descriptor', () => {
  const { descriptor: published } = publishedPackage();
  const columns = new Map(
    published.resources.map(({ name, schema }) => [name, schema.fields.map((each) => each.name)]),
  );

  it('describes every file once, each column with a Japanese title, a licence and missing values', () => {
    expect(new Set(published.resources.map(({ path }) => path)).size).toBe(published.resources.length);
    for (const each of published.resources) {
      expect(each.path).toBe(`${each.name}.csv`);
      expect(each.licenses?.length, each.name).toBeGreaterThan(0);
      expect(each.sources?.length, each.name).toBeGreaterThan(0);
      expect(each.schema.missingValues).toEqual(['']);
      for (const column of each.schema.fields) expect(column.title, column.name).toMatch(/[ぁ-ん一-龠ァ-ヶ]/);
    }
  });

  it('refers only to columns that it describes', () => {
    for (const { name, schema } of published.resources) {
      const own = columns.get(name) ?? [];
      const keys = [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])];
      for (const key of keys.flat()) expect(own, name).toContain(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const column of fields) expect(own, name).toContain(column);
        for (const column of reference.fields)
          expect(columns.get(reference.resource), name).toContain(column);
      }
      for (const { references = [] } of schema.fields) {
        for (const reference of references)
          expect(columns.get(reference.resource)).toContain(reference.field);
      }
    }
  });

  it('leaves no column with a source or a place unchecked', () => {
    const unchecked = published.resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter((each) => /^source_ids?$|(^|_)code$|^recipient$|^listed_in$/.test(each.name))
        .filter((each) => each.references === undefined)
        .filter((each) => !(schema.primaryKey ?? []).includes(each.name) || name === 'agreement_members')
        .filter((each) => !(schema.foreignKeys ?? []).some((key) => key.fields.includes(each.name)))
        .map((each) => `${name}.${each.name}`),
    );
    // A code that was given up is in no list of today.
    expect(unchecked).toEqual(['municipality_changes.old_code']);
  });
});
