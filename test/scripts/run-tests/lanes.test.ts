import { describe, expect, it } from 'vitest';
import { batches, inLanes } from '../../../scripts/run-tests/lanes.ts';

describe('lanes', () => {
  it('begin in order, never hold more than asked, and give back the outcomes in order', async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const all = inLanes([10, 20, 30, 40], 2, async (item) => {
      begun.push(item);
      await new Promise<void>((resolve) => ends.push(resolve));
      return item + 1;
    });
    const end = async (index: number): Promise<void> => {
      ends[index]?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    expect(begun).toEqual([10, 20]);
    await end(1);
    expect(begun).toEqual([10, 20, 30]);
    await end(2);
    expect(begun).toEqual([10, 20, 30, 40]);
    await end(3);
    await end(0);
    expect(await all).toEqual([11, 21, 31, 41]);
  });

  it('keep what must be alone apart from its neighbours', () => {
    const [a, b, c, d, e] = [{}, {}, { alone: true }, { alone: true }, {}];
    expect(batches([a, b, c, d, e])).toEqual([[a, b], [c], [d], [e]]);
    expect(batches([])).toEqual([]);
  });
});
