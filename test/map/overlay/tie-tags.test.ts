import { describe, expect, it } from 'vitest';
import type { PlaneCamera } from '../../../src/domain/plane.ts';
import type { Rect } from '../../../src/figure/rect.ts';
import { placeTieTags, type TieTagInput } from '../../../src/map/overlay/tie-tags.ts';

const camera: PlaneCamera = { center: [0, 0], metresPerPixel: 1_000 };
const size = { width: 400, height: 300 };
/** The mark stands at (200, 150); these leave a strip of so many pixels free on its right. */
const roomOnTheRight = (width: number, from = 210): Rect[] => [
  { left: 0, top: 0, right: 400, bottom: 140 },
  { left: 0, top: 160, right: 400, bottom: 300 },
  { left: 0, top: 0, right: from, bottom: 300 },
  { left: from + width, top: 0, right: 400, bottom: 300 },
];
const tag = (more: Partial<TieTagInput>): TieTagInput => ({
  code: '19',
  name: '山梨県',
  shortName: '山梨',
  count: '1',
  at: [[0, 0]],
  ...more,
});
const read = (input: TieTagInput, taken: Rect[]) =>
  placeTieTags([input], camera, size, taken).map(({ name, count }) => `${name} ${count}`);

describe('the words beside the marks of ties', () => {
  it('are name and count where there is room', () => {
    expect(read(tag({}), [])).toEqual(['山梨県 1']);
  });

  it('are the short name where the whole one has none', () => {
    expect(read(tag({}), roomOnTheRight(48))).toEqual(['山梨 1']);
  });

  it('are the count alone for several places, but never for one', () => {
    expect(read(tag({ count: '5' }), roomOnTheRight(20))).toEqual([' 5']);
    expect(read(tag({}), roomOnTheRight(20))).toEqual([]);
  });

  it('stand further off for a ward than for a single place', () => {
    const taken = roomOnTheRight(100, 235);
    expect(read(tag({ count: '', shortName: '山梨' }), taken)).toEqual([]);
    expect(read(tag({ name: '荒川区', count: '', isWard: true }), taken)).toEqual(['荒川区 ']);
  });

  it('take as much more room as they are read from afar', () => {
    const [desk] = placeTieTags([tag({})], camera, size, []);
    const [afar] = placeTieTags([tag({})], camera, size, [], 2);
    expect(afar).toMatchObject({ width: 2 * desk!.width, height: 2 * desk!.height, scale: 2 });
  });
});
