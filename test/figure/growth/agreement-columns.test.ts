import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementColumns, type ColumnInput } from '../../../src/figure/growth/agreement-columns.ts';

const part = (key: string, count: number, ...pieces: string[]) => ({ key, count, pieces });

const inputs: ColumnInput[] = [
  {
    fiscalYear: 2016,
    before: 0,
    total: 236,
    parts: [
      part('hokkaido', 144, '北海道', '町村会'),
      part('kyoto', 26, '京都府', '市長会・', '町村会'),
      part('aomori', 40, '青森県', '市長会・', '町村会'),
      part('chiba', 17, '千葉県', '町村会'),
      part('hiroshima', 9, '広島県', '町村会'),
    ],
  },
  { fiscalYear: 2017, before: 236, total: 263, parts: [part('nara', 27, '奈良県', '町村会')] },
  {
    fiscalYear: 2018,
    before: 263,
    total: 321,
    parts: [part('gunma', 35, '群馬県', '町村会・', '市長会'), part('saitama', 23, '埼玉県', '町村会')],
  },
  {
    fiscalYear: 2019,
    before: 321,
    total: 372,
    parts: [part('chiba-cities', 37, '千葉県', '市長会'), part('yamanashi', 14, '山梨県', '町村会')],
  },
];
const quiet = [2020, 2021];

it('names a step by its short name where the whole one has no room, inside first', () => {
  const named = (key: string, count: number, prefecture: string) => ({
    ...part(key, count, `${prefecture} `, 'Association ', 'of ', 'Towns ', 'and ', 'Villages'),
    short: prefecture,
  });
  const parts = [
    named('hokkaido', 144, 'Hokkaido'),
    named('chiba', 30, 'Chiba'),
    named('hiroshima', 3, 'Hiroshima'),
  ];
  const lines = (width: number) =>
    agreementColumns(
      [{ fiscalYear: 2016, before: 0, total: 177, parts }],
      [],
      [],
      width,
      600,
    ).columns.flatMap((column) => column.parts.map((placed) => [placed.lines.join('|'), placed.place]));
  expect(lines(105)).toEqual([
    ['Hokkaido', 'inside'],
    ['Chiba', 'inside'],
    ['Hiroshima', 'above'],
  ]);
  expect(lines(400)[0]).toEqual(['Hokkaido Association of Towns and Villages', 'inside']);
});

describe('columns of agreement members', () => {
  const figure = agreementColumns(inputs, quiet, ['2020-05-01', '2031-01-01'], 640, 600);
  const [first, second] = figure.columns;
  const scale = (figure.baseline - (first?.y ?? 0)) / 236;

  it('have steps that fill them from the bottom up, in order, without gap or overlap', () => {
    for (const column of figure.columns) {
      let bottom = column.before.y;
      for (const step of column.parts) {
        expect(step.y + step.height).toBeCloseTo(bottom, 6);
        expect(step.height).toBeCloseTo(step.value * scale, 6);
        bottom = step.y;
      }
      expect(bottom).toBeCloseTo(column.y, 6);
      expect(figure.baseline - column.y).toBeCloseTo(column.total * scale, 6);
    }
  });

  it('part a step into what stood before, below, and what is new, above; the larger piece carries the name', () => {
    const steps = [
      { ...part('kanto', 58, '関東'), earlier: 17 },
      { ...part('kinki', 0, '近畿'), earlier: 53 },
    ];
    const stacked = agreementColumns(
      [{ fiscalYear: 2018, before: 0, total: 128, parts: steps }],
      [],
      [],
      200,
      600,
    );
    const [column] = stacked.columns;
    const unit = (stacked.baseline - (column?.y ?? 0)) / 128;
    expect(column?.added).toBe(58);
    expect(column?.parts.map(({ key, value, tone }) => [key, value, tone])).toEqual([
      ['kanto', 75, 'new'],
      ['kinki', 53, 'earlier'],
    ]);
    const [kanto, kinki] = column?.parts ?? [];
    expect(kanto?.earlier.height).toBeCloseTo(17 * unit, 6);
    expect(kanto?.height).toBeCloseTo(75 * unit, 6);
    expect(kinki?.earlier.height).toBeCloseTo(kinki?.height ?? NaN, 6);
  });

  it('begin where the year before ended', () => {
    expect(second?.before.y).toBeCloseTo(first?.y ?? 0, 6);
  });

  it('name every step: inside where there is room, over the column where there is none', () => {
    const places = first?.parts.map(({ key, place }) => [key, place]);
    expect(places).toEqual([
      ['hokkaido', 'inside'],
      ['kyoto', 'inside'],
      ['aomori', 'inside'],
      ['chiba', 'inside'],
      ['hiroshima', 'above'],
    ]);
    for (const { parts } of figure.columns)
      for (const { lines, key } of parts)
        expect(lines.join('')).toBe(
          inputs
            .flatMap((input) => input.parts)
            .find((candidate) => candidate.key === key)
            ?.pieces.join(''),
        );
  });

  it('put no name but the one of the top step over the column, at every width that shows columns', () => {
    for (let width = 572; width <= 1300; width += 1)
      for (const { parts, fiscalYear } of agreementColumns(inputs, quiet, [], width, 600).columns)
        for (const { place, key } of parts.slice(0, -1))
          expect(place, `${key} in ${fiscalYear} at ${width} px`).toBe('inside');
  });

  it('keep the total clear of the names above the column', () => {
    const above = first?.parts.filter(({ place }) => place === 'above') ?? [];
    for (const { textY } of above) {
      expect(textY).toBeLessThan(first?.y ?? 0);
      expect(first?.totalY).toBeLessThan(textY - 11);
    }
  });

  it('end in a level over the quiet years, with a dot for each later publication within them', () => {
    expect(figure.tail).toMatchObject({ x1: 640, y: figure.columns.at(-1)?.y, years: quiet });
    expect(figure.tail?.dots.map(({ day }) => day)).toEqual(['2020-05-01']);
    expect(agreementColumns(inputs, [], [], 640, 600).tail).toBeUndefined();
  });

  it('stay inside the figure and beside each other at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1800 }), (width) => {
        const { columns, tail, height } = agreementColumns(inputs, quiet, [], width, 600);
        let left = 0;
        for (const column of columns) {
          expect(column.x).toBeGreaterThanOrEqual(left);
          expect(column.width).toBeGreaterThan(0);
          left = column.x + column.width;
          expect(column.y).toBeGreaterThan(0);
          expect(column.y).toBeLessThan(height);
        }
        expect(tail?.x0).toBeCloseTo(left, 6);
        expect(left).toBeLessThan(width);
      }),
    );
  });
});
