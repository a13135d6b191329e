import { expect, it } from 'vitest';
import { markOnce } from '../../src/state/performance-marks.ts';

it('a mark is set the first time only, and keeps its time', () => {
  const marks = () => performance.getEntriesByName('map-ready', 'mark');
  expect(marks()).toHaveLength(0);
  markOnce('map-ready');
  const [first] = marks();
  markOnce('map-ready');
  expect(marks()).toEqual([first]);
  expect(performance.getEntriesByName('choropleth-ready', 'mark')).toHaveLength(0);
});
