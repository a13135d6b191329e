import { expect, test } from 'vitest';
import { japaneseYen } from '../../src/i18n/yen.ts';

test.each([
  [3_763_390_000, '37億6,339万円'],
  [1_000_000_000, '10億円'],
  [3_100_000, '310万円'],
  [120_500, '12万500円'],
  [900, '900円'],
  [0, '0円'],
])('%i yen are %s', (yen, text) => {
  expect(japaneseYen(yen)).toBe(text);
});
