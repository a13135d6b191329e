import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DECISIONS_FILE } from '../../src/data/import/package/decisions-csv.ts';

/** `decisions.csv`, `decisions-2.csv`, `decisions-3.csv` … */
function numbered(number: number): string {
  return number === 1 ? DECISIONS_FILE : DECISIONS_FILE.replace(/(?=\.csv$)/u, `-${number}`);
}

/**
 * Under which name a table of decisions can be written without taking from anybody what was typed: the first that is
 * free in the directory, or that holds this very text.
 */
export function freeName(directory: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(directory, numbered(number));
    if (!existsSync(path) || readFileSync(path, 'utf8') === text) return numbered(number);
  }
}

/** Is the table that was given the one that stands in the directory under the usual name? */
export function isItsOwn(directory: string, given: string | undefined): given is string {
  return given !== undefined && resolve(given) === resolve(directory, DECISIONS_FILE);
}
