import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TieFetch } from '../../src/map/tie-fetch.ts';
import type { MapFailure } from '../../src/map/failure.ts';
import type { TieDrawing } from '../../src/map/overlay/tie-drawing.ts';

let isOffline = false;
let made = 0;
vi.mock('../../src/map/overlay/tie-drawing.ts', () => ({
  // As far as its caller can see, a file that does not come and one that cannot be used are the same.
  TieDrawing: vi.fn(function () {
    if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
    made += 1;
  }),
}));

function open() {
  const ready: TieDrawing[] = [];
  const said: (MapFailure['kind'] | null)[] = [];
  const fetch = new TieFetch({} as SVGGElement, {
    onready: (drawing) => ready.push(drawing),
    onfailure: (failure) => said.push(failure?.kind ?? null),
  });
  return { fetch, ready, said };
}

beforeEach(() => {
  // No page, and no style sheets in it.
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  isOffline = false;
  made = 0;
});

afterEach(() => vi.unstubAllGlobals());

describe('what draws the ties of a ward', () => {
  it('comes once, however often it is asked for', async () => {
    const { fetch, ready, said } = open();
    expect(fetch.drawing).toBeUndefined();
    await Promise.all([fetch.need(), fetch.need()]);
    await fetch.need();
    expect(made).toBe(1);
    expect(ready).toEqual([fetch.drawing]);
    expect(said).toEqual([]);
  });

  it('that does not come is said once, and asked for again only when the reader wants to', async () => {
    const { fetch, ready, said } = open();
    isOffline = true;
    await fetch.need();
    await fetch.need();
    expect(said).toEqual(['ties']);
    isOffline = false;
    await fetch.need();
    expect(ready).toEqual([]);
    fetch.retry();
    expect(said).toEqual(['ties', null]);
    await fetch.need();
    expect(ready).toHaveLength(1);
  });

  it('says and does nothing on a map that is gone', async () => {
    const { fetch, ready, said } = open();
    const coming = fetch.need();
    fetch.close();
    await coming;
    await fetch.need();
    expect(made).toBe(0);
    expect([...ready, ...said]).toEqual([]);
  });

  it('has nothing to forget where nothing has failed', () => {
    const { fetch, said } = open();
    fetch.retry();
    expect(said).toEqual([]);
  });
});
