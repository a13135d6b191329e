import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overviewOutlines } from '../../src/data/topology/overview-outlines.ts';
import { INSET_BOXES } from '../../src/domain/plane.ts';
import type { Area } from '../../src/map/areas.ts';
import { flightBox } from '../../src/map/flight-box.ts';
import { overviewGeometry } from '../../src/map/geometry.ts';
import { squares } from '../fixtures/map-shapes.ts';

const file = new URL('../../public/geo/prefectures.topo.json', import.meta.url);
const { prefectures } = overviewGeometry(overviewOutlines(JSON.parse(readFileSync(file, 'utf8'))));
const side = ([west, south, east, north]: Area['box']) => Math.max(east - west, north - south);

describe('the box to fly to', () => {
  const [west, south] = INSET_BOXES.south;

  it('leaves out what is set in', () => {
    const kagoshima = squares('46', [-600_000, -600_000, 90_000], [west + 10_000, south + 10_000, 5_000]);
    expect(flightBox(kagoshima)).toEqual([-600_000, -600_000, -510_000, -510_000]);
  });

  it('is the inset for a place that lies in it altogether', () => {
    const okinawa = squares('47', [west + 10_000, south + 10_000, 5_000]);
    expect(flightBox(okinawa)).toEqual(okinawa.box);
  });

  it('takes a large island in, and leaves a small one in the same place out', () => {
    const mainland: [number, number, number] = [0, -600_000, 100_000];
    expect(side(flightBox(squares('15', mainland, [150_000, -600_000, 30_000])))).toBe(180_000);
    expect(side(flightBox(squares('15', mainland, [150_000, -600_000, 10_000])))).toBe(100_000);
  });

  it('keeps an islet just off the shore', () => {
    expect(flightBox(squares('14', [0, -600_000, 100_000], [104_000, -600_000, 1_000]))[2]).toBe(105_000);
  });

  it.each([
    ['東京都', '13', 60, 100],
    ['沖縄県', '47', 80, 110],
    ['鹿児島県', '46', 200, 240],
    ['長崎県 with 対馬 and 五島', '42', 235, 245],
    ['新潟県 with 佐渡', '15', 190, 270],
    ['島根県 with 隠岐', '32', 200, 230],
    ['北海道', '01', 540, 570],
  ])('of %s is as wide as its main part', (_, code, least, most) => {
    const box = flightBox(prefectures.get(code as Area['code']) as Area);
    expect(side(box) / 1000).toBeGreaterThan(least);
    expect(side(box) / 1000).toBeLessThan(most);
  });
});
