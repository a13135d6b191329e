import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { describeProblem } from '../../../scripts/data/describe-problem.ts';
import { keepEdition } from '../../../scripts/data/keep-edition.ts';
import { olderEditionProblems } from '../../../scripts/data/older-editions.ts';
import { changeFile, PUBLISHED_DATA, publishedPackage } from '../../fixtures/data-package.ts';

const { version } = publishedPackage().descriptor;
let site: string;
let editions: string;
const problems = () => olderEditionProblems(editions).map(describeProblem);

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'editions-'));
  editions = join(site, 'editions');
  cpSync(PUBLISHED_DATA, join(site, 'data'), { recursive: true });
  mkdirSync(editions);
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
});

it('the editions of the site pass', () => {
  expect(olderEditionProblems(join(PUBLISHED_DATA, '../editions'))).toEqual([]);
});

it('the present edition is kept whole and listed, and never written over', () => {
  expect(keepEdition(site)).toEqual({ version, isNew: true });
  expect(JSON.parse(readFileSync(join(editions, 'index.json'), 'utf8'))).toEqual([version]);
  expect(problems()).toEqual([]);
  const kept = readFileSync(join(editions, version, 'milestones.csv'), 'utf8');
  changeFile(join(site, 'data'), 'milestones.csv', (text) => text.replace(',1100,', ',1150,'));
  expect(keepEdition(site)).toEqual({ version, isNew: false });
  expect(readFileSync(join(editions, version, 'milestones.csv'), 'utf8')).toBe(kept);
});

it('a list that names another edition, another version in a folder, and a missing or changed table are told', () => {
  keepEdition(site);
  const folder = join(editions, version);
  changeFile(folder, 'milestones.csv', (text) => text.slice(0, -30));
  expect(problems()[0]).toContain(`editions/${version}/milestones.csv`);
  rmSync(join(folder, 'milestones.csv'));
  expect(problems()[0]).toContain(`editions/${version}/milestones.csv`);
  changeFile(folder, 'datapackage.json', (text) => text.replace(version, '2001-01-01'));
  expect(problems()[0]).toContain('2001-01-01');
  writeFileSync(join(editions, 'index.json'), '["2001-01-01"]');
  expect(problems()[0]).toContain('editions/index.json');
});
