import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readScenes } from '../../../src/data/present/read-scenes.ts';
import { showSteps } from '../../../src/data/present/show-steps.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';
import { readTable } from '../../fixtures/published-tables.ts';

const file = readFileSync(
  join(import.meta.dirname, '../../../src/data/present/built-in-scenes.json'),
  'utf8',
);
const scenes = readScenes(file, nationalFacts).scenes ?? [];
const steps = scenes.flatMap((scene) => showSteps(scene, nationalFacts));
const stepsOf = (id: string) => steps.filter(({ scene }) => scene.id === id);

it('every step has an address of its own, and the first one of a scene that of the scene', () => {
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  expect(scenes.map(({ id }) => stepsOf(id)[0]?.key)).toEqual(scenes.map(({ id }) => id));
});

it('the associations join one by one, oldest first, and come to what was published', () => {
  const rows = readTable('agreements').sort((a, b) => (a['concluded_on']! < b['concluded_on']! ? -1 : 1));
  const parts = stepsOf('agreements');
  expect(parts.map(({ values }) => values['added'])).toEqual(rows.map((row) => Number(row['member_count'])));
  let total = 0;
  for (const [index, { figure, counts, date, values }] of parts.entries()) {
    total += Number(rows[index]?.['member_count']);
    expect(figure).toEqual({ value: total, qualifier: 'exact' });
    expect(date?.from).toBe(rows[index]?.['concluded_on']);
    expect(values['bodies']).toBe(index + 1);
    expect([...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  expect(total).toBe(372);
});

it('figures are the published ones, with their bounds and sources', () => {
  expect(stepsOf('exchange')[0]).toMatchObject({
    figure: { value: 564, qualifier: 'exact' },
    sourceIds: ['S003'],
  });
  expect(stepsOf('linked')[0]).toMatchObject({
    figure: { value: 1100, qualifier: 'more_than' },
    sourceIds: ['S000'],
  });
  expect(stepsOf('tokachi')[0]?.figure?.value).toBe(18);
  expect(stepsOf('yamashiro')[0]?.figure?.value).toBe(12);
  const sources = new Set(nationalFacts.sources.map(({ id }) => id));
  const shown = steps.filter(({ scene }) => scene.figure.kind !== 'place');
  expect(
    shown.filter(({ sourceIds }) => sourceIds.length === 0 || !sourceIds.every((id) => sources.has(id))),
  ).toEqual([]);
  expect(shown.filter(({ figure }) => figure === undefined)).toEqual([]);
});

it('a disaster names the prefectures that received, once each', () => {
  const rows = readTable('disaster_support').filter(
    (row) => row['disaster_id'] === '2020-07-gou' && row['recipient'] !== '',
  );
  const received = [...new Set(rows.map((row) => row['recipient']!.slice(0, 2)))].sort();
  expect(stepsOf('disaster')).toMatchObject([
    { figure: { value: received.length, qualifier: 'exact' }, marked: received },
  ]);
});
