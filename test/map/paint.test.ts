import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/domain/classing.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { hasOutline, isHatched, paintOf, paintOfPlace } from '../../src/map/paint.ts';

const code = (text: string): PlaceCode => text as PlaceCode;
const fills = new Map<PlaceCode, Fill>([
  [code('01'), { kind: 'class', index: 0 }],
  [code('02'), { kind: 'none' }],
  [code('03'), { kind: 'unknown' }],
  [code('13101'), { kind: 'excluded' }],
]);

describe('the paint of a fill', () => {
  it.each<[Fill | undefined, number[], string]>([
    [{ kind: 'class', index: 0 }, [1, 3], 'ai-2'],
    [{ kind: 'class', index: 1 }, [1, 3], 'ai-4'],
    [{ kind: 'class', index: 0 }, [0], 'ai-1'],
    [{ kind: 'class', index: 0 }, [4], 'ai-5'],
    [{ kind: 'none' }, [], 'none'],
    [{ kind: 'unknown' }, [], 'unknown'],
    [{ kind: 'excluded' }, [], 'excluded'],
    [undefined, [0, 1], 'unknown'],
  ])('%j with steps %j is %s', (fill, steps, paint) => {
    expect(paintOf(fill, steps)).toBe(paint);
  });

  it('is refused for a class that has no step, rather than drawn in a wrong colour', () => {
    expect(() => paintOf({ kind: 'class', index: 2 }, [0, 1])).toThrow(RangeError);
  });

  it('hatches what has no value, and outlines what is pale', () => {
    expect(isHatched('unknown') && isHatched('excluded')).toBe(true);
    expect(isHatched('none')).toBe(false);
    expect(hasOutline('none') && hasOutline('unknown')).toBe(true);
    expect(hasOutline('ai-1')).toBe(false);
  });
});

describe('the paint of a place', () => {
  const layer = { fills, steps: [2], emphasis: null, focus: null };

  it('is hatched where nothing is known of it', () => {
    expect(paintOfPlace(code('47'), layer)).toBe('unknown');
  });

  it('steps back when another class is isolated, but hatching stays hatching', () => {
    const isolated = { ...layer, emphasis: new Set([code('02')]) };
    expect(paintOfPlace(code('01'), isolated)).toBe('dimmed');
    expect(paintOfPlace(code('02'), isolated)).toBe('none');
    expect(paintOfPlace(code('03'), isolated)).toBe('unknown');
  });

  it('is context outside an opened prefecture', () => {
    const opened = { ...layer, focus: '13' };
    expect(paintOfPlace(code('13101'), opened)).toBe('excluded');
    expect(paintOfPlace(code('01'), opened)).toBe('context');
  });
});
