import { afterEach, expect, it, vi } from 'vitest';
import { whileSeen } from '../../src/state/while-seen.ts';

function hide(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
afterEach(() => vi.restoreAllMocks());

it('runs while the page is seen, rests while it is not, and ends for good', () => {
  const happened: string[] = [];
  const end = whileSeen(() => {
    happened.push('begins');
    return () => happened.push('ends');
  });
  hide(true);
  hide(true);
  hide(false);
  end();
  hide(true);
  hide(false);
  expect(happened).toEqual(['begins', 'ends', 'begins', 'ends']);
});

it('waits for a page that is hidden from the beginning', () => {
  hide(true);
  const begin = vi.fn(() => () => undefined);
  const end = whileSeen(begin);
  expect(begin).not.toHaveBeenCalled();
  hide(false);
  expect(begin).toHaveBeenCalledOnce();
  end();
});
