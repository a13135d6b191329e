import { describe, expect, it } from 'vitest';
import { figure, lineOf } from '../../bench/figures.ts';
import { blockingTime } from '../../bench/page-watch.ts';
import { reportOf } from '../../bench/report.ts';
import { summary } from '../../bench/statistics.ts';
import { standingOf } from '../../bench/targets.ts';

describe('what several runs showed', () => {
  it('is told by its median, its ends and its quartiles, in any order of the runs', () => {
    expect(summary([9, 1, 5, 3, 7])).toEqual({ n: 5, median: 5, min: 1, max: 9, quartiles: [3, 7] });
    expect(summary([2, 4]).median).toBe(3);
  });

  it('is not told where a run showed nothing', () => {
    expect(() => summary([])).toThrow(RangeError);
    expect(() => summary([1, NaN])).toThrow(RangeError);
  });

  it('is rounded by its unit', () => {
    expect(figure('shift', 'score', [0.00348632]).median).toBe(0.0035);
    expect(lineOf(figure('time', 'ms', [10, 20, 36.66]))).toMatch(/20 ms +\(10–36\.7, n 3\) +time$/);
  });
});

describe('blocking time', () => {
  it('is what long tasks have over 50 ms, until the page is complete', () => {
    const tasks: [number, number][] = [
      [100, 80],
      [300, 40],
      [900, 200],
      [1200, 500],
    ];
    expect(blockingTime(tasks, 1000)).toBe(30 + 50);
  });
});

describe('a promise', () => {
  const figures = [figure('ours: time', 'ms', [30]), figure('plain: time', 'ms', [100])];

  it('is a ratio of two figures or one figure, reached up to its limit', () => {
    const ratio = { what: '', figure: 'ours: time', against: 'plain: time', most: 0.3 };
    expect(standingOf(ratio, figures)).toMatchObject({ value: 0.3, unit: '×', isReached: true });
    expect(standingOf({ what: '', figure: /time$/, most: 99 }, figures)).toMatchObject({
      value: 100,
      unit: 'ms',
      isReached: false,
    });
  });

  it('that was not measured is neither reached nor a number', () => {
    const standing = standingOf({ what: '', figure: 'theirs: time', most: 1 }, figures);
    expect(standing.value).toBeNaN();
    expect(standing.isReached).toBe(false);
  });
});

describe('the page of results', () => {
  it('puts subjects with the same figures into one table, and says what was not measured', () => {
    const part = { measured: '2026-11-22', browser: '156.0', machine: '2 cores' };
    const page = reportOf({
      start: {
        ...part,
        figures: [
          figure('desktop, cold, ours: first paint', 'ms', [1, 2, 3]),
          figure('desktop, cold, plain: first paint', 'ms', [4]),
        ],
      },
    });
    expect(page).toContain('## How a visit begins\n\n2026-11-22, Chromium 156.0, 2 cores.');
    expect(page).toContain('| desktop, cold, ours | 2 ms (1–3, n 3) |\n| desktop, cold, plain | 4 ms |');
    expect(page).toContain('| Phone: layout shift | not measured | 0.02 | – |');
    expect(page).not.toContain('## The growth view');
  });
});
