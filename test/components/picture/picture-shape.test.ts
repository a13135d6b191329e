import { describe, expect, it } from 'vitest';
import {
  FORMS,
  PICTURE_SHAPES,
  pictureFileName,
  pixelSize,
} from '../../../src/components/picture/picture-shape.ts';

const about = { title: '会員登録（自治体・団体）', edition: '2026-03-12' };

describe('the shapes of pictures', () => {
  it.each([
    ['16x9', 16 / 9],
    ['square', 1],
  ] as const)('%s has its proportions', (shape, ratio) => {
    for (const { width, height } of FORMS[shape]) expect(width / height).toBeCloseTo(ratio, 10);
  });

  it('A4 stands or lies, and is as large as the paper at 96 dots an inch', () => {
    const inches = FORMS.a4.map(({ width, height }) => [width / 96, height / 96].sort((a, b) => a - b));
    for (const [short = 0, long = 0] of inches) {
      expect(short * 25.4).toBeCloseTo(210, 0);
      expect(long * 25.4).toBeCloseTo(297, 0);
    }
    expect(FORMS.a4.some(({ width, height }) => width > height)).toBe(true);
    expect(FORMS.a4[0]?.height).toBeGreaterThan(FORMS.a4[0]?.width ?? Infinity);
  });

  it.each([
    ['png', 1280, 720],
    ['png2x', 2560, 1440],
    ['png4k', 3840, 2160],
  ] as const)('%s of a slide is %i × %i pixels', (kind, width, height) => {
    expect(pixelSize(kind, { width: 1280, height: 720 })).toEqual({ width, height });
  });

  it('has 3840 pixels on its longer side in 4K, whatever its shape', () => {
    for (const shape of PICTURE_SHAPES) {
      for (const form of FORMS[shape]) {
        const { width, height } = pixelSize('png4k', form);
        expect(Math.max(width, height)).toBe(3840);
      }
    }
  });

  it.each([
    ['16x9', 'png', '全国連携マップ_会員登録（自治体・団体）_2026-03-12_16x9.png'],
    ['square', 'png2x', '全国連携マップ_会員登録（自治体・団体）_2026-03-12_square_2x.png'],
    ['a4', 'png4k', '全国連携マップ_会員登録（自治体・団体）_2026-03-12_a4_4k.png'],
    ['a4', 'svg', '全国連携マップ_会員登録（自治体・団体）_2026-03-12_a4.svg'],
  ] as const)('names the file of %s as %s', (shape, kind, name) => {
    expect(pictureFileName('全国連携マップ', about, shape, kind)).toBe(name);
  });
});
