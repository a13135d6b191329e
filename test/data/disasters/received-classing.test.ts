import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { disasterRecords, type FoundDisaster } from '../../../src/data/disasters/disaster-filter.ts';
import {
  latestClassing,
  rampStepOf,
  receivedClassing,
} from '../../../src/data/disasters/received-classing.ts';
import { readDisasters, readSupports } from '../../../src/data/tables.ts';
import type { Support } from '../../../src/domain/disaster.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const supports = readSupports(published('disaster_support.csv'));
const disasters = readDisasters(published('disasters.csv'));
const everything = (given: readonly Support[]): FoundDisaster[] =>
  disasterRecords(disasters, given).map((record) => ({ ...record, matching: record.supports }));

test('one disaster and two have colours of their own, apart from no record', () => {
  const classing = receivedClassing(everything(supports));
  expect(classing.thresholds).toEqual([2]);
  expect([1, 2].map((count) => rampStepOf(classing, count))).toEqual([2, 5]);
});

test('many disasters share an open class at the end of the ramp', () => {
  const [grant] = supports.filter(({ kind, recipient }) => kind === 'recovery_grant' && recipient === '40');
  const many = disasters.map(({ id }) => ({ ...grant!, disasterId: id }));
  const classing = receivedClassing(everything(many));
  expect(classing.extent).toEqual([1, disasters.length]);
  expect([1, 2, 3, 4, 25].map((count) => rampStepOf(classing, count))).toEqual([2, 3, 4, 5, 5]);
});

test('the latest years stand in the darkest step, the years with recipients shared out over the ramp', () => {
  const classing = latestClassing(everything(supports));
  // Recipients are published of fiscal 2010, 2013, 2016, 2019, 2020, 2022, 2023, 2024 and 2025.
  expect(classing.extent).toEqual([2010, 2025]);
  expect(classing.thresholds).toEqual([2016, 2022, 2024]);
  expect([2010, 2016, 2022, 2025].map((year) => rampStepOf(classing, year))).toEqual([2, 3, 4, 5]);
});

test('without any recipient there is one class', () => {
  expect(latestClassing(everything([])).thresholds).toEqual([]);
});
