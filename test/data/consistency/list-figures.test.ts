import { describe, expect, it } from 'vitest';
import {
  contradictedMeasures,
  contradictionsOf,
  type ListFigure,
} from '../../../src/data/consistency/list-figures.ts';

const figure = (measure: string, value: number, isDerived: boolean): ListFigure => ({
  measure: `exchange_${measure}`,
  value,
  isDerived,
});
const stated = (measure: string, value: number) => figure(measure, value, false);
const counted = (measure: string, value: number) => figure(measure, value, true);

describe('the figures of one list', () => {
  it('contradict each other where a counted whole is less than a published part, or parts do not give it', () => {
    const figures = [stated('municipalities', 492), counted('prefectures', 0), counted('total', 472)];
    expect(contradictionsOf(figures).map(({ whole, parts }) => [whole.value, parts.length])).toEqual([
      [472, 2],
    ]);
    expect(contradictionsOf([stated('municipalities', 492), counted('total', 472)])).toHaveLength(1);
    expect(contradictionsOf([stated('total', 400), counted('cities', 401)])).toHaveLength(1);
    const kinds = [counted('cities', 324), counted('towns', 115), counted('villages', 33)];
    expect(contradictionsOf([stated('municipalities', 492), ...kinds])).toHaveLength(1);
  });

  it('may differ where all of them are published, and go together where parts give their whole', () => {
    expect(contradictionsOf([stated('municipalities', 492), stated('total', 472)])).toEqual([]);
    const kinds = [counted('cities', 324), counted('towns', 115), counted('villages', 33)];
    const rest = [counted('municipalities', 472), counted('prefectures', 1), counted('total', 473)];
    expect(contradictionsOf([...kinds, ...rest])).toEqual([]);
    expect(contradictedMeasures([...kinds, ...rest])).toEqual(new Set());
  });

  it('are published whole, and of the counted ones only what does not contradict them', () => {
    expect(
      contradictedMeasures([
        stated('municipalities', 492),
        counted('cities', 324),
        counted('towns', 115),
        counted('villages', 33),
        counted('prefectures', 0),
        counted('total', 472),
      ]),
    ).toEqual(new Set(['exchange_cities', 'exchange_towns', 'exchange_villages', 'exchange_total']));
  });
});
