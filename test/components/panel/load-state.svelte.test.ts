import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import LoadState from '../../../src/components/panel/LoadState.svelte';
import { dataMessage } from '../../../src/data/data-error.ts';
import type { LoadFailure } from '../../../src/data/load.ts';
import type { Loadable } from '../../../src/state/loadable.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

const open = (state: Loadable<unknown>) => {
  const pressed = { count: 0 };
  return { ...show(LoadState, { state, onretry: () => void (pressed.count += 1) }), pressed };
};

const problem = {
  file: 'municipalities.csv',
  line: 3,
  column: 'code',
  value: '1202',
  expected: dataMessage('expected.required'),
  action: dataMessage('action.fillIn'),
};

describe('the state of a thing that is fetched', () => {
  it.each<Loadable<unknown>>([{ status: 'idle' }, { status: 'ready', value: 1 }])(
    'is nothing: %o',
    (state) => {
      expect(wordsOf(open(state).target)).toBe('');
    },
  );

  it('is told while it is under way', () => {
    expect(wordsOf(open({ status: 'loading' }).target.querySelector('[role=status]'))).toBe(
      '読み込んでいます',
    );
  });

  it('says after ten seconds that it takes long, with a way to load the page again', () => {
    vi.useFakeTimers();
    const { target } = open({ status: 'loading' });
    vi.advanceTimersByTime(10_000);
    flushSync();
    vi.useRealTimers();
    expect(wordsOf(target)).toContain('時間がかかっています。');
    expect(buttonNamed(target, 'ページを読み込み直す')).toBeDefined();
  });

  it.each<[LoadFailure, string[]]>([
    [{ kind: 'network', file: 'programs.csv' }, ['programs.csv', '通信']],
    [{ kind: 'status', file: 'programs.csv', status: 404 }, ['programs.csv', '404']],
    [{ kind: 'encoding', file: 'programs.csv' }, ['programs.csv', 'UTF-8']],
    [{ kind: 'content', file: 'municipalities.csv', problem }, ['municipalities.csv', '3行目', 'code']],
    [{ kind: 'program', file: '' }, ['プログラム', '新しくなっています', 'ページを読み込み直す']],
    [{ kind: 'unexpected', file: '', detail: 'x' }, ['読み込めませんでした']],
  ])('says what went wrong and where: %o', (failure, parts) => {
    const { target, pressed } = open({ status: 'failed', failure });
    const words = wordsOf(target.querySelector('[role=alert]'));
    for (const part of parts) expect(words).toContain(part);
    expect(words).toContain('ほかの部分は、そのまま使えます。');
    press(buttonNamed(target, 'もう一度読み込む'));
    expect(pressed.count).toBe(1);
  });

  it('is gone as soon as the thing is there', () => {
    const { target, update } = open({ status: 'failed', failure: { kind: 'network', file: 'a.csv' } });
    update({ state: { status: 'ready', value: 1 } });
    expect(wordsOf(target)).toBe('');
  });
});
