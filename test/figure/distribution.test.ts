import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classingOf } from '../../src/data/measures/classings.ts';
import { snapshotValues } from '../../src/data/snapshot.ts';
import { classOf, type Classing } from '../../src/domain/classing.ts';
import { fiscalYearRange } from '../../src/domain/fiscal-year.ts';
import { missing, type Measure, type MeasureValue } from '../../src/domain/measure.ts';
import { distributionOf, SQUARE, type Distribution } from '../../src/figure/distribution.ts';
import { nationalFacts, publishedSnapshot } from '../fixtures/published-facts.ts';

const codes = nationalFacts.prefectures.map(({ code }) => code);
const WIDTH = 356;

/** Looks at everything that a distribution promises. */
function inspect(
  figure: Distribution,
  values: ReadonlyMap<string, MeasureValue>,
  classing: Classing,
  width: number,
): void {
  const positive = [...values].filter(([, one]) => one.kind === 'value' && one.value > 0);
  expect(figure.squares.map(({ code }) => code).sort()).toEqual(positive.map(([code]) => code).sort());
  for (const square of figure.squares) {
    expect(values.get(square.code)).toMatchObject({ value: square.value });
    expect(square.index).toBe(classOf(classing, square.value));
    const band = figure.bands[square.index]!;
    expect(square.x).toBeGreaterThanOrEqual(band.x - 1e-9);
    expect(square.x + SQUARE).toBeLessThanOrEqual(band.x + band.width + 1e-9);
    expect(square.y).toBeGreaterThanOrEqual(0);
    expect(square.y + SQUARE).toBeLessThanOrEqual(figure.height);
  }
  for (const [index, one] of figure.squares.entries())
    for (const other of figure.squares.slice(index + 1)) {
      const apart = Math.abs(one.x - other.x) >= SQUARE || Math.abs(one.y - other.y) >= SQUARE;
      if (!apart) expect.fail(`${one.code} lies over ${other.code}`);
    }
  // No hole below any square.
  for (const { x, y } of figure.squares)
    if (y > 0) expect(figure.squares.some((below) => below.x === x && below.y < y)).toBe(true);
  const inBands = figure.bands.reduce((sum, { count }) => sum + count, 0);
  expect(inBands + figure.noneCount + figure.unknownCount).toBe(values.size);
  expect(figure.bands.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(width, 6);
}

describe('the legend of the published measures', () => {
  it.each(nationalFacts.measures.map((measure) => [measure.id, measure] as const))(
    'of %s gives each of the 47 prefectures one square in its band, in every fiscal year',
    (id, measure) => {
      const classing = publishedSnapshot.classings[id]!;
      for (const year of fiscalYearRange(...publishedSnapshot.fiscalYears)) {
        const values = snapshotValues(publishedSnapshot, measure, year, codes);
        const figure = distributionOf(values, classing, WIDTH);
        expect(values.size).toBe(47);
        inspect(figure, values, classing, WIDTH);
      }
    },
  );

  it('of 交流市町村数 in 2015 counts 47 prefectures and has its middle at the 24th', () => {
    const exchange = nationalFacts.measures.find(({ id }) => id === 'exchange')!;
    const values = snapshotValues(publishedSnapshot, exchange, 2015, codes);
    const figure = distributionOf(values, publishedSnapshot.classings['exchange']!, WIDTH);
    const sorted = [...values.values()]
      .flatMap((one) => (one.kind === 'value' ? [one.value] : []))
      .sort((a, b) => a - b);
    expect(figure.median?.value).toBe(sorted[23]);
    expect(figure.squares).toHaveLength(47);
    expect(figure.noneCount + figure.unknownCount).toBe(0);
  });
});

describe('any distribution', () => {
  const anyValue = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 0, max: 150 }).map((value) => ({ kind: 'value' as const, value })),
    },
    { weight: 1, arbitrary: fc.constant(missing('not_recorded')) },
  );
  const anyMap = fc
    .array(anyValue, { minLength: 1, maxLength: 47, size: 'max' })
    .map((values) => new Map(values.map((value, index) => [codes[index] as string, value])));
  const measures: Measure[] = (['rounded', 'ckmeans', 'each_value'] as const).map((classing) => ({
    ...nationalFacts.measures[0]!,
    classing,
    thresholds: [10, 20, 40],
  }));

  it('keeps every square in its band and none over another', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.constantFrom(...measures),
        fc.integer({ min: 120, max: 800 }),
        (values, one, width) => {
          const classing = classingOf(one, values.values());
          inspect(distributionOf(values, classing, width), values, classing, width);
        },
      ),
    );
  });

  it('puts larger values of a band further right, never left', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom(...measures), (values, one) => {
        const { squares } = distributionOf(values, classingOf(one, values.values()), WIDTH);
        const byValue = [...squares].sort((a, b) => a.value - b.value);
        for (const [index, square] of byValue.entries()) {
          const next = byValue[index + 1];
          if (next && next.value > square.value) expect(next.x).toBeGreaterThanOrEqual(square.x);
        }
      }),
    );
  });

  it('has no middle where it is a zero, and counts the zeros apart', () => {
    const values = new Map<string, MeasureValue>([
      ['01', { kind: 'value', value: 0 }],
      ['02', { kind: 'value', value: 0 }],
      ['03', { kind: 'value', value: 8 }],
      ['04', missing('not_published')],
    ]);
    const figure = distributionOf(values, classingOf(measures[0]!, values.values()), WIDTH);
    expect(figure.median).toBeUndefined();
    expect([figure.squares.length, figure.noneCount, figure.unknownCount]).toEqual([1, 2, 1]);
  });

  it('of nothing has no squares and no height', () => {
    const values = new Map<string, MeasureValue>([['01', missing('not_published')]]);
    const figure = distributionOf(values, classingOf(measures[0]!, values.values()), WIDTH);
    expect(figure).toMatchObject({ squares: [], height: 0, unknownCount: 1, median: undefined });
  });
});
