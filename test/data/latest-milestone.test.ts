import { expect, test } from 'vitest';
import { latestMilestone } from '../../src/data/latest-milestone.ts';
import type { Milestone } from '../../src/domain/publication.ts';

const milestone = (from: string, value: number | undefined, measure = 'registered_members'): Milestone => ({
  date: { precision: 'day', from, to: '' },
  measure,
  figure: value === undefined ? undefined : { value, qualifier: 'more_than' },
  basis: 'document',
  sourceId: 'S000',
  note: '',
  area: '',
});

test('the newest figure of a measure is found wherever its row stands', () => {
  const rows = [
    milestone('2023-12-28', 300),
    milestone('2015-09-29', 183),
    milestone('2026-03-12', 372, 'agreement_members'),
  ];
  expect(latestMilestone(rows, 'registered_members')?.figure.value).toBe(300);
});

test('a row without a figure is not the newest figure', () => {
  const rows = [milestone('2023-12-28', 300), milestone('2024-08-01', undefined)];
  expect(latestMilestone(rows, 'registered_members')?.figure.value).toBe(300);
});

test('a figure that was counted here is none that somebody published', () => {
  const rows = [milestone('2023-12-28', 300), { ...milestone('2024-08-01', 310), basis: 'derived' as const }];
  expect(latestMilestone(rows, 'registered_members')?.figure.value).toBe(300);
});

test('a measure without rows has no newest figure', () => {
  expect(latestMilestone([milestone('2023-12-28', 300)], 'linked_municipalities')).toBeUndefined();
});
