import { expect, test } from 'vitest';
import { giftItem, giftNames } from '../../src/domain/gift-item.ts';

test.each([
  ['見舞金（区議会）', '見舞金', '区議会'],
  ['職員派遣（累計）', '職員派遣', '累計'],
  ['飲料水', '飲料水', ''],
  ['', '', ''],
  ['（区）', '（区）', ''],
])('%j is %j with the detail %j', (item, name, detail) => {
  expect(giftItem(item)).toEqual({ name, detail });
});

test.each([
  ['義援金・見舞金', ['見舞金（区）', '見舞金（区議会）'], '見舞金', ['区', '区議会']],
  ['職員派遣', ['職員派遣（累計）'], '職員派遣', ['累計']],
  ['義援金・見舞金', ['見舞金の受付'], '義援金・見舞金', ['見舞金の受付']],
  ['義援金・見舞金', ['義援金', '見舞金（区）'], '義援金・見舞金', ['義援金', '見舞金（区）']],
  ['職員派遣', [''], '職員派遣', ['']],
])('gifts of %s, %j, are %s with %j', (kind, items, title, names) => {
  expect(giftNames(kind, items)).toEqual({ title, names });
});
