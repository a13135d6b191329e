/** How many tests a step ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed, how many did so at their second try only. */
  retried?: number;
}

/** The step itself is the test: its exit code says how it ended. */
export function tallyOfExit(status: number): Tally {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The parts of Vitest's JSON report that count. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The parts of Playwright's JSON report that count. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts the tests of a Vitest run. */
export function tallyOfVitest(report: VitestReport, status: number): Tally {
  return withExit(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    status,
  );
}

/**
 * Counts the tests of a Playwright run. One that failed and passed at its second try has passed, but is never
 * passed over in silence: `retried` tells of it.
 */
export function tallyOfPlaywright({ stats }: PlaywrightReport, status: number): Tally {
  return withExit(
    {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      retried: stats.flaky,
    },
    status,
  );
}

/** A run that fails without a failing test (a file that cannot be loaded), or without any test, has failed. */
function withExit(tally: Tally, status: number): Tally {
  const isSilent = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return isSilent ? { ...tally, failed: 1 } : tally;
}

/** The last line of a run, over all its steps. */
export function lastLine(tallies: readonly Tally[]): string {
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
