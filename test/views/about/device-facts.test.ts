import { expect, it } from 'vitest';
import { offline } from '../../../src/i18n/messages/ja/offline.ts';
import { qrCode } from '../../../src/figure/qr/qr-code.ts';
import { common } from '../../../src/i18n/messages/ja/common.ts';
import { deviceNote, deviceRows, type DeviceFacts } from '../../../src/views/about/device-facts.ts';
import { readQr } from '../../fixtures/qr-reader.ts';

const FACTS: DeviceFacts = {
  program: '1.2.3',
  edition: '2026-03-12',
  store: 'ready',
  map: 'svg',
  error: undefined,
  runningMs: 0,
  screen: { width: 1920, height: 1080, ratio: 1 },
};
const rows = (changes: Partial<DeviceFacts>) =>
  Object.fromEntries(
    deviceRows({ ...FACTS, ...changes }, offline.device).map(({ label, value }) => [label, value]),
  );

it('version, edition, store, map, error, time and screen are told, each once', () => {
  expect(rows({})).toEqual({
    プログラムの版: '1.2.3',
    データの版: '2026-03-12',
    通信なしで: '使える',
    地図の描き方: 'SVG（この端末では、WebGLが使えない）',
    最後のエラー: '開いてから、なし',
    開いてからの時間: '0時間0分',
    画面の大きさ: '1920×1080（1倍）',
  });
});

it('a screen that has been open for weeks tells its hours', () => {
  expect(rows({ runningMs: ((1234 * 60 + 5) * 60 + 59) * 1000 })['開いてからの時間']).toBe('1,234時間5分');
});

it('an error is told with the day and the time of the device', () => {
  const at = new Date(2026, 7, 1, 9, 5).getTime();
  expect(rows({ error: { at, text: 'TypeError: x' } })['最後のエラー']).toBe(
    '2026-08-01 09:05　TypeError: x',
  );
});

it('the note for a telephone says the same, and fits into a code whatever the error says', () => {
  const at = new Date(2026, 7, 1, 9, 5).getTime();
  const text = '読み込みに失敗しました\n'.repeat(40);
  const facts: DeviceFacts = { ...FACTS, runningMs: 1e10, error: { at, text } };
  const note = deviceNote(facts, offline.device, '全国連携マップ', common.labelled);
  const read = readQr(qrCode(note)!);
  expect(read.split('\n')).toHaveLength(8);
  for (const { label, value } of deviceRows(FACTS, offline.device).filter(
    (row) => !/エラー|時間/.test(row.label),
  ))
    expect(read).toContain(`${label}：${value}`);
  expect(read).toContain('2026-08-01 09:05　読み込みに失敗しました 読み込みに');
  expect(read).toMatch(/…$/m);
});
