import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/faults.md'), 'utf8');
/** The last column of the table: the file of the test and, where one test proves the row, its title. */
const proofs = [...page.matchAll(/\| `([\w-]+\.(?:spec|test)\.ts)`(?:: (.+?))? *\|$/gm)].map(
  ([, file = '', title = '']) => ({ file, title }),
);
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });

test('every fault of the table names a test that is there', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ')).length - 2;
  expect(proofs.length).toBe(rows);
  const missing = proofs.filter(({ file, title }) => {
    const found = tests.find((path) => path.endsWith(`/${file}`));
    return found === undefined || !readFileSync(join(root, 'test', found), 'utf8').includes(title);
  });
  expect(missing).toEqual([]);
});

test('every test of faults in the browser stands in the table', () => {
  const spec = readFileSync(join(root, 'test/e2e/faults.spec.ts'), 'utf8');
  const titles = [...spec.matchAll(/^test\('(.+?)',/gm)].map(([, title]) => title);
  const told = new Set(proofs.map(({ title }) => title));
  expect(titles.length).toBeGreaterThan(8);
  expect(titles.filter((title) => !told.has(title ?? ''))).toEqual([]);
});
