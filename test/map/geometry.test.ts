import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../src/domain/place.ts';
import { overviewGeometry } from '../../src/map/geometry.ts';

const outlines = () => new Map([['13' as PlaceCode, 'M10 20l30 0 0 40z']]);

describe('the shapes of the overview', () => {
  it('are read from the outlines of the page', () => {
    const geometry = overviewGeometry(outlines());
    expect([...geometry.prefectures.keys()]).toEqual(['13']);
    expect(geometry.prefectures.get('13' as PlaceCode)?.anchor).toHaveLength(2);
    expect(geometry.municipalities).toBeUndefined();
  });

  it('are read once for a page, and anew for another', () => {
    const page = outlines();
    const read = overviewGeometry(page);
    expect(overviewGeometry(page)).toBe(read);
    expect(overviewGeometry(outlines())).not.toBe(read);
  });
});
