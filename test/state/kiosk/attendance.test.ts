import { describe, expect, it } from 'vitest';
import { Attendance } from '../../../src/state/kiosk/attendance.ts';

const TIMING = { idle: 90_000, attract: 30_000, answer: 20_000 };

/** Lets time pass in half seconds. @returns how often the visitor was found to have gone */
function pass(
  one: Attendance,
  from: number,
  until: number,
  isLoading: (now: number) => boolean = () => false,
) {
  let gone = 0;
  for (let now = from + 500; now <= until; now += 500) if (one.tick(now, isLoading(now))) gone += 1;
  return gone;
}

describe('attendance', () => {
  it('shows the show after a rest at the start, and a touch hands over at once', () => {
    const one = new Attendance(TIMING, 0);
    pass(one, 0, 29_500);
    expect(one.phase).toBe('waiting');
    pass(one, 29_500, 30_000);
    expect(one.phase).toBe('showing');
    one.touch(30_100);
    expect(one.phase).toBe('used');
  });

  it('never shows it where the address says so', () => {
    const one = new Attendance({ ...TIMING, attract: 0 }, 0);
    expect(pass(one, 0, 3_600_000)).toBe(0);
    expect(one.phase).toBe('waiting');
  });

  it('asks after the idle time, counts down, and returns to the start once', () => {
    const one = new Attendance(TIMING, 0);
    one.touch(1000);
    pass(one, 1000, 90_500);
    expect(one.phase).toBe('used');
    expect(one.secondsLeft(90_500)).toBe(0);
    pass(one, 90_500, 91_000);
    expect(one.phase).toBe('asking');
    expect(one.secondsLeft(91_000)).toBe(20);
    expect(one.secondsLeft(105_500)).toBe(6);
    expect(pass(one, 91_000, 110_500)).toBe(0);
    expect(pass(one, 110_500, 112_000)).toBe(1);
    expect(one.phase).toBe('waiting');
  });

  it('begins to count anew with every touch and with the answer', () => {
    const one = new Attendance(TIMING, 0);
    for (let now = 0; now <= 400_000; now += 80_000) {
      one.touch(now);
      expect(pass(one, now, now + 80_000)).toBe(0);
      expect(one.phase).toBe('used');
    }
    pass(one, 480_000, 500_000);
    expect(one.phase).toBe('asking');
    one.touch(500_000);
    pass(one, 500_000, 589_500);
    expect(one.phase).toBe('used');
  });

  it('asks nobody while something is loading, and counts from its end', () => {
    const one = new Attendance(TIMING, 0);
    one.touch(0);
    pass(one, 0, 120_000, (now) => now > 80_000 && now <= 110_000);
    expect(one.phase).toBe('used');
    pass(one, 120_000, 199_500);
    expect(one.phase).toBe('used');
    pass(one, 199_500, 201_000);
    expect(one.phase).toBe('asking');
  });

  it('does not wait for ever for what never comes', () => {
    const one = new Attendance(TIMING, 0);
    one.touch(0);
    expect(pass(one, 0, 60_000 + 90_000 + 21_000, () => true)).toBe(1);
  });

  it('returns at once when the visitor says so', () => {
    const one = new Attendance(TIMING, 0);
    one.touch(0);
    pass(one, 0, 90_000);
    one.leave(90_100);
    expect(one.phase).toBe('waiting');
    pass(one, 90_100, 120_600);
    expect(one.phase).toBe('showing');
  });
});
