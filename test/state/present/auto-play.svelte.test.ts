import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AutoPlay, REST_MS, STEP_MS } from '../../../src/state/present/auto-play.svelte.ts';

const advance = vi.fn();
const rewind = vi.fn();
let auto: AutoPlay;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  auto = new AutoPlay({ advance, rewind });
});

afterEach(() => {
  auto.stop();
  vi.useRealTimers();
});

it('never begins by itself, not by a touch either', () => {
  auto.touch();
  vi.advanceTimersByTime(REST_MS + STEP_MS);
  expect(auto.state).toBe('off');
  expect(advance).not.toHaveBeenCalled();
});

it('goes on step by step until it is stopped', () => {
  auto.play();
  vi.advanceTimersByTime(STEP_MS - 1);
  expect(advance).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1 + 2 * STEP_MS);
  expect(advance).toHaveBeenCalledTimes(3);
  auto.stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(auto.state).toBe('off');
});

it('a touch holds it; when nobody touches any more it begins again at the first step', () => {
  auto.play(5000);
  auto.touch();
  vi.advanceTimersByTime(REST_MS - 1);
  auto.touch();
  vi.advanceTimersByTime(REST_MS - 1);
  expect(advance).not.toHaveBeenCalled();
  expect(rewind).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(rewind).toHaveBeenCalledOnce();
  expect(auto.state).toBe('playing');
  vi.advanceTimersByTime(5000);
  expect(advance).toHaveBeenCalledOnce();
});

it('in a hidden window nothing goes on; the step that was left has its whole time again', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get');
  const see = (isSeen: boolean) => {
    hidden.mockReturnValue(!isSeen);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  auto.play();
  see(false);
  vi.advanceTimersByTime(10 * STEP_MS);
  expect(advance).not.toHaveBeenCalled();
  see(true);
  vi.advanceTimersByTime(STEP_MS - 1);
  expect(advance).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(advance).toHaveBeenCalledOnce();
  auto.stop();
  hidden.mockRestore();
});
