import { describe, expect, it } from 'vitest';
import { lastLine, tallyOfExit, tallyOfPlaywright, tallyOfVitest } from '../../../scripts/run-tests/tally.ts';

const vitest = (passed: number, failed: number, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

describe('the count of a test run', () => {
  it.each([
    ['all pass', tallyOfVitest(vitest(9, 0, 1), 0), { passed: 9, failed: 0, skipped: 1 }],
    ['one fails', tallyOfVitest(vitest(8, 1), 1), { passed: 8, failed: 1, skipped: 0 }],
    ['a file that cannot be loaded', tallyOfVitest(vitest(9, 0), 1), { passed: 9, failed: 1, skipped: 0 }],
    ['no test at all', tallyOfVitest(vitest(0, 0), 0), { passed: 0, failed: 1, skipped: 0 }],
    [
      'browser tests',
      tallyOfPlaywright(playwright(5, 2), 1),
      { passed: 5, failed: 2, skipped: 0, retried: 0 },
    ],
    [
      'passes at the second try',
      tallyOfPlaywright(playwright(5, 0, 1), 0),
      { passed: 6, failed: 0, skipped: 0, retried: 1 },
    ],
    [
      'a server that did not start',
      tallyOfPlaywright(playwright(0, 0), 1),
      { passed: 0, failed: 1, skipped: 0, retried: 0 },
    ],
    ['a step that passed', tallyOfExit(0), { passed: 1, failed: 0, skipped: 0 }],
    ['a step that failed', tallyOfExit(2), { passed: 0, failed: 1, skipped: 0 }],
  ])('is right when: %s', (_when, tally, expected) => {
    expect(tally).toEqual(expected);
  });

  it('ends with one line over all steps', () => {
    expect(lastLine([tallyOfExit(0), tallyOfExit(1), tallyOfVitest(vitest(40, 2, 3), 1)])).toBe(
      '41 passed, 3 failed',
    );
  });
});
