import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable, text } from '../fixtures/published-tables.ts';

const tables = readdirSync(join(import.meta.dirname, '../../public/data'))
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4))
  .filter((name) => 'note' in (readTable(name)[0] ?? {}));

test.each(tables)('the notes of %s write dates in Japanese: they are shown as they stand', (name) => {
  const notes = readTable(name).map((row) => text(row, 'note'));
  expect(notes.filter((note) => /\d{4}-\d{2}/.test(note))).toEqual([]);
});
