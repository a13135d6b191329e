import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import {
  lastFiscalYearOf,
  EVENT_FILES,
  MUNICIPAL_FILES,
  NATIONAL_FILES,
  readNationalFacts,
  RECORD_FILES,
} from '../../src/data/facts.ts';
import {
  eventFacts,
  municipalFacts,
  nationalFacts,
  publishedSnapshot,
  recordFacts,
} from '../fixtures/published-facts.ts';
import { readTable } from '../fixtures/published-tables.ts';

const GROUPS = [
  [NATIONAL_FILES, nationalFacts],
  [MUNICIPAL_FILES, municipalFacts],
  [EVENT_FILES, eventFacts],
  [RECORD_FILES, recordFacts],
] as const;

it('every row of every table of the product is read', () => {
  let tables = 0;
  for (const [files, facts] of GROUPS)
    for (const [key, file] of Object.entries(files)) {
      const rows = (facts as unknown as Record<string, unknown[]>)[key];
      expect(rows, file).toHaveLength(readTable(file.replace('.csv', '')).length);
      tables += 1;
    }
  expect(tables).toBe(18);
});

it('no table belongs to two groups, so that none is fetched twice', () => {
  const files = GROUPS.flatMap(([group]) => Object.values(group));
  expect(new Set(files).size).toBe(files.length);
});

it('one broken table stops the whole group with its own name', () => {
  const texts = { ...publishedSnapshot.texts, milestones: 'date\n2015\n' };
  expect(() => readNationalFacts(texts)).toThrow(DataError);
  expect(() => readNationalFacts(texts)).toThrow('milestones.csv');
});

describe('the last fiscal year', () => {
  it('is the highest that is certain', () => {
    expect(
      lastFiscalYearOf([{ certain: 2015 }, { certain: undefined }, { certain: 2025 }, { certain: 2019 }]),
    ).toBe(2025);
  });
});
