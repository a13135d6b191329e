import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countProblems } from '../../src/data/consistency/count-rules.ts';
import { dateProblems } from '../../src/data/consistency/date-rules.ts';
import { exchangeProblems } from '../../src/data/consistency/exchange-rules.ts';
import { dataMessage, type DataProblem } from '../../src/data/data-error.ts';
import { validatePackage } from '../../src/data/package/validate-package.ts';
import { reconcile, type ReconciliationRow } from '../../src/data/reconciliation/reconcile.ts';
import { reconciliationText } from '../../src/data/reconciliation/reconciliation-text.ts';
import type { Tables } from '../../src/data/reconciliation/records.ts';
import { agreementMembersCsv } from './agreement-members.ts';
import { describeProblem } from './describe-problem.ts';
import { officialProblems } from './official-rules.ts';
import { olderEditionProblems } from './older-editions.ts';
import { readPackage } from './read-package.ts';

/** What a check of a directory found. */
export interface CheckResult {
  readonly problems: readonly DataProblem[];
  /** The text that `reconciliation.json` must have; undefined where totals could not be recomputed. */
  readonly reconciliation: string | undefined;
  readonly rows: readonly ReconciliationRow[];
}

/** `agreement_members.csv` must be what the rule of each association gives. */
function memberProblems(directory: string, tables: Tables): DataProblem[] {
  const file = 'agreement_members.csv';
  if (!['agreements', 'municipalities', 'agreement_members'].every((name) => tables.has(name))) return [];
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const lines = agreementMembersCsv(read('agreements.csv'), read('municipalities.csv')).split('\n');
  const found = read(file).split('\n');
  const index = lines.findIndex((line, at) => line !== found[at]);
  if (index < 0 && lines.length === found.length) return [];
  const line = index < 0 ? lines.length : index + 1;
  const command = 'npx tsx scripts/data/agreement-members.ts';
  return [
    {
      file,
      line,
      value: found[line - 1] ?? '',
      expected: dataMessage('expected.generated'),
      action: dataMessage('action.runCommand', { command }),
    },
  ];
}

/**
 * Checks a data package completely: form, columns, values, keys and references by its description, then dates,
 * matches, generated and official lists, and every published total. The later checks read values as what they
 * should be, so that they run only on tables that keep to their description.
 */
export function checkDirectory(directory: string): CheckResult {
  const { descriptor, tables, problems } = readPackage(directory);
  const broken = [...problems, ...validatePackage(descriptor, tables)];
  if (broken.length > 0) return { problems: broken, reconciliation: undefined, rows: [] };
  const { rows, problems: differences } = reconcile(tables);
  const found = [
    ...dateProblems(tables),
    ...exchangeProblems(tables),
    ...countProblems(tables),
    ...officialProblems(tables),
    ...memberProblems(directory, tables),
    ...differences,
  ];
  return { problems: found, reconciliation: found.length > 0 ? undefined : reconciliationText(rows), rows };
}

/** Is the committed `reconciliation.json` another than the one computed now? */
function staleProblem(path: string, reconciliation: string): DataProblem | undefined {
  if (existsSync(path) && readFileSync(path, 'utf8') === reconciliation) return undefined;
  return {
    file: 'reconciliation.json',
    expected: dataMessage('expected.generated'),
    action: dataMessage('action.runCommand', { command: 'npm run data:check' }),
  };
}

/**
 * `check.ts [directory] [--check]`: prints every problem, one a line, and ends with 1 when there is any; else writes
 * `reconciliation.json` when it changed, or with `--check` fails when the committed one is another.
 */
function main(args: readonly string[]): number {
  const isDryRun = args.includes('--check');
  const directory = args.find((arg) => !arg.startsWith('--')) ?? 'public/data';
  const { problems, reconciliation, rows } = checkDirectory(directory);
  const editions = join(directory, '..', 'editions');
  const older = existsSync(editions) ? olderEditionProblems(editions) : [];
  for (const problem of older) console.error(describeProblem(problem));
  if (older.length > 0) return 1;
  for (const problem of problems) console.error(describeProblem(problem));
  if (reconciliation === undefined) return 1;
  const path = join(directory, 'reconciliation.json');
  const stale = staleProblem(path, reconciliation);
  if (stale !== undefined && isDryRun) {
    console.error(describeProblem(stale));
    return 1;
  }
  if (stale !== undefined) writeFileSync(path, reconciliation);
  const differences = rows.filter(({ difference }) => difference !== 0).length;
  console.log(`${directory}: ${rows.length} published totals recomputed, ${differences} differ and say why`);
  return 0;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = main(process.argv.slice(2));
