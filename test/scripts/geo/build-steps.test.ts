import { describe, expect, it } from 'vitest';
import { extract, snapToGrid } from '../../../scripts/geo/grid.ts';
import { withoutSmallIslands } from '../../../scripts/geo/islands.ts';
import { splitByPrefecture } from '../../../scripts/geo/levels.ts';
import { projectSource } from '../../../scripts/geo/project.ts';
import type { BoundarySource, SourceGeometry } from '../../../scripts/geo/source.ts';
import { findWaterLinks } from '../../../scripts/geo/water-links.ts';
import { planeOf, square } from './plane-topology.ts';

function sourceOf(arcs: [number, number][][], arcsByCode: Record<string, number[]>): BoundarySource {
  const geometries = Object.entries(arcsByCode).map(([code, rings]): SourceGeometry => ({
    type: 'MultiPolygon',
    arcs: rings.map((ring) => [[ring]]),
    properties: { lg_code_5: code, is_hoppo_city: false },
  }));
  return { geometries, arcs };
}

describe('projecting the source', () => {
  it('moves each group into its place', () => {
    const arcs = [square(139.7, 35.7, 0.01), square(127.7, 26.2, 0.01), square(142.2, 27.1, 0.01)];
    const source = sourceOf(arcs, { '13101': [0], '47201': [1], '13421': [2] });
    const [main, south, ogasawara] = projectSource(source).topology.arcs.map((arc) => arc[0]!);
    // 東京 lies east-south-east of the middle of the plane, 那覇 and 父島 in their insets.
    expect(main![0]).toBeGreaterThan(190_000);
    expect(main![1]).toBeLessThan(-240_000);
    expect(south![0]).toBeCloseTo(-398_000, -3);
    expect(south![1]).toBeCloseTo(232_000, -3);
    expect(ogasawara![0]).toBeCloseTo(25_000, -2);
    expect(ogasawara![1]).toBeCloseTo(-658_000, -3);
  });

  it('leaves 南鳥島 out and says how many rings that were', () => {
    const arcs = [square(142.2, 27.1, 0.01), square(153.98, 24.28, 0.01)];
    const { topology, droppedRings } = projectSource(sourceOf(arcs, { '13421': [0, 1] }));
    expect(droppedRings).toBe(1);
    expect(topology.objects.municipalities.geometries[0]!.arcs).toEqual([[[0]]]);
  });

  it('fails when two groups share a border', () => {
    const source = sourceOf([square(129, 28, 0.1)], { '46304': [0], '46527': [0] });
    expect(() => projectSource(source)).toThrow('46527 shares arc 0 with a municipality of main');
  });
});

describe('leaving out small islands', () => {
  const arcs = [square(0, 0, 1000), square(5000, 0, 100), square(9000, 0, 100)];

  it('drops an islet and keeps what is large', () => {
    const kept = withoutSmallIslands(planeOf(arcs, { '01100': [0, 1] }), 500_000);
    expect(kept.objects.municipalities.geometries[0]!.arcs).toEqual([[[0]]]);
  });

  it('keeps a small part that hangs together with a large neighbour', () => {
    // The second municipality has a corner of 0.01 km² whose only border it shares with the first.
    const plane = planeOf(arcs, { '01100': [0, 1], '01202': [1, 2] });
    const [first] = plane.objects.municipalities.geometries;
    first!.arcs = [[[0], [1]]] as never;
    const kept = withoutSmallIslands(plane, 500_000);
    expect(kept.objects.municipalities.geometries.map((geometry) => geometry.arcs)).toEqual([
      [[[0], [1]]],
      [[[1]]],
    ]);
  });
});

describe('putting a topology on the grid', () => {
  const pick = ({ code }: Record<string, unknown>): { code: string } => ({ code: String(code) });

  it('drops rings that the grid presses flat, and the arcs that only they used', () => {
    const plane = planeOf([square(0, 0, 5), square(0, 0, 1000)], { '01100': [0, 1] });
    const grid = snapToGrid(plane, 100, pick);
    expect(grid.objects['municipalities']!.geometries).toEqual([
      { type: 'Polygon', arcs: [[0]], properties: { code: '01100' } },
    ]);
    expect(grid.arcs).toHaveLength(1);
  });

  it('fails rather than let a place vanish', () => {
    expect(() => snapToGrid(planeOf([square(0, 0, 5)], { '01100': [0] }), 100, pick)).toThrow('01100');
  });

  it('writes whole steps, in the order of the codes', () => {
    const grid = snapToGrid(
      planeOf([square(0, 0, 200), square(1000, 0, 200)], { '02201': [0], '01100': [1] }),
      100,
      pick,
    );
    expect(grid.objects['municipalities']!.geometries.map(({ properties }) => properties.code)).toEqual([
      '01100',
      '02201',
    ]);
    expect(grid.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(grid.transform.scale).toEqual([100, -100]);
  });

  it('splits by prefecture without moving a point', () => {
    const grid = snapToGrid(
      planeOf([square(0, 0, 200), square(1000, 0, 200)], { '01100': [0], '02201': [1] }),
      100,
      pick,
    );
    const parts = splitByPrefecture(grid);
    expect([...parts.keys()]).toEqual(['01', '02']);
    expect(parts.get('02')!.arcs).toEqual([grid.arcs[1]]);
    expect(parts.get('02')!.transform).toEqual(grid.transform);
  });

  it('keeps the direction in which a border is walked when it renumbers', () => {
    const grid = snapToGrid(
      planeOf([square(0, 0, 200), square(1000, 0, 200)], { '01100': [0], '02201': [1] }),
      100,
      pick,
    );
    const backwards = { type: 'Polygon' as const, arcs: [[~1]], properties: { code: '02201' } };
    const cut = extract(grid, { municipalities: { type: 'GeometryCollection', geometries: [backwards] } });
    expect(cut.objects['municipalities']!.geometries[0]!.arcs).toEqual([[~0]]);
  });
});

describe('links across water', () => {
  it('tie every land mass to the nearest, as a tree', () => {
    const arcs = [square(140, 35, 0.1), square(140.3, 35, 0.1), square(141, 35, 0.1), square(140.5, 35, 0.1)];
    const plane = planeOf(arcs, { '01001': [0], '01002': [1], '01003': [2], '01004': [3] });
    const alone = new Map(['01001', '01002', '01003', '01004'].map((code) => [code, [] as string[]]));
    expect(findWaterLinks(plane, arcs, ({ code }) => code, alone)).toEqual([
      ['01001', '01002'],
      ['01002', '01004'],
      ['01003', '01004'],
    ]);
  });

  it('are not needed inside one land mass', () => {
    const arcs = [square(140, 35, 0.1), square(140.3, 35, 0.1)];
    const plane = planeOf(arcs, { '01001': [0], '01002': [1] });
    const together = new Map([
      ['01001', ['01002']],
      ['01002', ['01001']],
    ]);
    expect(findWaterLinks(plane, arcs, ({ code }) => code, together)).toEqual([]);
  });
});
