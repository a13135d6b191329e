import { describe, expect, it } from 'vitest';
import { layTiles } from '../../../scripts/tiles/layout.ts';

const lay = (points: Record<string, [number, number]>, neighbours: [string, string][]) =>
  layTiles({ places: Object.entries(points).map(([code, point]) => ({ code, point })), neighbours });

describe('laying places on tiles', () => {
  it('keeps a lattice as it is, north at the top', () => {
    const { tiles, kept } = lay({ sw: [0, 0], se: [10, 0], nw: [0, 10], ne: [10, 10] }, [
      ['sw', 'se'],
      ['nw', 'ne'],
      ['sw', 'nw'],
      ['se', 'ne'],
    ]);
    expect(Object.fromEntries(tiles)).toEqual({ nw: [0, 0], ne: [1, 0], sw: [0, 1], se: [1, 1] });
    expect(kept).toEqual({ touching: 4, sides: 4, all: 4 });
  });

  it('brings an island that lies far away beside its neighbour', () => {
    const { tiles } = lay({ a: [0, 0], b: [10, 0], island: [1000, -10] }, [
      ['a', 'b'],
      ['b', 'island'],
    ]);
    const [from, to] = [tiles.get('b')!, tiles.get('island')!];
    expect(Math.abs(to[0] - from[0])).toBeLessThanOrEqual(1);
    expect(Math.abs(to[1] - from[1])).toBeLessThanOrEqual(1);
    expect(to[0]).toBeGreaterThan(from[0]);
  });

  it('gives two places on one spot a tile each', () => {
    const { tiles } = lay({ a: [0, 0], b: [0, 0], c: [10, 0] }, [
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(new Set([...tiles.values()].map(String)).size).toBe(3);
  });

  it('lays a single place at the beginning', () => {
    expect(lay({ a: [5, 5] }, []).tiles.get('a')).toEqual([0, 0]);
  });
});
