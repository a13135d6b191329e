import { expect, it } from 'vitest';
import { ja } from '../../src/i18n/messages/ja.ts';
import { pageTitle } from '../../src/i18n/page-title.ts';

const NOTHING = { view: 'map', place: '', within: '', ward: '', measure: '' };

it.each([
  [{}, '全国連携マップ｜特別区全国連携プロジェクト'],
  [{ measure: '広域連携協定' }, '広域連携協定｜全国連携マップ'],
  [{ place: '高知県' }, '高知県｜全国連携マップ'],
  [{ place: '池田町', within: '北海道' }, '池田町（北海道）｜全国連携マップ'],
  [{ ward: '新宿区' }, '新宿区の相手｜全国連携マップ'],
  [{ ward: '新宿区', place: '伊那市', within: '長野県' }, '伊那市（長野県）｜全国連携マップ'],
  [{ view: 'growth', place: '高知県' }, '推移｜全国連携マップ'],
])('the title of %o is 「%s」', (subject, title) => {
  expect(pageTitle(ja, { ...NOTHING, ...subject })).toBe(title);
});
