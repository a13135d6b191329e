import { afterEach, expect, test, vi } from 'vitest';
import { healer } from '../../../src/state/kiosk/heal.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('what is gone for good is asked for four times, and then the whole page, with nobody before it', () => {
  vi.useFakeTimers();
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  document.body.innerHTML =
    '<div id="app"><div class="failed" role="alert"><div><button>again</button><button>page</button></div></div></div>';
  const again = vi.fn();
  document.querySelector('button')?.addEventListener('click', again);
  const heal = healer(vi.fn());
  const wait = (phase: Parameters<typeof heal>[0], times: number) => {
    for (let time = 0; time < times; time += 1) {
      heal(phase);
      heal(phase);
      vi.advanceTimersByTime(15_000);
    }
  };
  wait('used', 6);
  expect(again).toHaveBeenCalledTimes(6);
  expect(reload, 'not under the hands of a visitor').not.toHaveBeenCalled();
  wait('waiting', 1);
  expect(reload).toHaveBeenCalledOnce();
});
