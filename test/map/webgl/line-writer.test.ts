import { expect, it } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import { sidesOfLines, type LineSides } from '../../../src/data/topology/line-sides.ts';
import type { Paint } from '../../../src/map/paint.ts';
import { isPrefectureBorder, lineCode, toneOfLine } from '../../../src/map/webgl/line-tones.ts';
import { LineWriter } from '../../../src/map/webgl/line-writer.ts';

const SIDES: readonly LineSides[] = [
  ['20201', '20202'],
  ['20202', '20203'],
  ['20201'],
  ['20203'],
  ['20203', '21201'],
];

const paints = (...each: [code: string, paint: Paint][]) => new Map(each as [PlaceCode, Paint][]);

it('a line lies between the shapes that have it, whichever way round; at a coast there is one', () => {
  const shapes = [
    { properties: { code: '20202' }, arcs: [[0, -2], [[2]]] },
    { properties: { code: '20201' }, arcs: [[[1]], [[-4]]] },
  ];
  expect([...sidesOfLines(shapes)]).toEqual([
    [0, ['20202']],
    [1, ['20201', '20202']],
    [2, ['20202']],
    [3, ['20201']],
  ]);
});

it('every line has a code of its own, of digits', () => {
  const codes = SIDES.map(lineCode);
  expect(new Set(codes).size).toBe(SIDES.length);
  for (const code of codes) expect(code).toMatch(/^\d{10}$/);
});

it('prefectures meet where the first two digits differ, and never at a coast', () => {
  expect(SIDES.map(isPrefectureBorder)).toEqual([false, false, false, false, true]);
});

it.each<[name: string, first: Paint | undefined, second: Paint | 'sea' | undefined, tone: string]>([
  ['two coloured', 'ai-1', 'ai-5', 'border'],
  ['a coloured and a pale one', 'ai-1', 'none', 'pale'],
  ['a hatched and a dimmed one', 'unknown', 'dimmed', 'pale'],
  ['two outside the opened prefecture', 'context', 'context', 'context'],
  ['two that are not drawn', undefined, undefined, 'hidden'],
  ['a coloured one and one that is not drawn', undefined, 'ai-2', 'border'],
  ['the coast of a coloured one', 'ai-3', 'sea', 'ai-3'],
  ['the coast of a dimmed one', 'dimmed', 'sea', 'dimmed'],
  ['the coast of a pale one', 'none', 'sea', 'pale'],
  ['the coast of one that is not drawn', undefined, 'sea', 'hidden'],
])('the line: %s', (_, first, second, tone) => {
  const drawn = new Map<string, Paint>();
  if (first) drawn.set('20201', first);
  if (second && second !== 'sea') drawn.set('20202', second);
  expect(toneOfLine(second === 'sea' ? ['20201'] : ['20201', '20202'], drawn)).toBe(tone);
});

it('lines are told of when their tone is another, and those between prefectures never', () => {
  const told: string[] = [];
  const writer = new LineWriter(SIDES, (line, tone) => told.push(`${line} ${tone}`));
  const take = () => told.splice(0).sort();
  const before = paints(['20201', 'ai-1'], ['20202', 'ai-2'], ['20203', 'none'], ['21201', 'ai-1']);
  writer.update([], before);
  expect(take()).toEqual(['2020100000 ai-1', '2020120202 border']);
  writer.update([...before.keys()], before);
  expect(take()).toEqual([]);
  const after = new Map(before).set('20203' as PlaceCode, 'ai-5');
  writer.update(['20203' as PlaceCode], after);
  expect(take()).toEqual(['2020220203 border', '2020300000 ai-5']);
});
