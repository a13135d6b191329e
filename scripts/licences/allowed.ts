/** Licences that what the site itself carries may have: they ask for no more than their notice. SPDX names. */
const IN_THE_SITE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
];

/** Licences that tools may have besides, which are used to build and to test and are never handed on. */
const IN_TOOLS = ['BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'];

export type Use = 'site' | 'tool';

/** A package whose own words about its licence cannot be taken as they stand. */
export interface LicenceException {
  readonly name: string;
  /** What the package says of itself; another word ends the exception. Empty: nothing. */
  readonly says: string;
  /** What holds, as an SPDX name. */
  readonly holds: string;
  /** Where that is read, and why it is right. */
  readonly reason: string;
}

export interface PackageLicence {
  readonly name: string;
  /** What the package says of itself, an SPDX expression; empty where it says nothing. */
  readonly says: string;
}

/**
 * Which packages may not be used, and which exceptions are of no use any more: both stop the tests.
 * @param use what carries the packages
 * @returns one sentence each; empty where all is well
 */
export function licenceProblems(
  packages: readonly PackageLicence[],
  exceptions: readonly LicenceException[],
  use: Use,
): string[] {
  const allowed = new Set(use === 'site' ? IN_THE_SITE : [...IN_THE_SITE, ...IN_TOOLS]);
  const problems = packages.flatMap(({ name, says }) => {
    const exception = exceptions.find((one) => one.name === name && one.says === says);
    const licence = exception?.holds ?? says;
    return isAllowed(licence, allowed) ? [] : [`${name}: ${licence === '' ? 'says no licence' : licence}`];
  });
  if (use === 'site') return problems;
  const unused = exceptions.filter(
    (one) => !packages.some(({ name, says }) => name === one.name && says === one.says),
  );
  return [...problems, ...unused.map(({ name }) => `${name}: an exception that nothing needs any more`)];
}

/** SPDX, as far as packages write it: one of several with OR, all of several with AND, in brackets or without. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (text.includes('(')) return false;
  return text.split(' OR ').some((part) => part.split(' AND ').every((name) => allowed.has(name.trim())));
}
