import { expect, test } from 'vitest';
import { giftItem, giftNames } from '../../src/domain/gift-item.ts';
import { common } from '../../src/i18n/messages/en/common.ts';

test.each([
  ['見舞金（区議会）', '見舞金', '区議会'],
  ['職員派遣（累計）', '職員派遣', '累計'],
  ['飲料水', '飲料水', ''],
  ['', '', ''],
  ['（区）', '（区）', ''],
])('%j is %j with the detail %j', (item, name, detail) => {
  expect(giftItem(item)).toEqual({ name, detail });
});

const japanese = { donation: '義援金・見舞金', staff: '職員派遣' } as const;

test.each([
  ['donation', ['見舞金（区）', '見舞金（区議会）'], '見舞金', ['区', '区議会']],
  ['staff', ['職員派遣（累計）'], '職員派遣', ['累計']],
  ['donation', ['見舞金の受付'], '義援金・見舞金', ['見舞金の受付']],
  ['donation', ['義援金', '見舞金（区）'], '義援金・見舞金', ['義援金', '見舞金（区）']],
  ['staff', [''], '職員派遣', ['']],
] as const)('gifts of the kind %s, %j, are %s with %j', (kind, items, title, names) => {
  const words = { kindName: japanese[kind], ofTables: (text: string) => text };
  expect(giftNames(kind, items, words)).toEqual({ title, names });
});

test('in English gifts are told together as in Japanese, by what the tables write', () => {
  const words = { kindName: common.supportKind.donation, ofTables: common.ofTables };
  expect(giftNames('donation', ['見舞金（区）', '見舞金（区議会）'], words)).toEqual({
    title: 'solatium',
    names: ['from the ward', 'from the ward assembly'],
  });
  expect(giftNames('donation', ['義援金', '見舞金（区）'], words)).toEqual({
    title: 'Donation',
    names: ['relief money', 'solatium from the ward'],
  });
});
