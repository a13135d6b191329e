import { describe, expect, it } from 'vitest';
import { municipalClassOf, municipalitiesOf, prefectureClassOf } from '../../src/domain/legend-class.ts';
import { missing, type MeasureValue } from '../../src/domain/measure.ts';
import type { Classing } from '../../src/domain/classing.ts';

const CLASSING: Classing = {
  method: 'rounded',
  thresholds: [5, 10],
  steps: [1, 2, 4],
  extent: [1, 30],
  hasNone: true,
};
const value = (amount: number): MeasureValue => ({ kind: 'value', value: amount });

describe('the part of the legend of a prefecture', () => {
  it.each([
    [value(0), 'none'],
    [value(4), 0],
    [value(5), 1],
    [value(10), 2],
    [missing('not_recorded'), 'not_recorded'],
    [missing('published_not_held'), 'published_not_held'],
  ])('of %j is %s', (one, expected) => expect(prefectureClassOf(CLASSING, one)).toBe(expected));
});

describe('the part of the legend of a municipality', () => {
  it.each([
    [value(1), true, 'member_listed'],
    [value(1), false, 'member'],
    [value(0), true, 'listed'],
    [value(0), false, 'neither'],
    [missing('not_counted'), false, 'not_counted'],
  ] as const)('of %j, listed %s, is %s', (one, isListed, expected) =>
    expect(municipalClassOf(one, isListed)).toBe(expected),
  );

  it('has its municipalities, and so has a plan, within what is looked at', () => {
    const values = new Map([
      ['01202', value(1)],
      ['01203', value(1)],
      ['01204', value(0)],
    ]);
    const layers = { listed: new Set(['01202']), plans: [{ id: 'p', codes: ['01203', '01204', '26100'] }] };
    expect([...municipalitiesOf('member_listed', values, layers)]).toEqual(['01202']);
    expect([...municipalitiesOf('member', values, layers)]).toEqual(['01203']);
    expect([...municipalitiesOf('neither', values, layers)]).toEqual(['01204']);
    expect([...municipalitiesOf('plan:p', values, layers)]).toEqual(['01203', '01204']);
    expect(municipalitiesOf('listed', values, layers).size).toBe(0);
  });
});
