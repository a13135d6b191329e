import { describe, expect, it } from 'vitest';
import { describeTiles } from '../../../scripts/tiles/sheets.ts';
import { municipalities, places, readGeo } from '../../data/topology/committed-files.ts';

describe('the committed tiles', () => {
  it('are what these boundaries give, byte for byte', { timeout: 120_000 }, () => {
    expect(`${JSON.stringify(describeTiles({ municipalities, places }))}\n`).toBe(readGeo('tiles.json'));
  });
});
