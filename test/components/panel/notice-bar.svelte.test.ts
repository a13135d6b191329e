import { expect, it } from 'vitest';
import NoticeBar from '../../../src/components/panel/NoticeBar.svelte';
import { waitFor } from '../../fixtures/wait-for.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

it('nothing stands there while there is nothing to tell', () => {
  expect(show(NoticeBar, {}).target.querySelector('[role=alert]')).toBeNull();
});

it('every value that could not be taken is told with its name, and the bar can be closed', async () => {
  const { target, atlas } = show(NoticeBar, {});
  atlas.notices = [
    { parameter: 'fy', value: '1999', reason: 'range' },
    { parameter: 'view', value: 'desk', reason: 'not_yet' },
    { parameter: 'pref', value: '99', reason: 'unknown' },
    { parameter: 'years', value: 'x', reason: 'format' },
    { parameter: 'q', value: 'aaa…', reason: 'too_long' },
  ];
  const told = await waitFor(() => {
    const found = [...target.querySelectorAll('[role=alert] li')].map(wordsOf);
    expect(found).toHaveLength(5);
    return found;
  });
  expect(told[0]).toContain('年度「fy=1999」');
  expect(told[0]).toContain('範囲の外');
  expect(told[1]).toContain('まだ用意できていません');
  expect(told[4]).toContain('長すぎます');
  press(buttonNamed(target, 'お知らせを閉じる'));
  expect(target.querySelector('[role=alert]')).toBeNull();
  expect(atlas.notices).toEqual([]);
});

it('what was in a link is shown as text, never as markup', async () => {
  const { target, atlas } = show(NoticeBar, {});
  atlas.notices = [{ parameter: 'measure', value: '<img src=x onerror=alert(1)>', reason: 'unknown' }];
  await waitFor(() => expect(wordsOf(target)).toContain('<img src=x onerror=alert(1)>'));
  expect(target.querySelector('img')).toBeNull();
});
