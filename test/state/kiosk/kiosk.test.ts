import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Kiosk } from '../../../src/state/kiosk/kiosk.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each(['1970-01-01', '2100-01-01'])(
  'a clock that is put back or forward neither keeps a visitor nor sends one away: %s',
  (day) => {
    const restart = vi.fn();
    const kiosk = new Kiosk({ idle: 60_000, attract: 0 }, { restart, isLoading: () => false, heal: vi.fn() });
    const stop = kiosk.start();
    kiosk.touch();
    vi.setSystemTime(new Date(day));
    vi.advanceTimersByTime(59_000);
    expect(kiosk.phase).toBe('used');
    vi.advanceTimersByTime(2_000);
    expect(kiosk.phase).toBe('asking');
    vi.advanceTimersByTime(21_000);
    expect(restart).toHaveBeenCalledOnce();
    stop();
  },
);
