import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf, type Results } from './report.ts';

/**
 * Writes what some parts found into `results.json` and `RESULTS.md`; what other parts found before stays.
 * @param folder `bench/`
 */
export function writeResults(folder: string, found: Results): void {
  const file = join(folder, 'results.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
  const results = { ...before, ...found };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'RESULTS.md'), reportOf(results));
}
