import { describe, expect, it } from 'vitest';
import { areaFrom, type Area } from '../../src/map/areas.ts';
import { boxOfInset, boxOfPrefectures, insetMeant } from '../../src/map/destinations.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { INSET_BOXES, type PlaneBox } from '../../src/domain/plane.ts';

const rectangle = ([west, south, east, north]: PlaneBox): [number, number][][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const areas = new Map<PlaceCode, Area>([
  // 鹿児島県 with a part in the inset of 沖縄・奄美, and 沖縄県 wholly in it.
  [
    '46',
    areaFrom('46', [
      rectangle([-700_000, -700_000, -600_000, -600_000]),
      rectangle([-300_000, 300_000, -290_000, 310_000]),
    ]),
  ],
  ['47', areaFrom('47', [rectangle([-500_000, 100_000, -400_000, 200_000])])],
  ['39', areaFrom('39', [rectangle([-400_000, -500_000, -300_000, -450_000])])],
]);

describe('where the map is taken to', () => {
  it('is the box round all prefectures of a region, without what of them is set in', () => {
    expect(boxOfPrefectures(areas, ['46', '39'])).toEqual([-700_000, -700_000, -300_000, -450_000]);
  });

  it('is a prefecture in an inset as it stands there', () => {
    expect(boxOfPrefectures(areas, ['47'])).toEqual([-500_000, 100_000, -400_000, 200_000]);
  });

  it('is all land of an inset, of whatever prefecture', () => {
    expect(boxOfInset(areas, 'south')).toEqual([-500_000, 100_000, -290_000, 310_000]);
  });

  it('is nowhere where nothing is known', () => {
    expect(boxOfPrefectures(areas, ['99'])).toBeUndefined();
    expect(boxOfInset(areas, 'ogasawara')).toBeUndefined();
  });
});

describe('a press on the sea', () => {
  const [west, south] = INSET_BOXES.south;
  const inside = [west + 1000, south + 1000] as const;

  it('means the inset it lies in, seen from afar', () => {
    expect(insetMeant(inside, 3000, () => 1000)).toBe('south');
  });

  it('means nothing more once the inset fills the window', () => {
    expect(insetMeant(inside, 1200, () => 1000)).toBeUndefined();
  });

  it('means nothing outside of the insets, or where the inset has no land', () => {
    expect(insetMeant([500_000, 0], 3000, () => 1000)).toBeUndefined();
    expect(insetMeant(inside, 3000, () => undefined)).toBeUndefined();
  });
});
