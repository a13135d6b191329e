import { expect, test } from 'vitest';
import { giftItem } from '../../src/domain/gift-item.ts';

test.each([
  ['見舞金（区議会）', '見舞金', '区議会'],
  ['職員派遣（累計）', '職員派遣', '累計'],
  ['飲料水', '飲料水', ''],
  ['', '', ''],
  ['（区）', '（区）', ''],
])('%j is %j with the detail %j', (item, name, detail) => {
  expect(giftItem(item)).toEqual({ name, detail });
});
