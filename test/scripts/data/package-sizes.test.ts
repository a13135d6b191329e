import { expect, test } from 'vitest';
import { withSizes } from '../../../scripts/data/package-sizes.ts';

const files = new Map([
  ['a.csv', new TextEncoder().encode('id,name\n1,札幌市\n2,"two\nlines"\n')],
  ['b.csv', new TextEncoder().encode('id\n')],
]);
const read = (path: string) => files.get(path) ?? new Uint8Array();

test('every table gets its bytes and its rows, a quoted line break being no row', () => {
  const { resources } = withSizes({ resources: [{ path: 'a.csv' }, { path: 'b.csv' }] }, read);
  expect(resources).toEqual([
    { path: 'a.csv', bytes: files.get('a.csv')?.byteLength, rows: 2 },
    { path: 'b.csv', bytes: 3, rows: 0 },
  ]);
});

test('old sizes are replaced and everything else is kept in its order', () => {
  const before = { name: 'x', resources: [{ name: 'b', path: 'b.csv', bytes: 99, rows: 99, title: '表' }] };
  const after = withSizes(before, read);
  expect(JSON.stringify(after)).toBe(
    '{"name":"x","resources":[{"name":"b","path":"b.csv","bytes":3,"rows":0,"title":"表"}]}',
  );
});
