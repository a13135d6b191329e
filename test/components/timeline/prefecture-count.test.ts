import { expect, test } from 'vitest';
import { prefectureCount } from '../../../src/components/timeline/prefecture-count.ts';
import { disasters } from '../../../src/i18n/messages/ja/disasters.ts';

test.each([
  [['13'], '1都'],
  [['01'], '1道'],
  [['26', '27'], '2府'],
  [['08', '40'], '2県'],
  [['13', '08', '40'], '3都県'],
  [['01', '26', '04'], '3道府県'],
  [['01', '13', '27', '04'], '4都道府県'],
  [[], '0都道府県'],
])('the prefectures %j are counted as %s', (codes, text) => {
  expect(prefectureCount(codes, disasters.result)).toBe(text);
});
