import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { disasterRecords, recipientPlaces } from '../../../src/data/disasters/disaster-filter.ts';
import { rampStepOf, receivedClassing } from '../../../src/data/disasters/received-classing.ts';
import { readDisasters, readPrefectures, readSupports } from '../../../src/data/tables.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const supports = readSupports(published('disaster_support.csv'));
const disasters = readDisasters(published('disasters.csv'));
const places = recipientPlaces(readPrefectures(published('prefectures.csv')));

test('one disaster and two have colours of their own, apart from no record', () => {
  const classing = receivedClassing(disasterRecords(disasters, supports), places);
  expect(classing.thresholds).toEqual([2]);
  expect([1, 2].map((count) => rampStepOf(classing, count))).toEqual([2, 5]);
});

test('many disasters share an open class at the end of the ramp', () => {
  const [grant] = supports.filter(({ kind, recipient }) => kind === 'recovery_grant' && recipient === '40');
  const many = disasters.map(({ id }) => ({ ...grant!, disasterId: id }));
  const classing = receivedClassing(disasterRecords(disasters, many), places);
  expect(classing.extent).toEqual([1, disasters.length]);
  expect([1, 2, 3, 4, 25].map((count) => rampStepOf(classing, count))).toEqual([2, 3, 4, 5, 5]);
});
